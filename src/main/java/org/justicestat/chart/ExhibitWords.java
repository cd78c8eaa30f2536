package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.text.PeriodText;

/** Words that every way of looking at an indicator needs. */
final class ExhibitWords {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Exhibit exhibit;
    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ChangePhrase phrases;

    ExhibitWords(Exhibit exhibit, Messages messages, Conventions conventions) {
        this.exhibit = exhibit;
        this.messages = messages;
        this.numbers = new NumberText(messages, conventions);
        this.periods = new PeriodText(messages);
        this.phrases = new ChangePhrase(messages, numbers);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String name(Name name) {
        return name.in(messages.language());
    }

    PeriodText periods() {
        return periods;
    }

    /** January to a month of a sum or rate is cumulated; a stock stands at the end of it. */
    String period(Period period) {
        boolean isLevel = exhibit.indicator().quantity().measure() == Measure.STOCK;
        return isLevel && !(period instanceof Month) ? periods.full(period.lastMonth()) : periods.full(period);
    }

    String unit() {
        return messages.get("chart.unit", messages.unit(exhibit.indicator().unit()));
    }

    String source() {
        return messages.get("chart.source", exhibit.subject().publisher().name());
    }

    String nothing() {
        return messages.get("chart.nothing");
    }

    /** The bare number, … or —. */
    String number(Indicator indicator, Outcome outcome) {
        return numbers.table(indicator, outcome);
    }

    String number(Fraction value) {
        return printed(value).toPlainString();
    }

    BigDecimal printed(Fraction value) {
        return numbers.printed(exhibit.indicator(), value);
    }

    /** With its unit. */
    String quantity(Fraction value) {
        return numbers.sentence(exhibit.indicator(), value);
    }

    String quantity(Observation figure) {
        return figure.outcome().number().map(value -> numbers.sentence(figure.indicator(), value))
                .orElseGet(() -> numbers.table(figure.indicator(), figure.outcome()));
    }

    /** 12.3%; {@code share} 1 is the whole. */
    String percent(Fraction share) {
        return numbers.percent(share.times(HUNDRED), numbers.conventions().growthDecimals());
    }

    /** A percentage or points with the decimals of growth, without a sign for the unit. */
    BigDecimal points(Fraction percent) {
        return numbers.conventions().printedPercent(percent, numbers.conventions().growthDecimals());
    }

    String phrase(TrendPoint point) {
        return phrases.of(point.comparable());
    }

    String coverage(Observation figure) {
        return figure.outcome() instanceof Outcome.Missing(var coverage) ? numbers.coverage(coverage) : "";
    }

    String tick(BigDecimal value) {
        return numbers.tick(value, exhibit.indicator().unit());
    }

    /** Whose figure, when, how much, and what part of it is there. */
    String tip(String whose, Observation figure) {
        String words = messages.get("chart.tip", whose, quantity(figure));
        String coverage = coverage(figure);
        return coverage.isEmpty() ? words : messages.get("chart.tipCoverage", words, coverage);
    }

    FrameWords frame(String title, String corner, boolean hasLegend, List<String> notes) {
        String said = exhibit.isEmpty() || notes.isEmpty() ? ""
                : messages.get("chart.notes", String.join(messages.get("chart.note.separator"), notes));
        return new FrameWords(title, unit(), corner, false, hasLegend, said, source());
    }

    /** What must be said of figures that are not simply there. */
    List<String> marks(Stream<Outcome> figures) {
        List<Outcome> all = figures.toList();
        List<String> notes = new ArrayList<>();
        if (all.stream().anyMatch(ExhibitWords::isEstimated)) {
            notes.add(messages.get("chart.note.estimatedFigures"));
        }
        if (all.stream().anyMatch(Outcome::isMissing)) {
            notes.add(messages.get("chart.note.missing"));
        }
        if (all.stream().anyMatch(outcome -> !outcome.isKnown() && !outcome.isMissing())) {
            notes.add(messages.get(exhibit.indicator().isRate() ? "chart.note.noRate" : "chart.note.notApplicable"));
        }
        return notes;
    }

    static boolean isEstimated(Outcome outcome) {
        return outcome instanceof Outcome.Known(var _, CellState state) && state == CellState.ESTIMATED;
    }

    /** The sign of a gap. */
    static String sign(Outcome outcome) {
        return outcome.isMissing() ? NumberText.MISSING : NumberText.NOT_APPLICABLE;
    }

    ChartTable.Entry entry(Observation figure) {
        return ChartTable.Entry.figure(number(figure.indicator(), figure.outcome()), figure.outcome(), key(figure));
    }

    static FigureKey key(Observation figure) {
        return key(figure.indicator(), figure.office(), figure.period());
    }

    static FigureKey key(Indicator indicator, Office office, Period period) {
        return new FigureKey(office.code(), indicator.code(), period);
    }

    /** What a click on a mark of the chart carries. */
    static String link(FigureKey key) {
        return String.join("|", key.office(), key.indicator(), String.valueOf(key.period().key()));
    }

    static Optional<FigureKey> ofLink(String link) {
        if (link == null) {
            return Optional.empty();
        }
        String[] words = link.split("\\|");
        return Optional.of(new FigureKey(words[0], words[1], Period.ofKey(Integer.parseInt(words[2]))));
    }
}
