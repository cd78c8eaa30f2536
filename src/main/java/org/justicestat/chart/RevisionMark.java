package org.justicestat.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** A sign in a circle at the foot of a column: the figure was changed after its month was locked. */
final class RevisionMark extends ColumnMark {

    private static final long serialVersionUID = 1;
    private static final double AROUND = 1.35;

    RevisionMark(Comparable<?> series, Comparable<?> period, String sign, ChartTheme theme) {
        super(series, period, sign, theme);
    }

    @Override
    public void draw(Graphics2D g2, CategoryPlot plot, Rectangle2D dataArea, CategoryAxis domainAxis, ValueAxis rangeAxis) {
        Font font = theme.font(Lettering.VALUE);
        double x = domainAxis.getCategorySeriesMiddle(period, series, plot.getDataset(), 0, dataArea, RectangleEdge.BOTTOM);
        double size = font.getSize2D() * AROUND;
        double y = rangeAxis.valueToJava2D(0, dataArea, RectangleEdge.LEFT) - size / 2 - 2;
        Ellipse2D circle = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
        g2.setPaint(theme.color(Ink.PAPER));
        g2.fill(circle);
        g2.setPaint(theme.color(Ink.CHANGE));
        g2.setStroke(ChartTheme.hairline());
        g2.draw(circle);
        g2.setFont(font);
        TextUtils.drawAlignedString(sign, g2, (float) x, (float) y, TextAnchor.CENTER);
    }
}
