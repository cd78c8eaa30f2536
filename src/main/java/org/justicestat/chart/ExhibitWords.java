package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.DefinitionBreak;
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
    /** More indicators than this are counted, not named. */
    private static final int NAMED = 2;

    private final Exhibit exhibit;
    private final Messages messages;
    private final NumberText numbers;
    private final PeriodText periods;
    private final ChangePhrase phrases;
    private final MarkWords marks;

    /** By what a figure is shown, and so how one that is not final or was revised is marked. */
    enum Marking {
        /** Hatched; with a sign behind its number. */
        BAR,
        /** Hollow; a diamond. */
        DOT,
        /** Hatched; with a corner. */
        FIELD,
        /** Hatching means something else; with a sign behind its number. */
        WORDS
    }

    ExhibitWords(Exhibit exhibit, Messages messages, Conventions conventions) {
        this.exhibit = exhibit;
        this.messages = messages;
        this.numbers = new NumberText(messages, conventions);
        this.periods = new PeriodText(messages);
        this.phrases = new ChangePhrase(messages, numbers);
        this.marks = new MarkWords(messages, numbers);
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

    /** Empty where there are several units. */
    String unit() {
        boolean isOne = exhibit.subjects().stream().map(of -> of.indicator().unit()).distinct().count() == 1;
        return isOne ? unit(exhibit.indicator()) : "";
    }

    String unit(Indicator indicator) {
        return messages.get("chart.unit", bareUnit(indicator));
    }

    String bareUnit(Indicator indicator) {
        return messages.unit(indicator.unit());
    }

    /** One of several by what it differs in: its indicator, its office, or both. */
    String subject(Trend.Subject subject) {
        String indicator = name(subject.indicator().name());
        String office = name(subject.office().name());
        if (isShared(Trend.Subject::office)) {
            return indicator;
        }
        return isShared(Trend.Subject::indicator) ? office : messages.get("chart.subject", indicator, office);
    }

    private boolean isShared(Function<Trend.Subject, ?> part) {
        return exhibit.subjects().stream().map(part).distinct().count() == 1;
    }

    /** The office they have in common; else the bureau. */
    String place() {
        return name(isShared(Trend.Subject::office) ? exhibit.office().name() : exhibit.subject().publisher().name());
    }

    /** What they are about: the indicator they have in common, else the first few by name. */
    String topic() {
        if (isShared(Trend.Subject::indicator)) {
            return name(exhibit.indicator().name());
        }
        List<String> names = exhibit.subjects().stream().map(of -> name(of.indicator().name())).distinct().toList();
        String named = String.join(messages.get("chart.subject.separator"), names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? messages.get("chart.subject.more", named, names.size()) : named;
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
        return numbers.number(exhibit.indicator(), value);
    }

    BigDecimal printed(Fraction value) {
        return printed(exhibit.indicator(), value);
    }

    BigDecimal printed(Indicator indicator, Fraction value) {
        return numbers.printed(indicator, value);
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
    String points(Fraction percent) {
        return NumberText.exact(numbers.conventions().printedPercent(percent, numbers.conventions().growthDecimals()));
    }

    /** The change in a column whose head says what it is compared with. */
    String cell(TrendPoint point) {
        return phrases.cell(point.comparable());
    }

    String phrase(TrendPoint point) {
        return phrases.of(point.comparable());
    }

    /** Several figures of one period with their changes in one sentence; more than a few are counted. */
    String sideBySide(String period, List<TrendPoint> points) {
        String named = String.join(messages.get("chart.note.separator"), points.stream().limit(NAMED)
                .map(point -> said(subject(new Trend.Subject(point.whole().indicator(), point.whole().subject().office(),
                        exhibit.subject().publisher())), point)).toList());
        return messages.get(points.size() > NAMED ? "chart.sideBySide.more" : "chart.sideBySide", period, named, points.size());
    }

    private String said(String name, TrendPoint point) {
        String phrase = phrase(point);
        String quantity = quantity(point.observation());
        return phrase.isEmpty() ? messages.get("chart.tip", name, quantity)
                : messages.get("chart.tipChange", name, quantity, phrase);
    }

    String difference(TrendPoint point) {
        return phrases.difference(point.comparable());
    }

    String tick(BigDecimal value) {
        return tick(exhibit.indicator(), value);
    }

    String tick(Indicator indicator, BigDecimal value) {
        return numbers.tick(value, indicator.unit());
    }

    /** Whose figure, when, how much, and what must be said of it. */
    String tip(String whose, Observation figure) {
        return marks.of(messages.get("chart.tip", whose, quantity(figure)), figure, Optional.empty());
    }

    /** As {@link #tip(String, Observation)}, with the change. */
    String tip(String whose, TrendPoint point) {
        String phrase = phrase(point);
        String quantity = quantity(point.observation());
        return marks.of(phrase.isEmpty() ? messages.get("chart.tip", whose, quantity)
                : messages.get("chart.tipChange", whose, quantity, phrase), point.observation(), partOf(point));
    }

    private static Optional<Coverage> partOf(TrendPoint point) {
        return point.isPartial() ? Optional.of(point.coverage()) : Optional.empty();
    }

    /** Whether a figure is complete, approved and no estimate. */
    static boolean isFinal(TrendPoint point) {
        return !point.isPartial() && isFinal(point.observation());
    }

    static boolean isFinal(Observation figure) {
        return !figure.marks().isPending() && !isEstimated(figure.outcome());
    }

    /** How a bar or column of the figure is filled. */
    static ColumnPainter.Fill fill(Observation figure) {
        return isFinal(figure) ? ColumnPainter.Fill.SOLID : ColumnPainter.Fill.STRIPED;
    }

    /** With the sign of a revision behind it, where it has been revised. */
    String marked(String number, Observation figure) {
        return number + marks.sign(figure);
    }

    /** A sentence about a figure with what must be said of the figure. */
    String marked(Observation figure, String said) {
        return marks.of(said, figure, Optional.empty());
    }

    /** 2023年5月起口径调整（…）. */
    String definition(DefinitionBreak change) {
        String month = periods.full(change.fromInclusive());
        return change.note().isBlank() ? messages.get("chart.note.definition", month)
                : messages.get("chart.note.definitionNote", month, change.note());
    }

    FrameWords frame(String title, String corner, boolean hasLegend, List<String> notes) {
        String said = exhibit.isEmpty() || notes.isEmpty() ? ""
                : messages.get("chart.notes", String.join(messages.get("chart.note.separator"), notes));
        return new FrameWords(title, unit(), corner, false, hasLegend, said, source());
    }

    /**
     * What must be said of figures that are not simply there.
     *
     * @param marking how they are told apart
     */
    List<String> marks(Stream<Observation> figures, Marking marking) {
        List<Observation> said = figures.toList();
        List<Outcome> all = said.stream().map(Observation::outcome).toList();
        List<String> notes = new ArrayList<>();
        if (said.stream().anyMatch(figure -> figure.marks().isPending() && figure.outcome().isKnown())) {
            notes.add(messages.get(switch (marking) {
                case BAR, FIELD -> "chart.note.pending";
                case DOT -> "chart.note.hollow";
                case WORDS -> "chart.note.pendingWithin";
            }));
        }
        if (said.stream().anyMatch(figure -> figure.marks().isRevised())) {
            notes.add(messages.get(switch (marking) {
                case BAR, WORDS -> "chart.note.revised";
                case DOT -> "chart.note.revisedDot";
                case FIELD -> "chart.note.revisedCorner";
            }));
        }
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

    ChartTable.Entry entry(Observation figure) {
        return ChartTable.Entry.figure(number(figure.indicator(), figure.outcome()), figure.outcome(), key(figure))
                .marked(marks.remark(figure, Optional.empty()), marks.sign(figure));
    }

    /** A figure that is only a part of what is due has a star. */
    ChartTable.Entry entry(TrendPoint point) {
        Observation figure = point.observation();
        String number = number(figure.indicator(), figure.outcome());
        return ChartTable.Entry.figure(point.isPartial() ? messages.get("chart.partial", number) : number, figure.outcome(),
                key(figure)).marked(marks.remark(figure, partOf(point)), marks.sign(figure));
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
