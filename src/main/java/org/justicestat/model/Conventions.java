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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    /**
     * A percentage as it is printed: rounded once, but never to 0 or 100 unless it is exactly that; then it takes as many
     * decimals as it needs to differ (99.995 at two decimals stays 99.995).
     */
    public BigDecimal printedPercent(Fraction percent, int decimals) {
        int needed = decimals;
        BigDecimal printed = percent.round(needed, rounding);
        while (isBound(printed) && percent.compareTo(Fraction.of(printed)) != 0) {
            printed = percent.round(++needed, rounding);
        }
        return printed;
    }

    private static boolean isBound(BigDecimal percent) {
        return percent.signum() == 0 || percent.abs().compareTo(HUNDRED) == 0;
    }
}
