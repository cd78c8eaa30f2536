package org.justicestat.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** The words of a trend, for its picture and for its figures as CSV. */
final class TrendText {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Trend trend;
    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ChangePhrase phrases;
    private final MarkWords marks;

    TrendText(Trend trend, Messages messages, Conventions conventions) {
        this.trend = trend;
        this.messages = messages;
        this.numbers = new NumberText(messages, conventions);
        this.periods = new PeriodText(messages);
        this.phrases = new ChangePhrase(messages, numbers);
        this.marks = new MarkWords(messages, numbers);
    }

    /** Place, time and subject. */
    String title() {
        return messages.get(titleKey(), trend.office().name(), time(), trend.indicator().name());
    }

    private String titleKey() {
        return switch (trend.kind()) {
            case YEAR_ON_YEAR -> trend.indicator().isRate() ? "chart.title.yoyRate" : "chart.title.yoy";
            case YEAR_TO_DATE -> addsUp() ? "chart.title.ytd" : "chart.title.plain";
            default -> "chart.title.plain";
        };
    }

    private String time() {
        return trend.kind() == TrendKind.YEAR_TO_DATE
                ? periods.yearToDate(trend.lastPeriod()) : periods.range(trend.firstPeriod(), trend.lastPeriod());
    }

    private boolean addsUp() {
        return trend.indicator().quantity().measure() != Measure.STOCK;
    }

    String unit() {
        return messages.get("chart.unit", messages.unit(trend.indicator().unit()));
    }

    /** 2024年 where every period lies in one year, else 本期 or 本年. */
    String currentName() {
        if (trend.kind() == TrendKind.MULTI_YEAR) {
            return trend.indicator().name().in(messages.language());
        }
        Period last = trend.lastPeriod();
        return isWithinOneYear() ? periods.full(new Year(last.year()))
                : messages.get(last instanceof Year ? "chart.currentYear" : "chart.current");
    }

    String baseName() {
        Period last = trend.lastPeriod();
        return isWithinOneYear() ? periods.full(new Year(last.year() - 1))
                : messages.get(last instanceof Year ? "chart.baseYear" : "chart.base");
    }

    boolean isWithinOneYear() {
        return trend.firstPeriod().year() == trend.lastPeriod().year();
    }

    /** One kind of column explains itself by the title. */
    boolean hasLegend() {
        return trend.kind() != TrendKind.MULTI_YEAR;
    }

    String changeName() {
        return messages.get(trend.indicator().isRate() ? "chart.points" : "chart.growth");
    }

    /** The name of the change with its unit: 同比增速（%）. */
    String changeAxis() {
        return messages.get(trend.indicator().isRate() ? "chart.pointsAxis" : "chart.growthAxis");
    }

    /** 5月 where every period lies in one year, else 2023年5月. */
    String period(TrendPoint point) {
        Period period = point.period();
        if (trend.kind() == TrendKind.YEAR_TO_DATE) {
            return isWithinOneYear() ? periods.yearToDateTick(period) : periods.yearToDate(period);
        }
        return isWithinOneYear() ? periods.withinYear(period) : periods.full(period);
    }

    PeriodText periods() {
        return periods;
    }

    /** The bare number, … or —. */
    String value(TrendPoint point) {
        return numbers.table(trend.indicator(), point.value());
    }

    /** The bare number of last year, … or —. */
    String base(TrendPoint point) {
        return numbers.table(trend.indicator(), point.base());
    }

    /** The whole phrase of the change; empty where there is no figure of this period. */
    String phrase(TrendPoint point) {
        return phrases.of(point.comparable());
    }

    /** The change in a column whose head says what it is compared with. */
    String cell(TrendPoint point) {
        return phrases.cell(point.comparable());
    }

    /** The number at the point of the line; empty where nothing may be plotted. */
    String plotted(TrendPoint point) {
        return point.plottedChange().map(change -> NumberText.exact(plotted(change))).orElse("");
    }

    /** This period less last year at the indicator's decimals; empty where the two do not compare. */
    String difference(TrendPoint point) {
        return point.change().difference().map(difference -> trend.indicator().isRate()
                ? NumberText.exact(difference.toExactDecimal()) : number(difference)).orElse("");
    }

    String number(Fraction value) {
        return numbers.number(trend.indicator(), value);
    }

    BigDecimal printed(Fraction value) {
        return numbers.printed(trend.indicator(), value);
    }

    int changeDecimals() {
        return trend.indicator().isRate() ? trend.indicator().decimals() : numbers.conventions().growthDecimals();
    }

