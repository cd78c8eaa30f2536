package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.Plot;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;

/** Columns of periods beside those of last year, with the line of change. */
record TrendDepiction(Trend trend, TrendText text, ChartTheme theme) implements Depiction {

    @Override
    public FrameWords frame() {
        boolean hasChange = new TrendPlot(trend, text, theme).hasChange();
        return new FrameWords(text.title(), text.unit(), hasChange ? text.changeAxis() : text.overall(), hasChange,
                text.hasLegend(), text.notes(), text.source());
    }

    @Override
    public Plot plot(ChartSize room) {
        return new TrendPlot(trend, text, theme).draw(room);
    }

    @Override
    public ChartTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words(text.get("chart.column.period")),
                Column.figures(text.get("chart.column.value")),
                Column.figures(text.get(trend.kind() == TrendKind.MULTI_YEAR ? "chart.column.lastYear" : "chart.column.base"))));
        trend.course().ifPresent(_ -> columns.add(Column.figures(text.get("chart.column.due"))));
        columns.add(Column.words(text.get("chart.column.yearOnYear")));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            rows.add(row(trend.points().get(i), due(i)));
        }
        return new ChartTable(columns, rows, text.tableNote());
    }

    @Override
    public Optional<ChartColumns> columns() {
        List<TrendPoint> points = trend.points();
        List<ChartColumns.Series> columns = new ArrayList<>();
        if (trend.kind() != TrendKind.MULTI_YEAR) {
            columns.add(new ChartColumns.Series(text.baseName(), points.stream().map(point -> printed(point.base())).toList()));
        }
        columns.add(new ChartColumns.Series(text.currentName(), points.stream().map(point -> printed(point.value())).toList()));
        trend.course().ifPresent(course -> columns.add(new ChartColumns.Series(text.get("chart.course"),
                course.due().stream().map(due -> Optional.of(text.printed(due))).toList())));
        Optional<ChartColumns.Series> change = new TrendPlot(trend, text, theme).hasChange()
                ? Optional.of(new ChartColumns.Series(text.changeName(),
                        points.stream().map(point -> point.plottedChange().map(text::plotted)).toList()))
                : Optional.empty();
        return Optional.of(new ChartColumns(points.stream().map(text::period).toList(), columns, change));
    }

    private Optional<BigDecimal> printed(Outcome outcome) {
        return outcome.number().map(text::printed);
    }

    private Optional<String> due(int index) {
        return trend.course().map(course -> text.number(course.due().get(index)));
    }

    private ChartTable.Row row(TrendPoint point, Optional<String> due) {
        int welcome = point.change().welcome(trend.indicator().meaning().direction());
        List<Entry> entries = new ArrayList<>(List.of(Entry.words(text.period(point)),
                Entry.figure(point.isPartial() ? text.get("chart.partial", text.value(point)) : text.value(point), point.value(),
                        ExhibitWords.key(trend.indicator(), trend.office(), point.period()))
                        .marked(text.remark(point), text.sign(point)),
                Entry.figure(text.base(point), point.base(),
                        ExhibitWords.key(trend.indicator(), trend.office(), point.basePeriod()))));
        due.ifPresent(number -> entries.add(Entry.words(number)));
        entries.add(Entry.change(text.cell(point), welcome));
        return new ChartTable.Row(entries, text.sentence(point));
    }

    @Override
    public String sentence() {
        return trend.points().reversed().stream().filter(point -> point.value().isKnown()).findFirst()
                .map(text::sentence).orElseGet(text::nothing);
    }
}
