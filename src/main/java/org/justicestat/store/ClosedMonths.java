package org.justicestat.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.FigureKey;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.IntegrityFinding.ChangedWhileClosed;

/** Follows a chain of the audit and tells which entry changed a figure when its month stood closed. */
final class ClosedMonths {

    private final Map<OfficeMonth, MonthState> states = new HashMap<>();

    /** To be called with every entry of a chain, first to last. */
    Optional<IntegrityFinding> follow(AuditEntry entry) {
        return switch (entry.change()) {
            case CellChange cell -> isAllowed(cell, entry) ? Optional.empty() : Optional.of(finding(cell.key(), entry.seq()));
            case MonthChange month -> {
                states.put(month.sheet(), month.after());
                yield Optional.empty();
            }
            case TextChange _, ExplanationChange _ -> Optional.empty();
        };
    }

    /** An entry with the same before and after writes the figure in another form, as when its indicator gets more decimals. */
    private boolean isAllowed(CellChange change, AuditEntry entry) {
        if (change.before().equals(change.after())) {
            return true;
        }
        return switch (states.getOrDefault(OfficeMonth.of(change.key()), MonthState.DRAFT)) {
            case DRAFT -> true;
            case SUBMITTED, APPROVED -> false;
            case LOCKED -> entry.edit().kind() == EditKind.REVISION && !entry.edit().reason().isEmpty();
        };
    }

    private static ChangedWhileClosed finding(FigureKey key, long seq) {
        return new ChangedWhileClosed(key.office(), key.indicator(), key.period().toString(), seq);
    }
}