    /** Growth in percent, or percentage points, rounded once. */
    BigDecimal plotted(Fraction change) {
        Indicator indicator = trend.indicator();
        Conventions conventions = numbers.conventions();
        return indicator.isRate() ? change.round(indicator.decimals(), conventions.rounding())
                : conventions.printedPercent(change.times(HUNDRED), conventions.growthDecimals());
    }

    /** One phrase for the whole: the average growth of several years, the change of a single period; else empty. */
    String overall() {
        if (trend.kind() == TrendKind.MULTI_YEAR) {
            return trend.averageGrowth().map(phrases::of).orElse("");
        }
        if (trend.course().isPresent()) {
            return target();
        }
        return trend.points().size() == 1 ? phrase(trend.points().getFirst()) : "";
    }

    String coverage(TrendPoint point) {
        return numbers.coverage(point.coverage());
    }

    String tick(BigDecimal value) {
        return numbers.tick(value, trend.indicator().unit());
    }

    /** A percentage of the second axis, with the decimals of its steps; 0 bare. */
    static String changeTick(BigDecimal value, BigDecimal step) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return value.signum() == 0 ? "0" : NumberText.exact(value.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /** What a pointer resting on a column reads: 2024年5月：139件，同比增长39%. */
    String tip(TrendPoint point, boolean ofBase) {
        Outcome outcome = ofBase ? point.base() : point.value();
        Period period = ofBase ? point.basePeriod() : point.period();
        String name = trend.kind() == TrendKind.YEAR_TO_DATE ? periods.yearToDate(period) : periods.full(period);
        String number = outcome.number().map(value -> numbers.sentence(trend.indicator(), value))
                .orElseGet(() -> numbers.table(trend.indicator(), outcome));
        if (ofBase) {
            return messages.get("chart.tip", name, number);
        }
        String phrase = phrase(point);
        return marks.of(phrase.isEmpty() ? messages.get("chart.tip", name, number)
                : messages.get("chart.tipChange", name, number, phrase), point.observation(), partOf(point));
    }

    private static Optional<Coverage> partOf(TrendPoint point) {
        return point.isPartial() ? Optional.of(point.coverage()) : Optional.empty();
    }

    /** What must be said of the figure of this period besides its number; empty for nothing. */
    String remark(TrendPoint point) {
        return marks.remark(point.observation(), partOf(point));
    }

    /** Period, value and change of one point in a sentence; where there is no value, the mark for it. */
    String sentence(TrendPoint point) {
        String period = trend.kind() == TrendKind.YEAR_TO_DATE
                ? periods.yearToDate(point.period()) : periods.full(point.period());
        return point.value().number()
                .map(value -> messages.get("chart.sentence", period, trend.indicator().name(),
                        numbers.sentence(trend.indicator(), value), phrases.of(point.comparable())))
                .orElseGet(() -> point.value().isMissing()
                        ? messages.get("chart.sentence.missing", period, trend.indicator().name(),
                                numbers.coverage(point.coverage()))
                        : messages.get("chart.sentence.notApplicable", period, trend.indicator().name()));
    }

    String sign(TrendPoint point) {
        return marks.sign(point.observation());
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** The target with what is reached of it at the last figure; empty without a target. */
    String target() {
        return trend.course().map(course -> {
            Fraction whole = Fraction.of(course.target().value());
            String achieved = trend.points().reversed().stream().flatMap(point -> point.value().number().stream()).findFirst()
                    .filter(value -> !whole.isZero())
                    .map(value -> numbers.percent(value.dividedBy(whole).times(HUNDRED), numbers.conventions().growthDecimals()))
                    .orElse(NumberText.MISSING);
            return messages.get("chart.target", numbers.sentence(trend.indicator(), whole), achieved);
        }).orElse("");
    }

    /** What stands behind the marks of the table; empty where there is nothing to say. */
    String tableNote() {
        return Stream.of(overallOfYears(), target(), notes()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String overallOfYears() {
        return trend.averageGrowth().map(phrases::of).orElse("");
    }

    /** What a reader who cannot see the chart is told: the title and the last figure with its change. */
    String summary() {
        return trend.points().reversed().stream().filter(point -> point.value().isKnown()).findFirst()
                .map(point -> messages.get("chart.summary", title(), tip(point, false)))
                .orElseGet(() -> messages.get("chart.summary", title(), nothing()));
    }

    String nothing() {
        return messages.get("chart.nothing");
    }

    String source() {
        return messages.get("chart.source", trend.subject().publisher().name());
    }

    String definitionMark() {
        return messages.get("chart.definitionMark");
    }

    /** The remarks under the chart; empty where there is nothing to remark. */
    String notes() {
        return new TrendNotes(trend, this, messages).text();
    }
}
