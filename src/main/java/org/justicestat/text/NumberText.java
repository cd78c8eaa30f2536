package org.justicestat.text;

import java.math.BigDecimal;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;

/**
 * Every number as printed, rounded once from its exact value. A missing figure prints as {@code …} and one that cannot exist
 * as {@code —}; 0 is printed as the value it is.
 */
public final class NumberText {

    public static final String MISSING = "…";
    public static final String NOT_APPLICABLE = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** 万; and so many 万元 make 1亿元, of which a sentence speaks from there on. */
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int YI_DECIMALS = 2;

    private final Messages messages;
    private final Conventions conventions;

    public NumberText(Messages messages, Conventions conventions) {
        this.messages = messages;
        this.conventions = conventions;
    }

    public Conventions conventions() {
        return conventions;
    }

    /** For tables: the bare number in the indicator's stored unit and decimals. */
    public String table(Indicator indicator, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known(Fraction value, CellState _) -> number(indicator, value);
            case Outcome.Missing _ -> MISSING;
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> NOT_APPLICABLE;
        };
    }

    /** The bare number in the indicator's stored unit and decimals. */
    public String number(Indicator indicator, Fraction value) {
        return exact(printed(indicator, value));
    }

    /** The value at the indicator's decimals, as {@link #table} prints it. */
    public BigDecimal printed(Indicator indicator, Fraction value) {
        return indicator.isRate()
                ? conventions.printedPercent(value, indicator.decimals())
                : value.round(indicator.decimals(), conventions.rounding());
    }

    /** A number as printed and the unit that follows it. */
    public record Printed(String number, String unit) {
    }

    /** For sentences: money from 10000万元 on in 亿元; a rate never 0 or 100 unless exactly so, and those bare. */
    public Printed inSentence(Indicator indicator, Fraction value) {
        if (indicator.isRate()) {
            return new Printed(percentNumber(value, indicator.decimals()), indicator.unit());
        }
        BigDecimal stored = value.round(indicator.decimals(), conventions.rounding());
        if (indicator.quantity().measure() == Measure.AMOUNT && stored.abs().compareTo(WAN) >= 0) {
            return inHundredMillions(indicator, value);
        }
        return new Printed(exact(stored), messages.unit(indicator.unit()));
    }

    /** As {@link #inSentence}, but in the unit the indicator is stored in, whatever its size. */
    public Printed inStoredUnit(Indicator indicator, Fraction value) {
        return indicator.isRate() ? inSentence(indicator, value)
                : new Printed(number(indicator, value), messages.unit(indicator.unit()));
    }

    /** Money in 亿元, whatever its size; anything else in its stored unit. */
    public Printed inHundredMillions(Indicator indicator, Fraction value) {
        if (indicator.quantity().measure() != Measure.AMOUNT) {
            return inStoredUnit(indicator, value);
        }
        BigDecimal yi = value.dividedBy(Fraction.of(WAN)).round(YI_DECIMALS, conventions.rounding());
        return new Printed(exact(yi), messages.get("text.unitYi"));
    }

    /** {@link #inSentence} in one piece: 660件, 558.82万元, 99.80%. */
    public String sentence(Indicator indicator, Fraction value) {
        Printed printed = inSentence(indicator, value);
        return indicator.isRate() ? printed.number() + printed.unit()
                : messages.get("text.quantity", printed.number(), printed.unit());
    }

    /** With the sign %: never 0 or 100 unless exactly so, and those bare. */
    public String percent(Fraction percent, int decimals) {
        return percentNumber(percent, decimals) + "%";
    }

    private String percentNumber(Fraction percent, int decimals) {
        BigDecimal printed = conventions.printedPercent(percent, decimals);
        boolean bare = printed.signum() == 0 || printed.abs().compareTo(HUNDRED) == 0;
        return exact(bare ? printed.setScale(0) : printed);
    }

    /** For an axis: exact, and scaled as the language scales (from 10000 on 2.5万), unless the unit itself counts in 万. */
    public String tick(BigDecimal value, String unit) {
        BigDecimal scale = new BigDecimal(messages.get("text.tickScale"));
        boolean isScaled = value.abs().compareTo(scale) >= 0 && !unit.startsWith(messages.get("text.tenThousand"));
        return isScaled ? messages.get("text.tickScaled", plain(value.divide(scale))) : plain(value);
    }

    /** Digit for digit: every decimal the number is kept with, and never an exponent. */
    public static String exact(BigDecimal value) {
        return value.toPlainString();
    }

    /** As {@link #exact}, without zeros after the last decimal that says something. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : exact(value.stripTrailingZeros());
    }

    /** How much of what is due a figure covers: 10/11期、24/25个机构; a single office or period is not spoken of. */
    public String coverage(Coverage coverage) {
        String offices = messages.get("text.coverageOffices", coverage.officesPresent(), coverage.officesExpected());
        String periods = messages.get("text.coveragePeriods", coverage.periodsPresent(), coverage.periodsExpected());
        if (coverage.officesExpected() <= 1) {
            return periods;
        }
        return coverage.periodsExpected() <= 1 ? offices : messages.get("text.coverage", periods, offices);
    }
}
