package org.justicestat.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How far an office's month has come (草稿 → 已提交 → 已审核 → 已锁定). What is sent back (退回) is a draft again; a locked month
 * is never opened: its figures change only by a revision (订正).
 */
public enum MonthState {
    /** Figures are entered and changed freely. */
    DRAFT,
    SUBMITTED,
    APPROVED,
    LOCKED;

    /** The next state on the way to being locked; empty at its end. */
    public Optional<MonthState> next() {
        return this == LOCKED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** Whether a month may go from here to there: one step on, or back to a draft from where it is not locked. */
    public boolean leadsTo(MonthState other) {
        return next().filter(other::equals).isPresent() || isReturnable() && other == DRAFT;
    }

    /** Whether the month can be sent back. */
    public boolean isReturnable() {
        return this == SUBMITTED || this == APPROVED;
    }

    /** The word a ledger stores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no state has this id */
    public static MonthState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
