package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** A dashed line before the first period of a new definition, with its words at the top of the plot. */
final class DefinitionMark extends AbstractAnnotation implements CategoryAnnotation {

    private static final long serialVersionUID = 1;
    private static final int BESIDE_LINE = 4;

    private final int index;
    private final String words;
    private final transient ChartTheme theme;

    /** @param index of the first period of the new definition */
    DefinitionMark(int index, String words, ChartTheme theme) {
        this.index = index;
        this.words = words;
        this.theme = theme;
    }

    @Override
    public String toString() {
        return words + " before " + index;
    }

    @Override
    public void draw(Graphics2D g2, CategoryPlot plot, Rectangle2D dataArea, CategoryAxis domainAxis, ValueAxis rangeAxis) {
        double x = before(domainAxis, plot.getCategories().size(), dataArea);
        g2.setPaint(theme.color(Ink.QUIET_TEXT));
        g2.setStroke(ChartTheme.dashes());
        g2.draw(new Line2D.Double(x, dataArea.getMinY(), x, dataArea.getMaxY()));
        g2.setFont(theme.font(Lettering.VALUE));
        boolean fits = x + BESIDE_LINE + g2.getFontMetrics().stringWidth(words) <= dataArea.getMaxX();
        TextUtils.drawAlignedString(words, g2, (float) (fits ? x + BESIDE_LINE : x - BESIDE_LINE), (float) dataArea.getMinY(),
                fits ? TextAnchor.TOP_LEFT : TextAnchor.TOP_RIGHT);
    }

    /** Half way between the period and the one before it. */
    private double before(CategoryAxis axis, int periods, Rectangle2D area) {
        double start = axis.getCategoryStart(index, periods, area, RectangleEdge.BOTTOM);
        return index == 0 ? area.getMinX() + 1
                : (start + axis.getCategoryEnd(index - 1, periods, area, RectangleEdge.BOTTOM)) / 2;
    }
}
