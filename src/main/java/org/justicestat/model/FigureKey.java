package org.justicestat.model;

import java.util.Objects;

/** The place of a figure: codes of the office and the indicator, and the period. */
public record FigureKey(String office, String indicator, Period period) {

    public FigureKey {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
    }
}
