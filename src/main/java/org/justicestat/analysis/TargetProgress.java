package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.model.Direction;
import org.justicestat.model.Fraction;
import org.justicestat.model.Target;

/**
 * How far an office is on the way to its target. Exact.
 *
 * @param due         what is to be reached by the end of the period
 * @param reached     the figure of the period
 * @param achievement reached ÷ target; 1 is the whole. Absent where the figure is missing or the target is 0
 */
public record TargetProgress(Target target, Fraction due, Outcome reached, Optional<Fraction> achievement) {

    /** Whether the figure is on the wrong side of what is due: below it, or above it where less is better. */
    public boolean isBehind(Direction direction) {
        return reached.number().map(value -> value.compareTo(due))
                .map(order -> direction == Direction.DOWN ? order > 0 : order < 0).orElse(false);
    }

    /** What is due ÷ target; 1 at the end of the year and for a level. */
    public Fraction dueShare() {
        Fraction whole = Fraction.of(target.value());
        return whole.isZero() ? Fraction.of(1) : due.dividedBy(whole);
    }
}
