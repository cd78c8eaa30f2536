package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** A sign on the ground line where a column would stand: no figure, which is not a column of height 0. */
final class GapMark extends ColumnMark {

    private static final long serialVersionUID = 1;
    private static final int ABOVE_GROUND = 2;

    GapMark(Comparable<?> series, Comparable<?> period, String sign, ChartTheme theme) {
        super(series, period, sign, theme);
    }

    @Override
    public void draw(Graphics2D g2, CategoryPlot plot, Rectangle2D dataArea, CategoryAxis domainAxis, ValueAxis rangeAxis) {
        g2.setFont(theme.font(Lettering.VALUE));
        g2.setPaint(theme.color(Ink.TEXT));
        if (plot.getOrientation() == PlotOrientation.HORIZONTAL) {
            double y = domainAxis.getCategorySeriesMiddle(period, series, plot.getDataset(), 0, dataArea, RectangleEdge.LEFT);
            double zero = rangeAxis.valueToJava2D(0, dataArea, RectangleEdge.BOTTOM);
            TextUtils.drawAlignedString(sign, g2, (float) zero + 2 * ABOVE_GROUND, (float) y, TextAnchor.CENTER_LEFT);
            return;
        }
        double x = domainAxis.getCategorySeriesMiddle(period, series, plot.getDataset(), 0, dataArea, RectangleEdge.BOTTOM);
        double ground = rangeAxis.valueToJava2D(0, dataArea, RectangleEdge.LEFT);
        TextUtils.drawAlignedString(sign, g2, (float) x, (float) ground - ABOVE_GROUND, TextAnchor.BOTTOM_CENTER);
    }
}
