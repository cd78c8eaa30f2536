package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** The last number of each line, behind its dot; where lines end close together the numbers make room for each other. */
final class EndNumbers extends AbstractAnnotation implements CategoryAnnotation {

    private static final long serialVersionUID = 1;
    private static final double BEHIND_DOT = 7;
    /** Of the width of the plot, kept free behind the last dot. */
    private static final double ROOM = 0.06;

    private final transient List<End> ends;
    private final transient ChartTheme theme;

    /**
     * Where a line ends.
     *
     * @param ink   the height of the dot, in units of the axis
     * @param words the number as it is printed
     */
    record End(Comparable<?> period, double ink, String words) {
    }

    EndNumbers(List<End> ends, ChartTheme theme) {
        this.ends = List.copyOf(ends);
        this.theme = theme;
    }

    /** Onto a plot that has its axes. */
    void addTo(CategoryPlot plot) {
        plot.getDomainAxis().setUpperMargin(ROOM);
        plot.addAnnotation(this);
    }

    @Override
    public String toString() {
        return ends.toString();
    }

    @Override
    public void draw(Graphics2D g2, CategoryPlot plot, Rectangle2D dataArea, CategoryAxis domainAxis, ValueAxis rangeAxis) {
        g2.setFont(theme.font(Lettering.VALUE));
        g2.setPaint(theme.color(Ink.TEXT));
        List<End> downwards = ends.stream().sorted(Comparator.comparingDouble(End::ink).reversed()).toList();
        List<Double> dots = downwards.stream()
                .map(end -> rangeAxis.valueToJava2D(end.ink(), dataArea, RectangleEdge.LEFT)).toList();
        List<Double> middles = middles(dots, g2.getFontMetrics().getAscent(), dataArea.getMaxY());
        for (int i = 0; i < middles.size(); i++) {
            End end = downwards.get(i);
            double x = domainAxis.getCategoryMiddle(end.period(), plot.getCategories(), dataArea, RectangleEdge.BOTTOM);
            TextUtils.drawAlignedString(end.words(), g2, (float) (x + BEHIND_DOT), middles.get(i).floatValue(),
                    TextAnchor.CENTER_LEFT);
        }
    }

    /**
     * The middle of each number: at the height of its dot, or as close below the one before as it can stand.
     *
     * @param dots   downwards
     * @param height of a number
     * @param ground which no number goes below
     */
    static List<Double> middles(List<Double> dots, double height, double ground) {
        List<Double> middles = new ArrayList<>();
        for (double dot : dots) {
            middles.add(middles.isEmpty() ? dot : Math.max(dot, middles.getLast() + height));
        }
        double lowest = ground - height / 2;
        for (int i = middles.size() - 1; i >= 0 && middles.get(i) > lowest; i--) {
            middles.set(i, lowest);
            lowest -= height;
        }
        return middles;
    }
}
