package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * In what an indicator is measured and stored.
 *
 * @param unit     unit of the stored value, as printed (money is always 万元, rates are %)
 * @param decimals decimals stored and printed by default, 0–{@value #MAX_DECIMALS}
 */
public record Quantity(String unit, Measure measure, Frequency frequency, int decimals, Aggregation aggregation) {

    public static final int MAX_DECIMALS = 6;

    /** @throws IllegalArgumentException if the unit is blank, the decimals are out of bounds, or measure and aggregation clash */
    public Quantity {
        Objects.requireNonNull(frequency, "frequency");
        if (unit.isBlank()) {
            throw new IllegalArgumentException("blank unit");
        }
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals out of 0–" + MAX_DECIMALS + ": " + decimals);
        }
        if (!fits(measure, aggregation)) {
            throw new IllegalArgumentException(measure + " cannot be aggregated by " + aggregation);
        }
    }

    /** Whether values of the measure may be aggregated over time in this way. */
    public static boolean fits(Measure measure, Aggregation aggregation) {
        return switch (measure) {
            case FLOW, AMOUNT -> aggregation == Aggregation.SUM;
            case STOCK -> aggregation == Aggregation.LAST || aggregation == Aggregation.FIRST;
            case RATE -> aggregation == Aggregation.RATIO || aggregation == Aggregation.LAST;
        };
    }

    /**
     * The value as it is stored: at this quantity's scale, never rounded.
     *
     * @throws ArithmeticException if the value has more decimals than can be stored
     */
    public BigDecimal atScale(BigDecimal value) {
        return value.setScale(decimals);
    }
}
