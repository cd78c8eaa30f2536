package org.justicestat.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** One row over the plot: words at the left edge, words at the right edge, the legend between or, for want of room, below. */
final class HeaderRow extends Title {

    private static final long serialVersionUID = 1;
    private static final int BETWEEN = 12;
    /** A legend centres its letters without their descent. */
    private static final double HIGHER = 1.2;
    private static final double HIGHEST = 400;

    private final Words left;
    private final Words right;
    private final LegendTitle legend;

    /** Words at an edge; empty for none. */
    record Words(String text, Font font, Color color) {

        double width(Graphics2D g2) {
            return text.isEmpty() ? 0 : TextUtils.getTextBounds(text, g2, g2.getFontMetrics(font)).getWidth() + BETWEEN;
        }

        double height(Graphics2D g2) {
            return g2.getFontMetrics(font).getHeight();
        }

        void draw(Graphics2D g2, double x, double y, TextAnchor anchor) {
            g2.setFont(font);
            g2.setPaint(color);
            TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
        }
    }

    HeaderRow(Words left, Words right, LegendTitle legend) {
        super(RectangleEdge.TOP, HorizontalAlignment.CENTER, VerticalAlignment.TOP, new RectangleInsets(0, 0, 4, 0));
        this.left = left;
        this.right = right;
        this.legend = legend;
    }

    String left() {
        return left.text();
    }

    String right() {
        return right.text();
    }

    @Override
    public Size2D arrange(Graphics2D g2, RectangleConstraint constraint) {
        double width = constraint.getWidthRange().getUpperBound();
        Size2D keys = keys(g2, width);
        double row = Math.max(left.height(g2), keys.getHeight());
        return new Size2D(width, calculateTotalHeight(fits(g2, width, keys) ? row : row + keys.getHeight()));
    }

    /** In one line, or in as many as the width asks for. */
    private Size2D keys(Graphics2D g2, double width) {
        return legend.arrange(g2, new RectangleConstraint(new Range(0, width), new Range(0, HIGHEST)));
    }

    private boolean fits(Graphics2D g2, double width, Size2D keys) {
        return left.width(g2) + keys.getWidth() + right.width(g2) <= width;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area) {
        Size2D keys = keys(g2, area.getWidth());
        boolean fits = fits(g2, area.getWidth(), keys);
        double row = Math.max(left.height(g2), keys.getHeight());
        double middle = area.getMinY() + row / 2;
        left.draw(g2, area.getMinX(), middle - HIGHER, TextAnchor.CENTER_LEFT);
        right.draw(g2, area.getMaxX(), middle - HIGHER, TextAnchor.CENTER_RIGHT);
        double x = area.getCenterX() - keys.getWidth() / 2;
        double y = fits ? middle - keys.getHeight() / 2 : area.getMinY() + row;
        if (fits) {
            x = Math.clamp(x, area.getMinX() + left.width(g2), area.getMaxX() - right.width(g2) - keys.getWidth());
        }
        legend.draw(g2, new Rectangle2D.Double(x, y, keys.getWidth(), keys.getHeight()));
    }

    @Override
    public Object draw(Graphics2D g2, Rectangle2D area, Object parameters) {
        draw(g2, area);
        return null;
    }
}
