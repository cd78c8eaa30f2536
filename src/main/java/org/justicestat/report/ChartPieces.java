package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.chart.ChartFile;
import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.TrendChart;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.report.document.ChartPicture;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.report.document.DrawnChart;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Placeholder;
import org.justicestat.text.Messages;

/** The charts that a template can ask for: years side by side with their growth, or the months of a year beside last year's. */
public final class ChartPieces {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final YearFigures figures;
    private final ReportTexts texts;
    private final Messages messages;

    public ChartPieces(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** The flow that the ledger knows for the most years; empty where none has a figure of this year and of another. */
    Optional<Indicator> longest() {
        Indicator best = null;
        long most = 1;
        for (Indicator indicator : figures.byDomain().values().stream().flatMap(List::stream).toList()) {
            if (indicator.quantity().measure() == Measure.FLOW && figures.of(indicator).isKnown()) {
                long known = years(new Placeholder.Chart(indicator, figures.bureau(), figures.year(),
                        Placeholder.Chart.YEARS, false)).stream().filter(YearFigure::isKnown).count();
                if (known > most) {
                    best = indicator;
                    most = known;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Empty where no period of the chart has a value.
     *
     * @param number of the chart in the document
     */
    public Optional<DrawnChart> of(Placeholder.Chart wanted, String number) {
        List<YearFigure> points = points(wanted);
        boolean hasValue = points.stream().anyMatch(YearFigure::isKnown);
        return hasValue ? Optional.of(wanted.years() == 0 ? ofMonths(wanted, points, number) : ofYears(wanted, points, number))
                : Optional.empty();
    }

    /** The same periods, drawn by the chart package. */
    ChartPicture picture(Placeholder.Chart wanted, ColumnChart chart) {
        Conventions conventions = texts.numbers().conventions();
        Year last = new Year(wanted.period().year());
        boolean months = wanted.years() == 0;
        Trend trend = new TrendAnalysis(figures.aggregator(), conventions).of(
                months ? TrendKind.YEAR_ON_YEAR : TrendKind.MULTI_YEAR, wanted.indicator(), wanted.office(),
                months ? last.firstMonth() : new Year(last.year() - wanted.years() + 1), months ? last.lastMonth() : last);
        byte[] png = new ChartFile(new TrendChart(ChartTheme.forPaper(new ChartFonts()), messages, conventions)).png(trend);
        return new ChartPicture(png, chart.caption(), chart.alternativeText());
    }

    /** What stands where there is nothing to draw. */
    Span gap(Placeholder.Chart wanted) {
        return Span.missing(texts.phrases().missingMark(wanted.indicator(), wanted.period()),
                FigureRef.value(wanted.indicator(), wanted.office(), wanted.period()));
    }

    private List<YearFigure> points(Placeholder.Chart wanted) {
        return wanted.years() == 0 ? months(wanted) : years(wanted);
    }

    /** Up to the year of the period; the years before the first that is known are left out. */
    private List<YearFigure> years(Placeholder.Chart wanted) {
        int last = wanted.period().year();
        List<YearFigure> years = new ArrayList<>(IntStream.rangeClosed(last - wanted.years() + 1, last).mapToObj(year ->
                figures.compared(wanted.indicator(), wanted.office(), new Year(year))).toList());
        while (years.size() > 1 && !years.getFirst().isKnown()) {
            years.removeFirst();
        }
        return years;
    }

    private List<YearFigure> months(Placeholder.Chart wanted) {
        List<Period> parts = wanted.indicator().frequency().parts(new Year(wanted.period().year()));
        return parts.stream().map(part -> figures.compared(wanted.indicator(), wanted.office(), part)).toList();
    }

    private DrawnChart ofYears(Placeholder.Chart wanted, List<YearFigure> years, String number) {
        Indicator indicator = wanted.indicator();
        String subject = messages.get("report.chart.caption", texts.name(wanted.office().name()),
                years.getFirst().period().year(), years.getLast().period().year(), texts.name(indicator.name()));
        List<BigDecimal> growth = years.stream().map(point -> growth(point.comparison())).toList();
        Optional<ColumnChart.Growth> line = growth.stream().anyMatch(Objects::nonNull)
                ? Optional.of(new ColumnChart.Growth(messages.get("report.chart.growth"), "%", growth)) : Optional.empty();
        ColumnChart.Series column = series(texts.name(indicator.name()), years, Comparison::current);
        ColumnChart chart = new ColumnChart(messages.get("report.chart.number", number, subject), described(subject, years),
                indicator.unit(),
                years.stream().map(point -> texts.periods().full(point.period())).toList(),
                List.of(column), line, notes(years, List.of(column)));
        List<List<Span>> drawn = new ArrayList<>(List.of(spans(years, wanted)));
        if (line.isPresent()) {
            drawn.add(years.stream().map(this::growthSpan).toList());
        }
        return new DrawnChart(chart, drawn);
    }

    private DrawnChart ofMonths(Placeholder.Chart wanted, List<YearFigure> months, String number) {
        Indicator indicator = wanted.indicator();
        Year year = new Year(wanted.period().year());
        String subject = messages.get("report.chart.months", texts.name(wanted.office().name()), year.year(),
                texts.name(indicator.name()));
        ColumnChart.Series before = series(texts.periods().full(year.previousYear()), months, Comparison::base);
        List<ColumnChart.Series> series = new ArrayList<>();
        List<List<Span>> drawn = new ArrayList<>();
        if (before.values().stream().anyMatch(Objects::nonNull)) {
            series.add(before);
            drawn.add(months.stream().map(texts::base).toList());
        }
        series.add(series(texts.periods().full(year), months, Comparison::current));
        drawn.add(spans(months, wanted));
        ColumnChart chart = new ColumnChart(messages.get("report.chart.number", number, subject), described(subject, months),
                indicator.unit(),
                months.stream().map(point -> texts.periods().tick(point.period())).toList(), series, Optional.empty(),
                notes(months, series));
        return new DrawnChart(chart, drawn);
    }

    private List<String> notes(List<YearFigure> points, List<ColumnChart.Series> series) {
        List<String> notes = new ArrayList<>();
        if (series.stream().anyMatch(one -> !one.estimated().isEmpty())) {
            notes.add(messages.get("report.chart.estimated"));
        }
        notes.addAll(texts.definitionNotes(points));
        notes.add(messages.get("report.annex.source"));
        return notes;
    }

    private ColumnChart.Series series(String name, List<YearFigure> points, Function<Comparison, Outcome> of) {
        List<BigDecimal> values = new ArrayList<>();
        Set<Integer> estimated = new HashSet<>();
        for (YearFigure point : points) {
            Outcome outcome = of.apply(point.comparison());
            if (ReportTexts.isEstimated(outcome)) {
                estimated.add(values.size());
            }
            values.add(outcome.number().map(value -> texts.numbers().printed(point.indicator(), value)).orElse(null));
        }
        return new ColumnChart.Series(name, values, estimated);
    }

    /** A gap counts as one only in the period the report is about. */
    private List<Span> spans(List<YearFigure> points, Placeholder.Chart wanted) {
        return points.stream().map(point -> {
            Span value = texts.current(point);
            boolean counts = value instanceof Span.Figure || point.period().equals(wanted.period());
            return counts ? value : Span.text(value.text());
        }).toList();
    }

    private Span growthSpan(YearFigure point) {
        BigDecimal growth = growth(point.comparison());
        return growth == null ? Span.text("") : texts.change(point);
    }

    /** The chart in words, for readers who cannot see it. */
    private String described(String subject, List<YearFigure> points) {
        return messages.get("report.chart.alternative", subject, points.stream().map(point ->
                messages.get("report.chart.point", texts.periods().withinYear(point.period()),
                        texts.numbers().table(point.indicator(), point.comparison().current()), point.indicator().unit()))
                .collect(Collectors.joining(messages.get("report.sentence.next"))));
    }

    private BigDecimal growth(Comparison comparison) {
        Conventions conventions = texts.numbers().conventions();
        return Change.of(comparison, conventions).growth()
                .map(g -> conventions.printedPercent(g.times(HUNDRED), conventions.growthDecimals())).orElse(null);
    }
}
