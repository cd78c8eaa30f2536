package org.justicestat.view.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Cell;
import org.justicestat.model.Period;

/**
 * One place of a line: a figure of the line's indicator.
 *
 * @param due     whether the office, or one under it, owes the figure; everything is owed where there are no duties
 * @param stored  the office's own cell
 * @param pending what was typed and is no figure; it stands in the place until it is mended
 * @param remarks what is to be said of the figure
 */
record Slot(Period period, Source source, boolean due, Outcome outcome, Optional<Cell> stored, Optional<Pending> pending,
        List<Remark> remarks) {

    Slot {
        Objects.requireNonNull(period, "period");
        remarks = List.copyOf(remarks);
    }

    static Slot of(Period period, Source source, boolean due, Outcome outcome, Optional<Cell> stored) {
        return new Slot(period, source, due, outcome, stored, Optional.empty(), List.of());
    }

    Slot withPending(Optional<Pending> text) {
        return new Slot(period, source, due, outcome, stored, text, remarks);
    }

    Slot withRemarks(List<Remark> newer) {
        return new Slot(period, source, due, outcome, stored, pending, newer);
    }

    /** Whether there is nothing to say of it. */
    boolean isBare() {
        return pending.isEmpty() && remarks.isEmpty();
    }

    boolean isEntered() {
        return source == Source.ENTERED;
    }

    /** Whether it counts in the progress of the sheet. */
    boolean isExpected() {
        return due && (source == Source.ENTERED || source == Source.SUMMED);
    }

    /** Whether it still has to be done. */
    boolean isOpen() {
        return pending.isPresent() || isExpected() && outcome.isMissing();
    }
}
