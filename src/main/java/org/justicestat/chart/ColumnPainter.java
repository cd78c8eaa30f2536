package org.justicestat.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.function.BiFunction;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.justicestat.chart.ChartTheme.Ink;

/**
 * Flat columns; hatched ones for figures that are not final. The hatching is made of plain lines, which every kind of
 * graphics draws alike, rather than of a texture.
 */
final class ColumnPainter extends StandardBarPainter {

    private static final long serialVersionUID = 1;
    private static final double SPACING = 5;

    /** How a column is filled. */
    enum Fill {
        SOLID,
        /** Estimated: lines one way. */
        STRIPED,
        /** Incomplete: lines both ways. */
        CROSSED
    }

    private final Ground ground;
    private final transient BiFunction<Integer, Integer, Fill> fills;
    private final transient BiFunction<Integer, Integer, Ink> inks;

    /** @param fills of a row and a column */
    ColumnPainter(Ground ground, BiFunction<Integer, Integer, Fill> fills) {
        this(ground, fills, (row, _) -> row == 0 ? Ink.CURRENT : Ink.PREVIOUS);
    }

    ColumnPainter(Ground ground, BiFunction<Integer, Integer, Fill> fills, BiFunction<Integer, Integer, Ink> inks) {
        this.ground = ground;
        this.fills = fills;
        this.inks = inks;
    }

    @Override
    public void paintBar(Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        Ink ink = inks.apply(row, column);
        Fill fill = fills.apply(row, column);
        Rectangle2D box = bar.getBounds2D();
        g2.setPaint(fill == Fill.SOLID ? ground.color(ink) : ground.tint(ink));
        g2.fill(box);
        if (fill != Fill.SOLID) {
            hatch(g2, box, fill, ground.color(ink));
        }
    }

    /** Lines over the box, and its edge. */
    static void hatch(Graphics2D g2, Rectangle2D box, Fill fill, Color color) {
        g2.setPaint(color);
        g2.setStroke(ChartTheme.hairline());
        double reach = box.getWidth() + box.getHeight();
        for (double at = SPACING; at < reach; at += SPACING) {
            g2.draw(rising(box, at));
            if (fill == Fill.CROSSED) {
                Line2D line = rising(box, at);
                double mirror = box.getMinX() + box.getMaxX();
                g2.draw(new Line2D.Double(mirror - line.getX1(), line.getY1(), mirror - line.getX2(), line.getY2()));
            }
        }
        g2.draw(box);
    }

    /** The part inside the box of the line x + y = {@code at}, counted from the box's upper left corner. */
    private static Line2D rising(Rectangle2D box, double at) {
        double left = Math.max(0, at - box.getHeight());
        double right = Math.min(box.getWidth(), at);
        return new Line2D.Double(box.getX() + left, box.getY() + at - left, box.getX() + right, box.getY() + at - right);
    }
}
