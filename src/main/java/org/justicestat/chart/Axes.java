package org.justicestat.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.ui.RectangleInsets;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** Axes and grounds as every chart has them. */
record Axes(ChartTheme theme) {

    private static final int STEPS = 4;
    private static final double WIDEST_NAME = 0.3;

    /** From zero, or from below it where a value is. */
    BandAxis values(List<BigDecimal> values, int decimals, BandAxis.Band band, Function<BigDecimal, String> label) {
        BigDecimal least = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BandAxis axis = new BandAxis(Scale.around(least, most, STEPS, BigDecimal.ONE.movePointLeft(decimals)), band, label);
        axis.setTickLabelFont(theme.font(Lettering.TICK));
        axis.setTickLabelPaint(theme.color(Ink.QUIET_TEXT));
        return axis;
    }

    /** Names down the left side, of which a long one is cut short. */
    CategoryAxis names(List<String> names) {
        CategoryAxis axis = places(names);
        axis.setMaximumCategoryLabelWidthRatio((float) WIDEST_NAME);
        return axis;
    }

    /** Short names below. */
    CategoryAxis places(List<String> names) {
        CategoryAxis axis = new CategoryAxis();
        String longest = names.stream().reduce("", (a, b) -> a.length() >= b.length() ? a : b);
        axis.setTickLabelFont(theme.fontFor(longest, Lettering.TICK));
        axis.setTickLabelPaint(theme.color(Ink.TEXT));
        axis.setAxisLinePaint(theme.color(Ink.AXIS));
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        return axis;
    }

    void plain(CategoryPlot plot) {
        plot.setBackgroundPaint(theme.color(Ink.PAPER));
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(theme.color(Ink.GRID));
        plot.setRangeGridlineStroke(ChartTheme.hairline());
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    }
}
