package org.justicestat.analysis;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.analysis.Doubt.Slip;

/** Looks for the slip of the hand that made a figure out of one that would fit. */
final class SlipSearch {

    private static final int[] POINTS = {-2, -1, 1, 2};
    private static final int[] TEN_THOUSANDS = {-4, 4};

    private final BigDecimal value;
    private final int decimals;
    private final Plausibility.Reference reference;

    SlipSearch(BigDecimal value, int decimals, Plausibility.Reference reference) {
        this.value = value;
        this.decimals = decimals;
        this.reference = reference;
    }

    /** Where nothing ever was there is nothing a slip could have been made from. */
    Slip find() {
        if (reference.median().signum() == 0 || value.signum() == 0) {
            return Slip.UNUSUAL;
        }
        if (fits(swapped())) {
            return Slip.SWAPPED_DIGITS;
        }
        if (decimals > 0 && fits(shifted(POINTS))) {
            return Slip.DECIMAL_POINT;
        }
        if (fits(shortened())) {
            return Slip.EXTRA_DIGIT;
        }
        if (fits(lengthened())) {
            return Slip.LOST_DIGIT;
        }
        return fits(shifted(TEN_THOUSANDS)) ? Slip.TEN_THOUSAND_TIMES : Slip.UNUSUAL;
    }

    private boolean fits(Stream<BigDecimal> meant) {
        return meant.anyMatch(reference::isNear);
    }

    private String digits() {
        return value.setScale(decimals).unscaledValue().toString();
    }

    private BigDecimal ofDigits(String digits) {
        return new BigDecimal(digits).movePointLeft(decimals);
    }

    private Stream<BigDecimal> swapped() {
        String digits = digits();
        return IntStream.range(1, digits.length()).filter(i -> digits.charAt(i) != digits.charAt(i - 1))
                .mapToObj(i -> ofDigits(digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1)
                        + digits.substring(i + 1)));
    }

    private Stream<BigDecimal> shortened() {
        String digits = digits();
        return IntStream.range(0, digits.length() > 1 ? digits.length() : 0)
                .mapToObj(i -> ofDigits(digits.substring(0, i) + digits.substring(i + 1)));
    }

    private Stream<BigDecimal> lengthened() {
        String digits = digits();
        return IntStream.rangeClosed(0, digits.length()).boxed().flatMap(i -> IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> ofDigits(digits.substring(0, i) + digit + digits.substring(i))));
    }

    private Stream<BigDecimal> shifted(int[] places) {
        return IntStream.of(places).mapToObj(value::movePointRight);
    }
}
