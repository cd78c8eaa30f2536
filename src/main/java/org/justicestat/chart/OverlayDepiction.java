package org.justicestat.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Observation;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.YearOverlay;
import org.justicestat.analysis.YearOverlay.Line;
import org.justicestat.chart.ChartTable.Column;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** A line for each year over its months: the last one strong, each older one lighter, with a dash and a dot of its own. */
record OverlayDepiction(YearOverlay overlay, ExhibitWords words, ChartTheme theme) implements Depiction {

    private static final double TOP = 0.9;
    private static final double DOT = 5;
    private static final float[][] DASHES = {{}, {7, 3}, {2, 3}, {8, 3, 2, 3}};

    @Override
    public FrameWords frame() {
        List<String> notes = words.marks(figures().stream().map(Observation::outcome));
        overlay.definitionBreaks().forEach(change -> notes.add(words.get("chart.note.definition",
                words.periods().full(change.fromInclusive()))));
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
        return plot;
    }

    private String name(Line line) {
        return words.periods().full(new Year(line.year()));
    }

    private LineAndShapeRenderer renderer() {
        LineAndShapeRenderer renderer = new LineAndShapeRenderer();
        int last = overlay.lines().size() - 1;
        for (int row = 0; row <= last; row++) {
            int age = last - row;
            float[] dash = DASHES[age % DASHES.length];
            renderer.setSeriesPaint(row, theme.ground().line(age));
            renderer.setSeriesStroke(row, new BasicStroke(age == 0 ? 2.6f : 1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND,
                    10, dash.length == 0 ? null : dash, 0));
            renderer.setSeriesShape(row, dot(age));
        }
        renderer.setSeriesItemLabelsVisible(last, true);
        renderer.setDefaultItemLabelGenerator(new Labels(this));
        renderer.setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        renderer.setDefaultItemLabelPaint(theme.color(Ink.TEXT));
        renderer.setDefaultToolTipGenerator((_, row, column) -> tip(figure(row, column)));
        renderer.setDefaultItemURLGenerator((_, row, column) -> ExhibitWords.link(ExhibitWords.key(figure(row, column))));
        return renderer;
    }

    private Observation figure(int row, int column) {
        return overlay.lines().get(row).figures().get(column);
    }

    private String tip(Observation figure) {
        return words.tip(words.periods().full(figure.period()), figure);
    }

    private static Shape dot(int age) {
        return switch (age % 3) {
            case 0 -> new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
            case 1 -> new Rectangle2D.Double(-DOT / 2, -DOT / 2, DOT, DOT);
            default -> {
                Path2D triangle = new Path2D.Double();
                triangle.moveTo(0, -DOT / 2);
                triangle.lineTo(DOT / 2, DOT / 2);
                triangle.lineTo(-DOT / 2, DOT / 2);
                triangle.closePath();
                yield triangle;
            }
        };
    }

    /** Numbers at the last year's dots. */
    private record Labels(OverlayDepiction depiction) implements CategoryItemLabelGenerator {

        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return String.valueOf(data.getRowKey(row));
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return String.valueOf(data.getColumnKey(column));
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            Observation figure = depiction.figure(row, column);
            return depiction.words.number(figure.indicator(), figure.outcome());
        }
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
