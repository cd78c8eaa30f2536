package org.justicestat.report.reading;

import java.math.BigDecimal;
import java.util.List;

/**
 * One slip of the hand that makes one number out of another. Of few digits it may be mere chance, and the words around have to be
 * the more alike.
 */
final class Slip {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    /** By the number of digits from one on; what they must be alike at least. A point moved, or a 0 too many or too few. */
    private static final List<Double> MOVED = List.of(0.3, 0.2, 0.15);
    /** Digits swapped, or one of them wrong by one. */
    private static final List<Double> USUAL = List.of(0.5, 0.25, 0.15);
    /** Any other digit, one too many or too few. */
    private static final List<Double> UNUSUAL = List.of(NEVER, 0.6, 0.3, 0.2);

    private Slip() {
    }

    /**
     * How much the words must be alike for a slip to be believed; infinite where one slip does not do.
     *
     * @param typed the one in the text
     * @param meant the one that should stand there
     */
    static double wordsNeeded(BigDecimal typed, BigDecimal meant) {
        String one = digits(typed);
        String other = digits(meant);
        int evidence = significant(one).length();
        if (significant(one).equals(significant(other))) {
            return of(MOVED, evidence);
        }
        if (isSwapped(one, other) || isByOne(one, other)) {
            return of(USUAL, evidence);
        }
        return differing(one, other) <= 1 ? of(UNUSUAL, evidence) : NEVER;
    }

    private static double of(List<Double> table, int digits) {
        return table.get(Math.clamp(digits, 1, table.size()) - 1);
    }

    /** Without zeros behind the point. */
    private static String digits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).unscaledValue().toString();
    }

    private static String significant(String digits) {
        return digits.replaceAll("0+$", "");
    }

    private static boolean isSwapped(String one, String other) {
        int i = common(one, other);
        return one.length() == other.length() && i + 1 < one.length() && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i) && one.substring(i + 2).equals(other.substring(i + 2));
    }

    private static boolean isByOne(String one, String other) {
        int i = common(one, other);
        return one.length() == other.length() && i < one.length() && Math.abs(one.charAt(i) - other.charAt(i)) == 1
                && one.substring(i + 1).equals(other.substring(i + 1));
    }

    private static int common(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Digits of the longer one between what begins and what ends both. */
    private static int differing(String one, String other) {
        int start = common(one, other);
        int end = 0;
        int shorter = Math.min(one.length(), other.length());
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end;
    }
}
