package org.justicestat.analysis;

import java.math.BigDecimal;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;

/**
 * Adds the parts of one base indicator as stored integers; loudly refuses to overflow. What is not due is left out, what is
 * not applicable too; one missing part makes the whole missing.
 */
final class Tally {

    private long unscaled;
    private int numbers;
    private int notApplicable;
    private int missing;
    private boolean estimated;

    /** @throws ArithmeticException if the sum leaves 64 bits */
    void add(long value, CellState state) {
        if (state == CellState.NOT_APPLICABLE) {
            notApplicable++;
            return;
        }
        unscaled = Math.addExact(unscaled, value);
        numbers++;
        estimated |= state == CellState.ESTIMATED;
    }

    void addMissing() {
        missing++;
    }

    void add(Tally part) {
        if (part.missing > 0) {
            missing++;
        } else if (part.numbers > 0) {
            add(part.unscaled, part.estimated ? CellState.ESTIMATED : CellState.REPORTED);
        } else if (part.notApplicable > 0) {
            notApplicable++;
        }
    }

    boolean isMissing() {
        return missing > 0;
    }

    /** Whether nothing was due and nothing was there. */
    boolean isEmpty() {
        return missing + numbers + notApplicable == 0;
    }

    boolean isComplete() {
        return missing == 0 && !isEmpty();
    }

    boolean isNumber() {
        return missing == 0 && numbers > 0;
    }

    /** Meaningful only if {@link #isNumber()}. */
    Outcome.Known toKnown(int decimals) {
        return new Outcome.Known(Fraction.of(BigDecimal.valueOf(unscaled, decimals)),
                estimated ? CellState.ESTIMATED : CellState.REPORTED);
    }
}
