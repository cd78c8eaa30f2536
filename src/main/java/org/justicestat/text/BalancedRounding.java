package org.justicestat.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.justicestat.model.Fraction;

/**
 * 舍位平衡: parts rounded so that they add up to their rounded total, by the method of the largest remainder. Only for display;
 * a document that uses it says so.
 */
public final class BalancedRounding {

    private BalancedRounding() {
    }

    /**
     * Each part at these decimals, none further than one unit of the last decimal from its exact value. Of equal remainders the
     * earlier part is rounded up.
     *
     * @param parts exact, none negative
     */
    public static List<BigDecimal> of(List<Fraction> parts, int decimals) {
        Fraction total = parts.stream().reduce(Fraction.of(0), Fraction::plus);
        List<BigDecimal> rounded = new ArrayList<>(parts.stream().map(part -> part.round(decimals, RoundingMode.DOWN)).toList());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal missing = total.round(decimals, RoundingMode.HALF_UP)
                .subtract(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int units = missing.divide(unit, 0, RoundingMode.UNNECESSARY).intValueExact();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(i -> parts.get(i).minus(Fraction.of(rounded.get(i)))).reversed())
                .limit(units).toList().forEach(i -> rounded.set(i, rounded.get(i).add(unit)));
        return rounded;
    }
}
