package org.justicestat.store;

import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Revision;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;

/**
 * One link of the audit chain of an office, or of the ledger itself.
 *
 * @param seq    1 for the first of its chain, without gap
 * @param undoes {@code seq} of the entry of the same chain that this one takes back
 * @param hash   SHA-256 in hexadecimal, see {@link AuditChain}
 */
public record AuditEntry(long seq, EditRecord edit, Change change, OptionalLong undoes, String hash) {

    /** What it did to a figure; empty for any other change. */
    public Optional<Revision> revision() {
        return change instanceof CellChange(var place, var before, var after)
                ? Optional.of(new Revision(place, before, after, edit.reason())) : Optional.empty();
    }

    /** Code of the office whose chain this is; empty for the ledger itself. */
    public String office() {
        return switch (change) {
            case CellChange cell -> cell.key().office();
            case TextChange _ -> "";
            case MonthChange month -> month.sheet().office();
            case ExplanationChange explanation -> explanation.finding().office();
        };
    }
}
