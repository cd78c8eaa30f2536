package org.justicestat.chart;

import java.awt.geom.Ellipse2D;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.justicestat.chart.ChartTheme.Ink;

/** The line of change. A gap interrupts it; its numbers stand on the side where the line is not. */
final class ChangeLine extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1;
    private static final double DOT = 6;

    private final transient CategoryDataset changes;
    private final boolean lastOnly;

    /** @param lastOnly whether only the last point is numbered, which then may be close to the edge */
    ChangeLine(ChartTheme theme, CategoryDataset changes, boolean lastOnly) {
        this.changes = changes;
        this.lastOnly = lastOnly;
        setSeriesPaint(0, theme.color(Ink.CHANGE));
        setSeriesStroke(0, ChartTheme.line());
        setSeriesOutlinePaint(0, theme.color(Ink.CHANGE));
        setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        setDefaultFillPaint(theme.color(Ink.PAPER));
        setUseFillPaint(true);
        setUseOutlinePaint(true);
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
        return position(column);
    }

    @Override
    public ItemLabelPosition getNegativeItemLabelPosition(int row, int column) {
        return position(column);
    }

    private ItemLabelPosition position(int column) {
        double here = changes.getValue(0, column).doubleValue();
        boolean risesBefore = isBelow(column - 1, here);
        boolean fallsAfter = isBelow(column + 1, here);
        if (lastOnly) {
            return new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_RIGHT);
        }
        boolean fallsBefore = isAbove(column - 1, here);
        boolean risesAfter = isAbove(column + 1, here);
        if (risesBefore && risesAfter) {
            return new ItemLabelPosition(ItemLabelAnchor.OUTSIDE11, TextAnchor.BOTTOM_RIGHT);
        }
        if (fallsBefore && fallsAfter) {
            return new ItemLabelPosition(ItemLabelAnchor.OUTSIDE1, TextAnchor.BOTTOM_LEFT);
        }
        return fallsBefore || risesAfter ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER)
                : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
    }

    private boolean isBelow(int column, double here) {
        Number there = at(column);
        return there != null && there.doubleValue() < here;
    }

    private boolean isAbove(int column, double here) {
        Number there = at(column);
        return there != null && there.doubleValue() > here;
    }

    private Number at(int column) {
        return column < 0 || column >= changes.getColumnCount() ? null : changes.getValue(0, column);
    }
}
