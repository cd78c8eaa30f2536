package org.justicestat.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a document words its statistics; one choice a document.
 *
 * @param growthDecimals decimals of growth percentages, 0–{@value Quantity#MAX_DECIMALS}
 * @param smallBase      a base below this is worded by amounts instead of a percentage
 * @param rounding       half up, or half even after GB/T 8170
 */
public record Conventions(int growthDecimals, BigDecimal smallBase, RoundingMode rounding) {

    public static final Conventions STANDARD = new Conventions(1, BigDecimal.TEN, RoundingMode.HALF_UP);

    /** @throws IllegalArgumentException if the decimals are out of bounds or the rounding is neither half up nor half even */
    public Conventions {
        if (growthDecimals < 0 || growthDecimals > Quantity.MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals out of bounds: " + growthDecimals);
        }
        if (rounding != RoundingMode.HALF_UP && rounding != RoundingMode.HALF_EVEN) {
            throw new IllegalArgumentException("not a rounding of official statistics: " + rounding);
        }
    }
}
