package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;

/** What a ledger says of one indicator at one office for one period: a number, or exactly why there is none. */
public sealed interface Outcome {

    /**
     * A number, exact and unrounded.
     *
     * @param state  reported; estimated when any part of it is; published for a rate stored without its parts
     */
    record Known(Fraction value, CellState state) implements Outcome {

        /** @throws IllegalArgumentException for not applicable, which has no number */
        public Known {
            if (state == CellState.NOT_APPLICABLE) {
                throw new IllegalArgumentException("a number cannot be not applicable");
            }
        }
    }

    /** No such power or business: no number can exist. */
    record NotApplicable() implements Outcome {
    }

    /** A rate whose denominator is zero: nothing to divide by, which is neither missing nor zero. */
    record ZeroDenominator() implements Outcome {
    }

    /** Not reported, or not completely. */
    record Missing(Coverage coverage) implements Outcome {
    }

    NotApplicable NOT_APPLICABLE = new NotApplicable();
    ZeroDenominator ZERO_DENOMINATOR = new ZeroDenominator();

    default Optional<Fraction> number() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default boolean isMissing() {
        return this instanceof Missing;
    }
}
