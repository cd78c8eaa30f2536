package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Parallel;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Period;

/**
 * A line for each indicator or office. Those of one unit share one plot, or where they are too many to follow have one each of
 * the same scale; those of different units never share an axis.
 */
record ParallelDepiction(Parallel parallel, ExhibitWords words, ChartTheme theme) implements Depiction {

    private static final int MOST_IN_PLOTS = 4;
    /** Of a number over the highest dot, and of the names below a small plot. */
    private static final double NUMBER = 20;
    private static final double AXIS = 40;
    private static final double LOWEST = 0.5;
    private static final double LEAST_NUMBERED = 90;
    private static final double ROW = 130;
    private static final double AROUND = 90;

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(points().stream().map(TrendPoint::observation), Marking.DOT);
        parallel.definitionBreaks().forEach(change -> notes.add(words.definition(change)));
        return words.frame(words.get("chart.title.parallel", words.place(), range(), words.topic()), "", !isEach(), notes);
    }

    private List<TrendPoint> points() {
        return parallel.trends().stream().flatMap(trend -> trend.points().stream()).toList();
    }

    private String range() {
        List<Period> periods = parallel.periods();
        return parallel.kind() == TrendKind.YEAR_TO_DATE ? words.periods().yearToDate(periods.getLast())
                : words.periods().range(periods.getFirst(), periods.getLast());
    }

    private Map<String, List<Trend>> byUnit() {
        return parallel.trends().stream().collect(Collectors.groupingBy(trend -> trend.indicator().unit(), LinkedHashMap::new,
                Collectors.toList()));
    }

    /** Whether each line has a plot of its own. */
    private boolean isEach() {
        return byUnit().size() == parallel.trends().size() || parallel.trends().size() > MOST_IN_PLOTS;
    }

    @Override
    public Plot plot(ChartSize room) {
        if (parallel.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        List<GridPlot.Panel> panels = new ArrayList<>();
        for (List<Trend> ofUnit : byUnit().values()) {
            if (isEach()) {
                ofUnit.forEach(trend -> panels.add(new GridPlot.Panel(
                        words.get("chart.panel", words.subject(trend.subject()), words.bareUnit(trend.indicator())),
                        plot(List.of(trend), ofUnit, room))));
            } else {
                panels.add(new GridPlot.Panel(words.unit(ofUnit.getFirst().indicator()), plot(ofUnit, ofUnit, room)));
            }
        }
        return GridPlot.sharing(theme, panels);
    }

    /** @param scaled all whose values the scale holds */
    private CategoryPlot plot(List<Trend> shown, List<Trend> scaled, ChartSize room) {
        CategoryPlot plot = new CategoryPlot();
        Axes axes = new Axes(theme);
        axes.plain(plot);
        plot.setDataset(data(shown));
        plot.setDomainAxis(PeriodAxis.of(parallel.periods(), parallel.kind() == TrendKind.YEAR_TO_DATE, words.periods(), theme));
        int decimals = scaled.stream().mapToInt(trend -> trend.indicator().decimals()).max().orElse(0);
        List<BigDecimal> values = scaled.stream().flatMap(trend -> trend.points().stream()
                .flatMap(point -> point.value().number().stream())
                .map(number -> words.printed(trend.indicator(), number))).toList();
        BandAxis.Band band = new BandAxis.Band(0, Math.clamp(1 - NUMBER / (room.height() - AXIS), LOWEST, 1));
        plot.setRangeAxis(axes.values(values, decimals, band,
                tick -> words.tick(shown.getFirst().indicator(), tick)));
        plot.setRenderer(new SeriesLines(theme, shown.stream().map(this::line).toList()));
        if (room.height() >= LEAST_NUMBERED) {
            new EndNumbers(shown.stream().flatMap(trend -> end(trend).stream()).toList(), theme).addTo(plot);
        }
        mark(plot, shown);
        return plot;
    }

    private DefaultCategoryDataset data(List<Trend> shown) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Trend trend : shown) {
            for (TrendPoint point : trend.points()) {
                data.addValue(point.value().number().map(number -> words.printed(trend.indicator(), number)).orElse(null),
                        words.subject(trend.subject()), point.period());
            }
        }
        return data;
    }

    private SeriesLines.Line line(Trend trend) {
        return new SeriesLines.Line(parallel.trends().indexOf(trend), trend.points().stream().map(point ->
                new SeriesLines.Dot("", tip(trend, point),
                        ExhibitWords.link(ExhibitWords.key(trend.indicator(), trend.office(), point.period())),
                        new SeriesLines.Look(point.definitionBreak().isPresent(), ExhibitWords.isFinal(point),
                                point.marks().isRevised()))).toList());
    }

    /** Of a line without any figure there is none. */
    private Optional<EndNumbers.End> end(Trend trend) {
        return trend.points().reversed().stream().filter(point -> point.value().isKnown()).findFirst()
                .map(last -> new EndNumbers.End(last.period(),
                        words.printed(trend.indicator(), last.value().number().orElseThrow()).doubleValue(),
                        words.number(trend.indicator(), last.value())));
    }

    private void mark(CategoryPlot plot, List<Trend> shown) {
        IntStream.range(0, parallel.periods().size())
                .filter(i -> shown.stream().anyMatch(trend -> trend.points().get(i).definitionBreak().isPresent()))
                .forEach(i -> plot.addAnnotation(
                        new DefinitionMark(i, words.get("chart.definitionMark"), theme)));
    }

    private String name(Period period) {
        return parallel.kind() == TrendKind.YEAR_TO_DATE ? words.periods().yearToDate(period) : words.periods().full(period);
    }

    private String tip(Trend trend, TrendPoint point) {
        return words.tip(words.get("chart.heatmap.whose", words.subject(trend.subject()), name(point.period())), point);
    }

    @Override
    public ChartTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(words.get("chart.column.period")));
        parallel.trends().forEach(trend -> columns.add(Column.figures(words.subject(trend.subject()))));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < parallel.periods().size(); i++) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(name(parallel.periods().get(i))));
            for (Trend trend : parallel.trends()) {
                entries.add(words.entry(trend.points().get(i)));
            }
            rows.add(new ChartTable.Row(entries, sentence(i)));
        }
        return new ChartTable(columns, rows, "");
    }

    /** Of the last period with a figure. */
    @Override
    public String sentence() {
        return IntStream.range(0, parallel.periods().size()).map(i -> parallel.periods().size() - 1 - i)
                .filter(i -> parallel.trends().stream().anyMatch(trend -> trend.points().get(i).value().isKnown()))
                .mapToObj(this::sentence).findFirst().orElseGet(words::nothing);
    }

    private String sentence(int index) {
        return words.sideBySide(name(parallel.periods().get(index)),
                parallel.trends().stream().map(trend -> trend.points().get(index)).toList());
    }

    @Override
    public ChartSize page() {
        int panels = isEach() ? parallel.trends().size() : byUnit().size();
        return new ChartSize(ChartSize.PAGE.width(), Math.max(ChartSize.PAGE.height(), AROUND + GridPlot.rows(panels) * ROW));
    }
}
