package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/**
 * Bars from left to right in rows one below the other, each with its number behind it.
 *
 * @param bars  row by row
 * @param sides what each of the bars is that stand close together in a row, under the name of the first; told by the legend
 */
record RowPlot(ChartTheme theme, List<Bar> bars, List<String> sides, int decimals, Function<BigDecimal, String> tick) {

    /** Share of the plot's height that one bar takes at the most, and all of them together. */
    private static final double WIDEST = 0.15;
    private static final double BARS = 0.75;
    private static final double ROOM_FOR_NUMBERS = 0.82;
    /** Where numbers have words behind them, or the plot may be a small one. */
    private static final double ROOM_FOR_WORDS = 0.68;
    private static final int LONGEST_NUMBER = 13;
    private static final double ROW = 18;
    private static final double AROUND = 130;

    /**
     * One bar.
     *
     * @param from where it begins, 0 unless it floats
     * @param to   where it ends; absent for a gap, whose sign stands at zero
     * @param link where a click leads; empty for nowhere
     */
    record Bar(String name, BigDecimal from, Optional<BigDecimal> to, String label, Look look, String tip, String link) {
    }

    /** How a bar is filled. */
    record Look(Ink ink, ColumnPainter.Fill fill) {
        static Look solid(Ink ink) {
            return new Look(ink, ColumnPainter.Fill.SOLID);
        }
    }

    /** On paper: high enough for every row. */
    static ChartSize page(int rows) {
        return new ChartSize(ChartSize.PAGE.width(), Math.max(ChartSize.PAGE.height(), rows * ROW + AROUND));
    }

    RowPlot(ChartTheme theme, List<Bar> bars, int decimals, Function<BigDecimal, String> tick) {
        this(theme, bars, List.of(""), decimals, tick);
    }

    CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot();
        new Axes(theme).plain(plot);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxis(axis());
        List<BigDecimal> ends = bars.stream().flatMap(bar -> bar.to().map(to -> List.of(bar.from(), to))
                .orElse(List.of()).stream()).toList();
        plot.setRangeAxis(new Axes(theme).values(ends, decimals, new BandAxis.Band(0, room()), tick));
        plot.setDataset(data());
        plot.setRenderer(renderer());
        IntStream.range(0, bars.size()).filter(i -> bars.get(i).to().isEmpty())
                .forEach(i -> plot.addAnnotation(new GapMark(sides.get(i % sides.size()), names().get(i / sides.size()),
                        bars.get(i).label(), theme)));
        return plot;
    }

    /** The bars of a row fill its place, so that they stand together; what is left lies between the rows. */
    private CategoryAxis axis() {
        List<String> rows = names();
        double place = Math.min(sides.size() * WIDEST, BARS / rows.size());
        double between = 1.0 / rows.size() - place;
        CategoryAxis axis = new Axes(theme).names(rows);
        axis.setLowerMargin(between / 2);
        axis.setUpperMargin(between / 2);
        axis.setCategoryMargin(between * (rows.size() - 1));
        return axis;
    }

    /** Share of the plot that bars may take, so that what stands behind them has room. */
    private double room() {
        return sides.size() > 1 || bars.stream().anyMatch(bar -> bar.label().length() > LONGEST_NUMBER)
                ? ROOM_FOR_WORDS : ROOM_FOR_NUMBERS;
    }

    private Bar bar(int side, int row) {
        return bars.get(row * sides.size() + side);
    }

    /** Of the rows. Two offices may have one name, which the library would take for one row. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bars.size(); i += sides.size()) {
            String name = bars.get(i).name();
            while (names.contains(name)) {
                name += "\u200b";
            }
            names.add(name);
        }
        return names;
    }

    private DefaultIntervalCategoryDataset data() {
        return new DefaultIntervalCategoryDataset(sides.toArray(Comparable<?>[]::new),
                names().toArray(Comparable<?>[]::new), numbers(RowPlot::low), numbers(RowPlot::high));
    }

    private Number[][] numbers(Function<Bar, Number> number) {
        return IntStream.range(0, sides.size()).mapToObj(side -> IntStream.range(0, bars.size() / sides.size())
                .mapToObj(row -> number.apply(bar(side, row))).toArray(Number[]::new)).toArray(Number[][]::new);
    }

    private static Number low(Bar bar) {
        return bar.to().map(to -> to.min(bar.from())).orElse(null);
    }

    private static Number high(Bar bar) {
        return bar.to().map(to -> to.max(bar.from())).orElse(null);
    }

    private BarRenderer renderer() {
        IntervalBarRenderer renderer = new IntervalBarRenderer();
        renderer.setBarPainter(new ColumnPainter(theme.ground(), (side, row) -> bar(side, row).look().fill(),
                (side, row) -> bar(side, row).look().ink()));
        IntStream.range(0, sides.size()).forEach(side -> renderer.setSeriesPaint(side, theme.color(bar(side, 0).look().ink())));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(0);
        renderer.setDefaultItemLabelGenerator(new ItemLabels((side, row) -> bar(side, row).label()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        renderer.setDefaultItemLabelPaint(theme.color(Ink.TEXT));
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(behind);
        renderer.setDefaultNegativeItemLabelPosition(behind);
        renderer.setDefaultToolTipGenerator((_, side, row) -> bar(side, row).tip());
        renderer.setDefaultItemURLGenerator((_, side, row) -> bar(side, row).link().isEmpty() ? null : bar(side, row).link());
        return renderer;
    }
}
