package org.justicestat.report.template;

import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * Which figure of the ledger a printed number is, and what is said of it.
 *
 * @param whole of what a share is taken; the figure of the whole bureau where it is the indicator itself; only with a share
 */
public record FigureRef(Indicator indicator, Office office, Period period, Aspect aspect, Optional<Indicator> whole) {

    /** @throws IllegalArgumentException if there is a whole without a share or a share without a whole */
    public FigureRef {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(period, "period");
        if (whole.isPresent() != (aspect == Aspect.SHARE)) {
            throw new IllegalArgumentException("a whole belongs to a share: " + aspect);
        }
    }

    public static FigureRef value(Indicator indicator, Office office, Period period) {
        return new FigureRef(indicator, office, period, Aspect.VALUE, Optional.empty());
    }

    public FigureRef as(Aspect other) {
        return new FigureRef(indicator, office, period, other, Optional.empty());
    }
}
