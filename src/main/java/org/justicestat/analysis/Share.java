package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;

/** 占比: how much of a whole a part is. */
public final class Share {

    private static final Fraction HUNDRED = Fraction.of(100);

    private Share() {
    }

    /** The sum of what there is: missing where a part is, without the parts that are not applicable. */
    public static Outcome total(List<Outcome> parts) {
        return parts.stream().reduce(Evaluation::add).orElse(Outcome.NOT_APPLICABLE);
    }

    /** part ÷ whole × 100, in percent, exact; not a number where one of them is none or the whole is 0. */
    public static Outcome of(Outcome part, Outcome whole) {
        return Evaluation.divide(part, whole) instanceof Outcome.Known(Fraction ratio, CellState state)
                ? new Outcome.Known(ratio.times(HUNDRED), state) : Evaluation.divide(part, whole);
    }
}
