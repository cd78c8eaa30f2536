package org.justicestat.view.trends;

import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.Conventions;
import org.justicestat.model.Period;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** A trend in words: the rows of its table, the sentence of a period, the note below. */
final class TrendTable {

    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ChangePhrase phrases;

    TrendTable(Messages messages) {
        this.messages = messages;
        this.numbers = new NumberText(messages, Conventions.STANDARD);
        this.periods = new PeriodText(messages);
        this.phrases = new ChangePhrase(messages, numbers);
    }

    List<TrendRow> rows(Trend trend) {
        boolean oneYear = trend.firstPeriod().year() == trend.lastPeriod().year();
        return trend.points().stream().map(point -> row(trend, point, oneYear)).toList();
    }

    private TrendRow row(Trend trend, TrendPoint point, boolean oneYear) {
        CellText value = CellText.of(numbers, trend.indicator(), point.value());
        int welcome = point.change().welcome(trend.indicator().meaning().direction());
        return new TrendRow(point, period(trend, point.period(), oneYear),
                point.isPartial() ? new CellText(messages.get("trends.partial", value.text()), Tone.ESTIMATED) : value,
                CellText.of(numbers, trend.indicator(), point.base()),
                new CellText(phrases.of(point.comparable()), Tone.ofChange(welcome)));
    }

    private String period(Trend trend, Period period, boolean oneYear) {
        if (trend.kind() == TrendKind.YEAR_TO_DATE) {
            return periods.yearToDateTick(period);
        }
        return oneYear ? periods.tick(period) : periods.full(period);
    }

    /** What the range of the trend is called. */
    String range(Trend trend) {
        return trend.kind() == TrendKind.YEAR_TO_DATE ? periods.yearToDate(trend.lastPeriod())
                : periods.range(trend.firstPeriod(), trend.lastPeriod());
    }

    /** Indicator, office and range: what a file of the trend is called. */
    String title(Trend trend) {
        return messages.get("trends.fileName", trend.indicator().name(), trend.office().name(), range(trend));
    }

    /** The last period that has a number. */
    static Optional<TrendPoint> latest(Trend trend) {
        return trend.points().reversed().stream().filter(point -> point.value().isKnown()).findFirst();
    }

    /** Period, value and change of one point in a sentence; where there is no value, the mark for it. */
    String sentence(Trend trend, TrendPoint point) {
        String period = trend.kind() == TrendKind.YEAR_TO_DATE
                ? periods.yearToDate(point.period()) : periods.full(point.period());
        return point.value().number()
                .map(value -> messages.get("trends.sentence", period, trend.indicator().name(),
                        numbers.sentence(trend.indicator(), value), phrases.of(point.comparable())))
                .orElseGet(() -> point.value().isMissing()
                        ? messages.get("trends.sentence.missing", period, trend.indicator().name(),
                                numbers.coverage(point.coverage()))
                        : messages.get("trends.sentence.notApplicable", period, trend.indicator().name()));
    }

    /** Average growth, and what stands behind the marks of the table; empty where there is nothing to say. */
    String note(Trend trend) {
        StringBuilder note = new StringBuilder();
        trend.averageGrowth().ifPresent(average -> note.append(phrases.of(average)).append('\n'));
        if (trend.points().stream().anyMatch(point -> point.value().isMissing())) {
            note.append(messages.get("trends.note.missing")).append('\n');
        }
        trend.points().stream().filter(TrendPoint::isPartial).reduce((_, later) -> later).ifPresent(point ->
                note.append(messages.get("trends.note.partial", numbers.coverage(point.coverage()))).append('\n'));
        trend.definitionBreaks().forEach(change ->
                note.append(messages.get("trends.note.break", periods.full(change.fromInclusive()), change.note())).append('\n'));
        return note.toString().strip();
    }
}
