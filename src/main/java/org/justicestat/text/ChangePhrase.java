package org.justicestat.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.CompoundGrowth;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/**
 * The words of a change: counts and amounts in percent or 倍, rates in 个百分点, and the set phrases where there is no rate of
 * change. 倍 is never said of a decrease, and growth is worked out from the raw figures, not from rounded ones.
 */
public final class ChangePhrase {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;

    public ChangePhrase(Messages messages, NumberText numbers) {
        this.messages = messages;
        this.numbers = numbers;
        this.periods = new PeriodText(messages);
    }

    /** 【缺：指标名·2023年】: what stands for a figure that is missing from a text. */
    public String missingMark(Indicator indicator, Period period) {
        return messages.get("text.missingMark", indicator.name(), periods.full(period));
    }

    /** The whole phrase, as in 同比增长39%; empty where the current figure is missing or not applicable. */
    public String of(Comparison comparison) {
        Change change = Change.of(comparison, numbers.conventions());
        return phrase(comparison, change, prefix(comparison), periods.baseNoun(comparison));
    }

    /** As {@link #of(Comparison)}, in a column whose head says with what is compared: 增长39%, 与上年持平. */
    public String cell(Comparison comparison) {
        boolean isPartOfYear = comparison.basis() == Basis.YEAR_ON_YEAR && !(comparison.period() instanceof Year);
        String noun = isPartOfYear ? messages.get("text.base.inCell") : periods.baseNoun(comparison);
        return phrase(comparison, Change.of(comparison, numbers.conventions()), "", noun).strip();
    }

    private String phrase(Comparison comparison, Change change, String prefix, String noun) {
        return switch (change.kind()) {
            case CURRENT_MISSING, CURRENT_NOT_APPLICABLE -> "";
            case BASE_NOT_APPLICABLE -> messages.get("change.baseNotApplicable", noun);
            case BASE_MISSING -> messages.get("change.baseMissing", noun);
            case DEFINITION_CHANGED -> definitionChanged(comparison);
            case BASE_ZERO_DENOMINATOR -> messages.get("change.baseZeroDenominator", noun);
            case BASE_NEGATIVE -> messages.get(up(change, "change.baseNegative"), noun, difference(change, comparison));
            case BASE_ZERO -> messages.get("change.baseZero", noun, difference(change, comparison));
            case BOTH_ZERO -> messages.get("change.bothZero", noun);
            case UNCHANGED -> messages.get("change.unchanged", noun);
            case ROUNDS_TO_ZERO -> messages.get("change.nearlyUnchanged", noun);
            case SMALL_BASE -> small(change, comparison, prefix, noun);
            case DOUBLED -> messages.get("change.doubled", prefix);
            case MULTIPLE -> messages.get("change.multiple", prefix, times(change), percent(change));
            case PERCENT -> messages.get(up(change, "change.percent"), prefix, percent(change));
            case POINTS -> inPoints(change, comparison, prefix);
        };
    }

    /**
     * By how much it changed, in its own unit: 增加185件, 减少12.50万元; a rate 提高1.2个百分点. The set phrase where the two
     * do not compare; empty where the current figure is missing or not applicable.
     */
    public String difference(Comparison comparison) {
        Change change = Change.of(comparison, numbers.conventions());
        boolean isRate = comparison.indicator().isRate();
        return switch (change.kind()) {
            case UNCHANGED, BOTH_ZERO -> messages.get("change.same");
            case SMALL_BASE, ROUNDS_TO_ZERO, DOUBLED, MULTIPLE, PERCENT, POINTS, BASE_ZERO, BASE_NEGATIVE -> {
                if (!isRate) {
                    yield messages.get(up(change, "change.difference"), difference(change, comparison));
                }
                yield change.sign() == 0 ? messages.get("change.nearlySame") : messages.get(up(change, "change.pointsAlone"),
                        NumberText.exact(points(change, comparison).abs()));
            }
            default -> of(comparison);
        };
    }

    /** For tables: the bare growth percentage or points; a sign where a phrase would say that there is none. */
    public String table(Comparison comparison) {
        return table(comparison, Change.of(comparison, numbers.conventions()));
    }

    private String table(Comparison comparison, Change change) {
        return switch (change.kind()) {
            case CURRENT_MISSING, BASE_MISSING -> NumberText.MISSING;
            case CURRENT_NOT_APPLICABLE, BASE_NOT_APPLICABLE, DEFINITION_CHANGED, BASE_ZERO_DENOMINATOR, BASE_NEGATIVE,
                    BASE_ZERO, BOTH_ZERO -> NumberText.NOT_APPLICABLE;
            case UNCHANGED, ROUNDS_TO_ZERO, SMALL_BASE, DOUBLED, MULTIPLE, PERCENT, POINTS ->
                    comparison.indicator().isRate()
                            ? messages.get("change.tablePoints", NumberText.exact(points(change, comparison))) : growth(change);
        };
    }

