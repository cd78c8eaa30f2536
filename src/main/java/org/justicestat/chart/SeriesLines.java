package org.justicestat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/**
 * Lines that stay apart in grey by their dash and their dot. A line is broken where the definition changes, and its dot is
 * hollow where the figure is not final.
 */
final class SeriesLines extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1;
    private static final double DOT = 5;
    private static final float STRONG = 2.6f;
    private static final float PLAIN = 1.6f;
    private static final float[][] DASHES = {{}, {7, 3}, {2, 3}, {8, 3, 2, 3}};

    private final transient List<Line> lines;
    private final Color paper;

    /** @param style 0 is the strongest; each has its own colour, dash and dot */
    record Line(int style, List<Dot> dots) {
        Line {
            dots = List.copyOf(dots);
        }
    }

    /**
     * One figure.
     *
     * @param label empty for none
     */
    record Dot(String label, String tip, String link, Look look) {
    }

    /**
     * How a dot is drawn.
     *
     * @param begins    whether a new definition begins with it
     * @param isFinal   whether it is complete, approved and no estimate
     * @param isRevised whether it was changed after locking
     */
    record Look(boolean begins, boolean isFinal, boolean isRevised) {
    }

    SeriesLines(ChartTheme theme, List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.paper = theme.color(Ink.PAPER);
        for (int row = 0; row < lines.size(); row++) {
            int style = lines.get(row).style();
            float[] dash = DASHES[style % DASHES.length];
            setSeriesPaint(row, theme.ground().line(style));
            setSeriesStroke(row, new BasicStroke(style == 0 ? STRONG : PLAIN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                    dash.length == 0 ? null : dash, 0));
            setSeriesShape(row, dot(style));
        }
        setUseFillPaint(true);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(new ItemLabels((row, column) -> dot(row, column).label()));
        setDefaultItemLabelFont(theme.font(Lettering.VALUE));
        setDefaultItemLabelPaint(theme.color(Ink.TEXT));
        setDefaultToolTipGenerator((_, row, column) -> dot(row, column).tip());
        setDefaultItemURLGenerator((_, row, column) -> dot(row, column).link());
    }

    private Dot dot(int row, int column) {
        return lines.get(row).dots().get(column);
    }

    private static Shape dot(int style) {
        return switch (style % 3) {
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

    @Override
    public boolean getItemLineVisible(int row, int column) {
        return !dot(row, column).look().begins();
    }

    @Override
    public Shape getItemShape(int row, int column) {
        return dot(row, column).look().isRevised() ? diamond() : getSeriesShape(row);
    }

    private static Shape diamond() {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(0, -DOT);
        diamond.lineTo(DOT, 0);
        diamond.lineTo(0, DOT);
        diamond.lineTo(-DOT, 0);
        diamond.closePath();
        return diamond;
    }

    @Override
    public Paint getItemFillPaint(int row, int column) {
        return dot(row, column).look().isFinal() ? getSeriesPaint(row) : paper;
    }

    @Override
    public ItemLabelPosition getPositiveItemLabelPosition(int row, int column) {
        boolean isLast = column == lines.get(row).dots().size() - 1;
        return new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, isLast ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_CENTER);
    }
}
