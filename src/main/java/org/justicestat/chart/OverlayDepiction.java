package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.YearOverlay;
import org.justicestat.analysis.YearOverlay.Line;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ExhibitWords.Marking;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** A line for each year over its months: the last one strong, each older one lighter, with a dash and a dot of its own. */
record OverlayDepiction(YearOverlay overlay, ExhibitWords words, ChartTheme theme) implements Depiction {

    private static final double TOP = 0.9;

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(figures().stream(), Marking.DOT);
        overlay.definitionBreaks().forEach(change -> notes.add(words.definition(change)));
        return words.frame(title(), "", true, notes);
    }

    private List<Observation> figures() {
        return overlay.lines().stream().flatMap(line -> line.figures().stream()).toList();
    }

    private String title() {
        return words.get("chart.title.overlay", words.name(overlay.office().name()), words.periods().range(
                new Year(overlay.lines().getFirst().year()), new Year(overlay.lines().getLast().year())),
                words.name(overlay.indicator().name()));
    }

    @Override
    public Plot plot(ChartSize room) {
        if (overlay.isEmpty()) {
            return new Empty(theme, words.nothing()).plot();
        }
        CategoryPlot plot = new CategoryPlot();
        Axes axes = new Axes(theme);
        axes.plain(plot);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<BigDecimal> values = new ArrayList<>();
        for (Line line : overlay.lines()) {
            for (Observation figure : line.figures()) {
                BigDecimal value = figure.outcome().number().map(words::printed).orElse(null);
                data.addValue(value, name(line), words.periods().tick(figure.period()));
                if (value != null) {
                    values.add(value);
                }
            }
        }
        plot.setDataset(data);
        Period first = figures().getFirst().period();
        plot.setDomainAxis(axes.places(List.of(words.periods().tick(first))));
        plot.setRangeAxis(axes.values(values, overlay.indicator().decimals(), new BandAxis.Band(0, TOP), words::tick));
        plot.setRenderer(renderer());
        mark(plot);
        return plot;
    }

    /** Before the month in which a definition changes, in whichever year. */
    private void mark(CategoryPlot plot) {
        IntStream.range(0, overlay.lines().getFirst().figures().size())
                .filter(i -> overlay.lines().stream()
                        .anyMatch(line -> line.figures().get(i).marks().definitionBreak().isPresent()))
                .forEach(i -> plot.addAnnotation(
                        new DefinitionMark(i, words.get("chart.definitionMark"), theme)));
    }

    private String name(Line line) {
        return words.periods().full(new Year(line.year()));
    }

    private SeriesLines renderer() {
        int last = overlay.lines().size() - 1;
        return new SeriesLines(theme, IntStream.rangeClosed(0, last).mapToObj(row -> new SeriesLines.Line(last - row,
                overlay.lines().get(row).figures().stream().map(figure -> dot(figure, row == last)).toList())).toList());
    }

    /** Numbers stand at the last year's dots. */
    private SeriesLines.Dot dot(Observation figure, boolean isNumbered) {
        return new SeriesLines.Dot(isNumbered ? words.number(figure.indicator(), figure.outcome()) : "", tip(figure),
                ExhibitWords.link(ExhibitWords.key(figure)), new SeriesLines.Look(figure.marks().definitionBreak().isPresent(),
                        ExhibitWords.isFinal(figure), figure.marks().isRevised()));
    }

    private String tip(Observation figure) {
        return words.tip(words.periods().full(figure.period()), figure);
    }

    @Override
    public ChartTable table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(words.get("chart.column.period")));
        overlay.lines().forEach(line -> columns.add(Column.figures(name(line))));
        List<ChartTable.Row> rows = new ArrayList<>();
        List<Observation> first = overlay.lines().getFirst().figures();
        for (int i = 0; i < first.size(); i++) {
            List<Entry> entries = new ArrayList<>();
            entries.add(Entry.words(words.periods().tick(first.get(i).period())));
            for (Line line : overlay.lines()) {
                entries.add(words.entry(line.figures().get(i)));
            }
            rows.add(new ChartTable.Row(entries, tip(overlay.lines().getLast().figures().get(i))));
        }
        return new ChartTable(columns, rows, "");
    }

    @Override
    public String sentence() {
        Period last = figures().reversed().stream().filter(figure -> figure.outcome().isKnown()).findFirst()
                .map(Observation::period).orElse(null);
        return figures().stream().filter(figure -> figure.period().equals(last)).findFirst()
                .map(figure -> words.get("chart.overlay.sentence", words.periods().full(figure.period()),
                        words.name(overlay.indicator().name()), words.quantity(figure), highest()))
                .orElseGet(words::nothing);
    }

    private String highest() {
        Observation highest = figures().stream().filter(figure -> figure.outcome().isKnown())
                .reduce((a, b) -> number(b).compareTo(number(a)) > 0 ? b : a).orElseThrow();
        return tip(highest);
    }

    private static org.justicestat.model.Fraction number(Observation figure) {
        return ((Outcome.Known) figure.outcome()).value();
    }
}