    /**
     * For a column whose head says what is compared and whose row names the unit: 增长13.2%, 提高0.6个百分点, 由3增至7. Empty
     * where the current figure is missing or not applicable.
     */
    public String inColumn(Comparison comparison) {
        Change change = Change.of(comparison, numbers.conventions());
        return switch (change.kind()) {
            case CURRENT_MISSING, CURRENT_NOT_APPLICABLE -> "";
            case BASE_NOT_APPLICABLE, DEFINITION_CHANGED, BASE_ZERO_DENOMINATOR -> messages.get("change.column.incomparable");
            case BASE_MISSING -> messages.get("change.column.baseMissing");
            case BASE_NEGATIVE -> messages.get(up(change, "change.column.baseNegative"),
                    bare(comparison, change.difference().orElseThrow().abs()));
            case BASE_ZERO -> messages.get("change.column.baseZero",
                    bare(comparison, change.difference().orElseThrow().abs()));
            case BOTH_ZERO -> messages.get("change.column.bothZero");
            case UNCHANGED -> messages.get("change.same");
            case ROUNDS_TO_ZERO -> messages.get("change.nearlySame");
            case DOUBLED -> messages.get("change.column.doubled");
            case MULTIPLE -> messages.get("change.column.multiple", times(change), percent(change));
            case PERCENT -> messages.get(up(change, "change.column.percent"), percent(change));
            case POINTS -> pointsInColumn(change, comparison);
            case SMALL_BASE -> comparison.indicator().isRate() ? pointsInColumn(change, comparison)
                    : messages.get(up(change, "change.column.small"), bare(comparison, comparison.base().number().orElseThrow()),
                            bare(comparison, comparison.current().number().orElseThrow()));
        };
    }

    private String pointsInColumn(Change change, Comparison comparison) {
        return change.sign() == 0 ? messages.get("change.nearlySame") : messages.get(up(change, "change.column.points"),
                NumberText.exact(points(change, comparison).abs()));
    }

    private String bare(Comparison comparison, Fraction value) {
        return numbers.number(comparison.indicator(), value);
    }

    /** The growth a year that makes the last value out of the first: 2019—2024年年均增长5.3%. */
    public String of(CompoundGrowth average) {
        Fraction percent = Fraction.of(average.growth()).times(HUNDRED);
        String years = periods.range(new Year(average.firstYear()), new Year(average.lastYear()));
        if (percent.isZero()) {
            return messages.get("change.averageUnchanged", years);
        }
        return messages.get(percent.signum() > 0 ? "change.average.up" : "change.average.down", years,
                numbers.percent(percent.abs(), numbers.conventions().growthDecimals()));
    }

    /** As {@link #table}, without a unit: for a column whose head or note names % and percentage points. */
    public String tableNumber(Comparison comparison) {
        Change change = Change.of(comparison, numbers.conventions());
        boolean isPoints = comparison.indicator().isRate() && change.difference().isPresent();
        return isPoints ? NumberText.exact(points(change, comparison)) : table(comparison, change);
    }

    private String definitionChanged(Comparison comparison) {
        String note = comparison.definitionBreak().orElseThrow().note();
        return note.isBlank() ? messages.get("change.definitionChanged") : messages.get("change.definitionChangedNote", note);
    }

    private String small(Change change, Comparison comparison, String prefix, String noun) {
        Indicator indicator = comparison.indicator();
        if (indicator.quantity().measure() != Measure.RATE) {
            return messages.get(up(change, "change.small"), amount(indicator, comparison.base().number().orElseThrow()),
                    amount(indicator, comparison.current().number().orElseThrow()));
        }
        Comparison.RateParts parts = comparison.rateParts().orElseThrow();
        String phrase = change.sign() == 0
                ? messages.get("change.nearlyUnchanged", noun)
                : inPoints(change, comparison, prefix).strip();
        return messages.get("change.smallRate", phrase, noun, parts.baseNumerator(), parts.baseDenominator(),
                messages.get(comparison.period() instanceof Year ? "text.current.year" : "text.current.period"),
                parts.numerator(), parts.denominator());
    }

    private String amount(Indicator indicator, Fraction value) {
        return numbers.sentence(indicator, value);
    }

    private String difference(Change change, Comparison comparison) {
        return amount(comparison.indicator(), change.difference().orElseThrow().abs());
    }

    private String prefix(Comparison comparison) {
        return messages.get("change.prefix." + comparison.basis().name(), periods.full(comparison.basePeriod()));
    }

    private static String up(Change change, String key) {
        return key + (change.sign() > 0 ? ".up" : ".down");
    }

    private String percent(Change change) {
        Fraction percent = change.growth().orElseThrow().times(HUNDRED).abs();
        return numbers.percent(percent, numbers.conventions().growthDecimals());
    }

    private String growth(Change change) {
        Fraction percent = change.growth().orElseThrow().times(HUNDRED);
        Conventions conventions = numbers.conventions();
        return NumberText.exact(change.kind() == Change.Kind.ROUNDS_TO_ZERO
                ? percent.round(conventions.growthDecimals(), conventions.rounding())
                : conventions.printedPercent(percent, conventions.growthDecimals()));
    }

    /** Growth as a multiple of the base; like a percentage it is not printed as 1 unless exactly so. */
    private String times(Change change) {
        Fraction times = change.growth().orElseThrow();
        Conventions conventions = numbers.conventions();
        int decimals = Math.max(1, conventions.growthDecimals());
        BigDecimal printed = times.round(decimals, conventions.rounding());
        while (printed.compareTo(BigDecimal.ONE) == 0) {
            printed = times.round(++decimals, conventions.rounding());
        }
        boolean whole = Fraction.of(printed.setScale(0, RoundingMode.DOWN)).equals(times);
        return NumberText.exact(whole ? printed.setScale(0, RoundingMode.UNNECESSARY) : printed);
    }

    private String inPoints(Change change, Comparison comparison, String prefix) {
        return messages.get(up(change, "change.points"), prefix,
                NumberText.exact(points(change, comparison).abs()));
    }

    /** At least the decimals of the rates themselves, so that a reader's subtraction gives the same print. */
    private static BigDecimal points(Change change, Comparison comparison) {
        BigDecimal points = change.difference().orElseThrow().toExactDecimal();
        return points.setScale(Math.max(points.scale(), comparison.indicator().decimals()));
    }
}
