package org.justicestat.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.Rejection;
import org.justicestat.model.Indicator;

/**
 * Reads the value of a figure: digits with a decimal point, full-width forms too; thousands commas where each group has
 * three digits; a percent sign where the unit is %. Nothing is rounded and nothing is guessed.
 */
final class FigureValue {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern COMMAS = Pattern.compile("[0-9,]*,[0-9,]*(\\.[0-9,]*)?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?[eE][+-]?[0-9]+");
    private static final int LONGEST = 60;
    private static final int INTEGER_DIGITS = 19;
    private static final String PERCENT = "%";

    private FigureValue() {
    }

    /**
     * The value at the indicator's scale; empty where it breaks a rule, which {@code rejection} is then told.
     *
     * @param cell not blank
     */
    static Optional<BigDecimal> read(InputCell cell, Indicator indicator, Rejection rejection) {
        return switch (cell) {
            case InputCell.Text(String text) -> read(text, 0, indicator, rejection);
            case InputCell.Number(BigDecimal value, boolean percent) -> checkPercent(percent, indicator, rejection)
                    ? stored(percent ? value.movePointRight(2) : value, indicator, rejection) : Optional.empty();
            case InputCell.Date _ -> {
                rejection.because("exchange.cell.date");
                yield Optional.empty();
            }
            case InputCell.Unreadable(String key, String argument) -> {
                rejection.because(key, argument);
                yield Optional.empty();
            }
        };
    }

    /**
     * As {@link #read(InputCell, Indicator, Rejection)}, of a number that is written in another scale than the indicator's.
     *
     * @param shift places by which the decimal point moves to the right: 4 for a number of 万 where the indicator counts ones
     */
    static Optional<BigDecimal> read(String raw, int shift, Indicator indicator, Rejection rejection) {
        String text = HalfWidth.of(raw);
        boolean percent = text.endsWith(PERCENT);
        String number = percent ? text.substring(0, text.length() - 1).strip() : text;
        String broken = brokenForm(number);
        if (!broken.isEmpty()) {
            rejection.because(broken, Problems.shown(raw));
            return Optional.empty();
        }
        return checkPercent(percent, indicator, rejection)
                ? stored(new BigDecimal(number.replace(",", "")).movePointRight(shift), indicator, rejection)
                : Optional.empty();
    }

    /** The key of the problem with the form of a number; empty where there is none. */
    private static String brokenForm(String number) {
        if (number.length() > LONGEST) {
            return "exchange.value.number";
        }
        if (PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()) {
            return "";
        }
        if (EXPONENT.matcher(number).matches()) {
            return "exchange.value.exponent";
        }
        if (number.startsWith("-") && brokenForm(number.substring(1)).isEmpty()) {
            return "exchange.value.negative";
        }
        return COMMAS.matcher(number).matches() ? "exchange.value.grouping" : "exchange.value.number";
    }

    private static boolean checkPercent(boolean percent, Indicator indicator, Rejection rejection) {
        if (percent && !indicator.unit().equals(PERCENT)) {
            rejection.because("exchange.value.percent", indicator.unit());
            return false;
        }
        return true;
    }

    private static Optional<BigDecimal> stored(BigDecimal value, Indicator indicator, Rejection rejection) {
        if (value.signum() < 0) {
            rejection.because("exchange.value.negative", value);
        } else if (value.precision() - value.scale() > INTEGER_DIGITS) {
            rejection.because("exchange.value.tooLarge", value);
        } else if (value.stripTrailingZeros().scale() > indicator.decimals()) {
            rejection.because("exchange.value.decimals", value, indicator.decimals());
        } else {
            BigDecimal stored = indicator.quantity().atScale(value);
            if (stored.unscaledValue().bitLength() < Long.SIZE) {
                return Optional.of(stored);
            }
            rejection.because("exchange.value.tooLarge", value);
        }
        return Optional.empty();
    }
}
