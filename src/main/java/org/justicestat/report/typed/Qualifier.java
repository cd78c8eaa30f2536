package org.justicestat.report.typed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Fraction;

/** How a number is said to be near a value instead of being it: 2.9万余, 近200, 约30. */
public enum Qualifier {
    EXACT("", Pattern.compile("(?!)"), Pattern.compile("(?!)"), "0", "0"),
    /** Truncated down. */
    OVER("余", Pattern.compile("(?!)"), Pattern.compile("^(?:亿|万|千|百)?余"), "0", "1"),
    MORE("多", Pattern.compile("(?!)"), Pattern.compile("^(?:亿|万|千|百)?多"), "0", "1"),
    ABOVE("超", Pattern.compile("(?:超过?|逾|突破)$"), Pattern.compile("(?!)"), "0", "1"),
    AT_LEAST("以上", Pattern.compile("(?:不少于|至少)$"), Pattern.compile("^(?:亿|万|千|百)?(?:\\p{IsHan}{1,2})?以上"), "0", "1"),
    /** Rounded up. */
    NEARLY("近", Pattern.compile("(?<![最附临邻])近$"), Pattern.compile("(?!)"), "-0.5", "0"),
    ABOUT("约", Pattern.compile("(?<![预签履违合契条公])约$"), Pattern.compile("^(?:亿|万|千|百)?(?:\\p{IsHan}{1,2})?左右"), "-0.5", "0.5");

    private static final Pattern SIGN = Pattern.compile("^(?:[余多](?:亿|万)?|(?:亿|万)[余多]?)");

    private final String word;
    private final Pattern before;
    private final Pattern after;
    private final BigDecimal unitsBelow;
    private final BigDecimal unitsAbove;

    Qualifier(String word, Pattern before, Pattern after, String unitsBelow, String unitsAbove) {
        this.word = word;
        this.before = before;
        this.after = after;
        this.unitsBelow = new BigDecimal(unitsBelow);
        this.unitsAbove = new BigDecimal(unitsAbove);
    }

    /** As it is typed most often; empty for an exact number. */
    public String word() {
        return word;
    }

    /** @param before the text up to the number; {@code after} the text behind its digits */
    static Qualifier of(String before, String after) {
        return Arrays.stream(values()).filter(one -> one.before.matcher(before).find() || one.after.matcher(after).find())
                .findFirst().orElse(EXACT);
    }

    /** What of a text behind digits belongs to the number: 万余, 余万, 多. */
    static Optional<String> sign(String after) {
        Matcher sign = SIGN.matcher(after);
        return sign.find() ? Optional.of(sign.group()) : Optional.empty();
    }

    /**
     * Whether a value may be spoken of so: on the side that the word names, within one unit of the last digit of the number
     * that is not 0 where it is truncated, and half of one where it is rounded.
     */
    boolean allows(Fraction exact, BigDecimal typed) {
        BigDecimal unit = typed.signum() == 0 ? BigDecimal.ONE : typed.stripTrailingZeros().ulp();
        Fraction low = Fraction.of(typed.add(unit.multiply(unitsBelow)));
        Fraction high = Fraction.of(typed.add(unit.multiply(unitsAbove)));
        boolean isBelowHigh = unitsAbove.signum() == 0 ? exact.compareTo(high) <= 0 : exact.compareTo(high) < 0;
        return exact.compareTo(low) >= 0 && isBelowHigh;
    }
}
