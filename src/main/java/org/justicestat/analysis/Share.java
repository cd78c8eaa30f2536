package org.justicestat.analysis;

import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;

/** 占比: how much of a whole a part is. */
public final class Share {

    private static final Fraction HUNDRED = Fraction.of(100);

    private Share() {
    }

    /** part ÷ whole × 100, in percent, exact; not a number where one of them is none or the whole is 0. */
    public static Outcome of(Outcome part, Outcome whole) {
        return Evaluation.divide(part, whole) instanceof Outcome.Known(Fraction ratio, CellState state)
                ? new Outcome.Known(ratio.times(HUNDRED), state) : Evaluation.divide(part, whole);
    }
}
