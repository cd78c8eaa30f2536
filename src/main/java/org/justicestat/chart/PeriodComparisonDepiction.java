package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.PeriodComparison;
import org.justicestat.analysis.PeriodComparison.Row;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;

/** Two bars for each indicator or office, the later period over the earlier. Different units never share an axis. */
record PeriodComparisonDepiction(PeriodComparison comparison, ExhibitWords words, ChartTheme theme) implements Depiction {

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(points().map(TrendPoint::observation), Marking.BAR);
        points().flatMap(point -> point.comparable().definitionBreak().stream()).distinct()
                .forEach(change -> notes.add(words.definition(change)));
        if (points().anyMatch(TrendPoint::isPartial)) {
            notes.add(words.get("chart.note.partialPeriods"));
        }
        return words.frame(words.get("chart.title.periods", words.place(), name(comparison.period()),
                name(comparison.basePeriod()), words.topic()), "", !comparison.isEmpty(), notes);
    }

    private Stream<TrendPoint> points() {
        return comparison.rows().stream().map(Row::point);
    }

    private String name(Period period) {
        return words.period(period);
    }

    private Map<String, List<Row>> byUnit() {
        return comparison.rows().stream().collect(Collectors.groupingBy(row -> row.subject().indicator().unit(),
                LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Plot plot(ChartSize room) {
        if (comparison.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        List<GridPlot.Panel> panels = byUnit().values().stream().map(rows -> new GridPlot.Panel(
                words.unit(rows.getFirst().subject().indicator()), bars(rows).plot())).toList();
        // Every bar has its number, so that small plots can do without those of the axis.
        panels.forEach(panel -> panel.plot().getRangeAxis().setTickLabelsVisible(panels.size() == 1));
        panels.stream().skip(1).forEach(panel -> panel.plot().setFixedLegendItems(new LegendItemCollection()));
        return GridPlot.of(theme, panels);
    }

    private RowPlot bars(List<Row> rows) {
        Indicator first = rows.getFirst().subject().indicator();
        int decimals = rows.stream().mapToInt(row -> row.subject().indicator().decimals()).max().orElse(0);
        return new RowPlot(theme, rows.stream().flatMap(row -> Stream.of(current(row), base(row))).toList(),
                List.of(name(comparison.period()), name(comparison.basePeriod())), decimals,
                tick -> words.tick(first, tick));
    }

    private RowPlot.Bar current(Row row) {
        TrendPoint point = row.point();
        ColumnPainter.Fill fill = point.isPartial() ? ColumnPainter.Fill.CROSSED : ExhibitWords.fill(point.observation());
        String number = words.marked(words.number(row.subject().indicator(), point.value()), point.observation());
        String subject = words.subject(row.subject());
        return bar(row, new Side(point.value(), point.period(), number,
                words.tip(words.get("chart.heatmap.whose", subject, name(point.period())), point)),
                new RowPlot.Look(Ink.CURRENT, fill));
    }

    private RowPlot.Bar base(Row row) {
        TrendPoint point = row.point();
        ColumnPainter.Fill fill = point.isPartial() ? ColumnPainter.Fill.CROSSED
                : ExhibitWords.isEstimated(point.base()) ? ColumnPainter.Fill.STRIPED : ColumnPainter.Fill.SOLID;
        String number = words.number(row.subject().indicator(), point.base());
        String whose = words.get("chart.heatmap.whose", words.subject(row.subject()), name(point.basePeriod()));
        return bar(row, new Side(point.base(), point.basePeriod(), number, words.get("chart.tip", whose, number)),
                new RowPlot.Look(Ink.PREVIOUS, fill));
    }

    /** One of the two bars. */
    private record Side(Outcome outcome, Period period, String label, String tip) {
    }

    private RowPlot.Bar bar(Row row, Side side, RowPlot.Look look) {
        Indicator indicator = row.subject().indicator();
        return new RowPlot.Bar(words.subject(row.subject()), BigDecimal.ZERO,
                side.outcome().number().map(number -> words.printed(indicator, number)), side.label(), look, side.tip(),
                ExhibitWords.link(ExhibitWords.key(indicator, row.subject().office(), side.period())));
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            TrendPoint point = row.point();
            Indicator indicator = row.subject().indicator();
            rows.add(new ChartTable.Row(List.of(Entry.words(words.subject(row.subject())), words.entry(point),
                    Entry.figure(words.number(indicator, point.base()), point.base(),
                            ExhibitWords.key(indicator, row.subject().office(), point.basePeriod())),
                    Entry.change(words.difference(point), point.change().welcome(indicator.meaning().direction())),
                    Entry.change(words.cell(point), point.change().welcome(indicator.meaning().direction()))),
                    words.sideBySide(name(comparison.period()), List.of(point))));
        }
        return new ChartTable(List.of(Column.words(words.get("chart.column.subject")),
                Column.figures(name(comparison.period())), Column.figures(name(comparison.basePeriod())),
                Column.words(words.get("chart.column.difference")), Column.words(words.get("chart.column.change"))), rows, "");
    }

    @Override
    public String sentence() {
        return comparison.isEmpty() ? words.nothing() : words.sideBySide(name(comparison.period()), points().toList());
    }

    @Override
    public ChartSize page() {
        return RowPlot.page(2 * comparison.rows().size() + 2 * (byUnit().size() - 1));
    }
}
