package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

/** Bars from left to right, one below the other, each with its name before it and its number behind it. */
record RowPlot(ChartTheme theme, List<Bar> bars, int decimals, java.util.function.Function<BigDecimal, String> tick) {

    private static final double ROOM_FOR_NUMBERS = 0.82;
    /** Where numbers have words behind them. */
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

    CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot();
        new Axes(theme).plain(plot);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDomainAxis(new Axes(theme).names(bars.stream().map(Bar::name).toList()));
        List<BigDecimal> ends = bars.stream().flatMap(bar -> bar.to().map(to -> List.of(bar.from(), to))
                .orElse(List.of()).stream()).toList();
        plot.setRangeAxis(new Axes(theme).values(ends, decimals, new BandAxis.Band(0, room()), tick));
        plot.setDataset(data());
        plot.setRenderer(renderer());
        bars.stream().filter(bar -> bar.to().isEmpty())
                .forEach(bar -> plot.addAnnotation(new GapMark("", key(bar), bar.label(), theme)));
        return plot;
    }

    /** Share of the plot that bars may take, so that what stands behind them has room. */
    private double room() {
        return bars.stream().anyMatch(bar -> bar.label().length() > LONGEST_NUMBER) ? ROOM_FOR_WORDS : ROOM_FOR_NUMBERS;
    }

    /** Two offices may have one name. */
    private String key(Bar bar) {
        long before = bars.subList(0, bars.indexOf(bar)).stream().filter(other -> other.name().equals(bar.name())).count();
        return bar.name() + "\u200b".repeat((int) before);
    }

    private DefaultIntervalCategoryDataset data() {
        Number[][] starts = {bars.stream().map(bar -> low(bar)).toArray(Number[]::new)};
        Number[][] ends = {bars.stream().map(bar -> high(bar)).toArray(Number[]::new)};
        return new DefaultIntervalCategoryDataset(new Comparable<?>[] {""},
                bars.stream().map(this::key).toArray(Comparable<?>[]::new), starts, ends);
    }

    private static Number low(Bar bar) {
        return bar.to().map(to -> to.min(bar.from())).orElse(null);
    }

    private static Number high(Bar bar) {
        return bar.to().map(to -> to.max(bar.from())).orElse(null);
    }

    private BarRenderer renderer() {
        IntervalBarRenderer renderer = new IntervalBarRenderer();
        renderer.setBarPainter(new ColumnPainter(theme.ground(), (_, column) -> bars.get(column).look().fill(),
                (_, column) -> bars.get(column).look().ink()));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.12);
        renderer.setDefaultItemLabelGenerator(new ItemLabels((_, column) -> bars.get(column).label()));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        renderer.setDefaultItemLabelPaint(theme.color(Ink.TEXT));
        ItemLabelPosition behind = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        renderer.setDefaultPositiveItemLabelPosition(behind);
        renderer.setDefaultNegativeItemLabelPosition(behind);
        renderer.setDefaultToolTipGenerator((_, _, column) -> bars.get(column).tip());
        renderer.setDefaultItemURLGenerator((_, _, column) -> bars.get(column).link().isEmpty() ? null : bars.get(column).link());
        return renderer;
    }
}
