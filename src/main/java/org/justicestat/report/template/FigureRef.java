package org.justicestat.report.template;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * Which figure of the ledger a printed number is, and what is said of it.
 *
 * @param whole the indicators of whose sum a share is taken; where it is the indicator itself alone, its figure of the whole
 *              bureau; empty without a share
 */
public record FigureRef(Indicator indicator, Office office, Period period, Aspect aspect, List<Indicator> whole) {

    /** @throws IllegalArgumentException if there is a whole without a share or a share without a whole */
    public FigureRef {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(period, "period");
        whole = List.copyOf(whole);
        if (whole.isEmpty() == (aspect == Aspect.SHARE)) {
            throw new IllegalArgumentException("a whole belongs to a share: " + aspect);
        }
    }

    /** Codes of the whole with blanks between, as files keep it. */
    public String wholeCodes() {
        return whole.stream().map(Indicator::code).collect(Collectors.joining(" "));
    }

    public static FigureRef value(Indicator indicator, Office office, Period period) {
        return new FigureRef(indicator, office, period, Aspect.VALUE, List.of());
    }

    /** The share of a value in the sum of the figures of the same office and period. */
    public FigureRef shareOf(List<Indicator> all) {
        return new FigureRef(indicator, office, period, Aspect.SHARE, all);
    }

    public FigureRef as(Aspect other) {
        return new FigureRef(indicator, office, period, other, List.of());
    }
}
