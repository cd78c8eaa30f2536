package org.justicestat.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.justicestat.model.Fraction;

/**
 * Average annual growth (年均增速): (last ÷ first)^(1 ÷ n) − 1 over n years.
 *
 * @param firstYear year of the first value
 * @param lastYear  year of the last value
 * @param growth    0.05 is 5 %; the root to {@value #DIGITS} significant digits, to be rounded once more, for print only
 */
public record CompoundGrowth(int firstYear, int lastYear, BigDecimal growth) {

    public static final int DIGITS = 34;

    private static final MathContext WORKING = new MathContext(DIGITS + 16, RoundingMode.HALF_EVEN);
    private static final MathContext RESULT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** @throws IllegalArgumentException unless both values are positive and the last year is after the first */
    public static CompoundGrowth of(int firstYear, Fraction first, int lastYear, Fraction last) {
        if (first.signum() <= 0 || last.signum() <= 0 || lastYear <= firstYear) {
            throw new IllegalArgumentException("average growth needs positive values and a later year: "
                    + firstYear + " " + first + " " + lastYear + " " + last);
        }
        Fraction ratio = last.dividedBy(first);
        BigDecimal exact = new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), WORKING);
        BigDecimal root = root(exact, lastYear - firstYear).round(RESULT);
        return new CompoundGrowth(firstYear, lastYear, root.subtract(BigDecimal.ONE));
    }

    /**
     * Newton's iteration x ← ((n − 1)x + a ÷ xⁿ⁻¹) ÷ n from above the root, where it falls until the working digits are
     * used up.
     */
    private static BigDecimal root(BigDecimal value, int degree) {
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal x = startAbove(value, degree);
        while (true) {
            BigDecimal next = x.multiply(n.subtract(BigDecimal.ONE), WORKING)
                    .add(value.divide(x.pow(degree - 1, WORKING), WORKING), WORKING).divide(n, WORKING);
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
    }

    /** A power of ten not below the root. */
    private static BigDecimal startAbove(BigDecimal value, int degree) {
        int magnitude = value.precision() - value.scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.ceilDiv(magnitude, degree));
    }
}
