package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Fraction;
import org.justicestat.model.Period;

/**
 * One place on the time axis of a trend. A gap stays a gap: a value that is not known has no number here.
 *
 * @param whole      both sides complete or missing
 * @param comparable the same, except that where a side is incomplete both are the sums over the months and offices
 *                   present on both sides, if there are any
 * @param change     of {@code comparable}
 * @param marks      of the value of this period
 */
public record TrendPoint(Comparison whole, Comparison comparable, Change change, Marks marks) {

    public Optional<DefinitionBreak> definitionBreak() {
        return marks.definitionBreak();
    }

    public boolean isPending() {
        return marks.isPending();
    }

    public Period period() {
        return whole.period();
    }

    public Period basePeriod() {
        return whole.basePeriod();
    }

    /** The complete value; where it is incomplete the part that compares, if any; else why there is none. */
    public Outcome value() {
        return whole.current().isMissing() ? comparable.current() : whole.current();
    }

    /** Beside a complete value only a complete one; beside a part the same part of last year. */
    public Outcome base() {
        return whole.current().isMissing() ? comparable.base() : whole.base();
    }

    /** What stands in the ledger of this period. */
    public Observation observation() {
        Comparison.Subject subject = whole.subject();
        return new Observation(subject.indicator(), subject.office(), subject.period(), value(), marks);
    }

    /** Whether {@link #value()} is the sum over only some of the months or offices that are due. */
    public boolean isPartial() {
        return whole.current().isMissing() && comparable.current().isKnown();
    }

    /** Whether {@link #change()} speaks of only some of the months or offices that are due. */
    public boolean isComparedInPart() {
        return !comparable.equals(whole);
    }

    /** What the comparison rests on; for a gap, how much of the value is there. */
    public Coverage coverage() {
        return comparable.coverage();
    }

    /**
     * The change as a number that may be plotted: growth ÷ base (0.1 is 10 %), for rates the difference in percentage
     * points. Absent for a zero, negative or small base and wherever the two sides do not compare.
     */
    public Optional<Fraction> plottedChange() {
        return switch (change.kind()) {
            case UNCHANGED, ROUNDS_TO_ZERO, DOUBLED, MULTIPLE, PERCENT, POINTS ->
                    whole.indicator().isRate() ? change.difference() : change.growth();
            default -> Optional.empty();
        };
    }
}
