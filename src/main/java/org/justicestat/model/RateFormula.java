package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Objects;

/** rate = numerator ÷ denominator × factor, where every code is aggregated over months and offices first. */
public record RateFormula(Expression numerator, Expression denominator, BigDecimal factor) {

    public RateFormula {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(factor, "factor");
    }
}
