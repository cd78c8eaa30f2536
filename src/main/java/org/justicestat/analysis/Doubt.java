package org.justicestat.analysis;

import java.math.BigDecimal;

/**
 * Why a figure looks odd. It may be right: nothing is refused for it.
 *
 * @param value the figure itself
 * @param low   the least of the same period in earlier years
 * @param high  the greatest of them
 * @param years how many there are
 */
public record Doubt(Slip slip, BigDecimal value, BigDecimal low, BigDecimal high, int years) {

    /** The slip of the hand that would explain it. */
    public enum Slip {
        /** It is the figure of the period before. */
        COPIED,
        /** Two neighbouring digits changed places. */
        SWAPPED_DIGITS,
        /** Without one of its digits it would fit. */
        EXTRA_DIGIT,
        /** With one more digit it would fit. */
        LOST_DIGIT,
        /** The decimal point stands one or two places off. */
        DECIMAL_POINT,
        /** Ones were taken for 万, or the other way round. */
        TEN_THOUSAND_TIMES,
        /** It lies far off, and no slip explains it. */
        UNUSUAL
    }
}
