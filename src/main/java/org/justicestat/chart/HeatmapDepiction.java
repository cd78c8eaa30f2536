package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.Plot;
import org.justicestat.analysis.Heatmap;
import org.justicestat.analysis.Heatmap.Row;
import org.justicestat.analysis.Observation;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Period;

/** A field for each office and period, the further from the ground the more; what is missing stays without, with its sign. */
record HeatmapDepiction(Heatmap heatmap, ExhibitWords words, ChartTheme theme) implements Depiction {

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(figures(), Marking.FIELD);
        figures().flatMap(figure -> figure.marks().definitionBreak().stream()).distinct()
                .forEach(change -> notes.add(words.definition(change)));
        notes.add(words.get(theme.ground() == Ground.LIGHT ? "chart.heatmap.darker" : "chart.heatmap.lighter"));
        return words.frame(title(), "", false, notes);
    }

    private Stream<Observation> figures() {
        return heatmap.rows().stream().flatMap(row -> row.figures().stream());
    }

    private String title() {
        return words.get("chart.title.heatmap", words.name(heatmap.office().name()), range(),
                words.name(heatmap.indicator().name()));
    }

    private String range() {
        return words.periods().range(heatmap.periods().getFirst(), heatmap.periods().getLast());
    }

    @Override
    public Plot plot(ChartSize room) {
        if (heatmap.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        List<HeatPlot.Line> lines = heatmap.rows().stream().map(row -> new HeatPlot.Line(name(row),
                row.figures().stream().map(this::field).toList())).toList();
        return new HeatPlot(theme, IntStream.range(0, heatmap.periods().size()).mapToObj(this::column).toList(), lines);
    }

    private HeatPlot.Column column(int period) {
        return new HeatPlot.Column(tick(heatmap.periods().get(period)), heatmap.rows().stream()
                .anyMatch(row -> row.figures().get(period).marks().definitionBreak().isPresent()));
    }

    private HeatPlot.Field field(Observation figure) {
        return new HeatPlot.Field(figure.outcome().number().map(words::printed),
                words.number(figure.indicator(), figure.outcome()),
                words.tip(words.get("chart.heatmap.whose", words.name(figure.office().name()),
                        words.periods().full(figure.period())), figure), ExhibitWords.link(ExhibitWords.key(figure)),
                new HeatPlot.Look(ExhibitWords.isFinal(figure), figure.marks().isRevised()));
    }

    private String tick(Period period) {
        boolean oneYear = heatmap.periods().getFirst().year() == heatmap.periods().getLast().year();
        return oneYear ? words.periods().tick(period) : period.toString();
    }

    private String name(Row row) {
        return words.name(row.office().name());
    }

    @Override
    public ChartTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(words.get("chart.column.office")));
        heatmap.periods().forEach(period -> columns.add(Column.figures(tick(period))));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (Row row : heatmap.rows()) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(name(row)));
            row.figures().forEach(figure -> entries.add(words.entry(figure)));
            rows.add(new ChartTable.Row(entries, ""));
        }
        return new ChartTable(columns, rows, "");
    }

    @Override
    public String sentence() {
        return figures().filter(figure -> figure.outcome().isKnown())
                .reduce((a, b) -> number(b).compareTo(number(a)) > 0 ? b : a)
                .map(most -> words.get("chart.heatmap.sentence", range(), words.name(heatmap.indicator().name()),
                        words.name(most.office().name()), words.periods().full(most.period()), words.quantity(most)))
                .orElseGet(words::nothing);
    }

    private BigDecimal number(Observation figure) {
        return figure.outcome().number().map(words::printed).orElseThrow();
    }

    @Override
    public ChartSize page() {
        return RowPlot.page(heatmap.rows().size());
    }
}
