package org.justicestat.store;

import java.util.Optional;
import java.util.OptionalLong;
import org.justicestat.model.Revision;
import org.justicestat.store.Change.CellChange;

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
}
