package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** Small plots in rows and columns, each under words of its own. */
final class GridPlot extends Plot {

    private static final long serialVersionUID = 1;
    private static final int STACKED = 2;
    private static final int SQUARE = 4;
    private static final int GAP = 14;

    private final transient ChartTheme theme;
    private final transient List<Panel> panels;

    /** One small plot. */
    record Panel(String words, CategoryPlot plot) {
    }

    GridPlot(ChartTheme theme, List<Panel> panels) {
        this.theme = theme;
        this.panels = List.copyOf(panels);
        setOutlineVisible(false);
        setBackgroundPaint(theme.color(Ink.PAPER));
    }

    /** One plot has no need of a grid; of those below each other the last names the places of the axis they share. */
    static Plot sharing(ChartTheme theme, List<Panel> panels) {
        panels.stream().limit(Math.max(0, panels.size() - columns(panels.size())))
                .forEach(panel -> panel.plot().getDomainAxis().setTickLabelsVisible(false));
        return of(theme, panels);
    }

    /** One plot has no need of a grid. */
    static Plot of(ChartTheme theme, List<Panel> panels) {
        return panels.size() == 1 ? panels.getFirst().plot() : new GridPlot(theme, panels);
    }

    /** How many rows so many panels take. */
    static int rows(int panels) {
        return Math.ceilDiv(panels, columns(panels));
    }

    private static int columns(int panels) {
        return panels <= STACKED ? 1 : panels <= SQUARE ? 2 : 3;
    }

    List<Panel> panels() {
        return panels;
    }

    @Override
    public String getPlotType() {
        return "small multiples";
    }

    @Override
    public LegendItemCollection getLegendItems() {
        LegendItemCollection items = new LegendItemCollection();
        panels.forEach(panel -> items.addAll(panel.plot().getLegendItems()));
        return items;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        int columns = columns(panels.size());
        double width = (area.getWidth() - GAP * (columns - 1)) / columns;
        double height = area.getHeight() / rows(panels.size());
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(new Rectangle2D.Double(area.getX(), area.getY(), width, height));
        }
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D cell = new Rectangle2D.Double(area.getX() + (width + GAP) * (i % columns),
                    area.getY() + height * Math.floorDiv(i, columns), width, height);
            draw(g2, cell, panels.get(i), parentState, info);
        }
    }

    private void draw(Graphics2D g2, Rectangle2D cell, Panel panel, PlotState state, PlotRenderingInfo info) {
        g2.setFont(theme.fontFor(panel.words(), Lettering.LABEL));
        g2.setPaint(theme.color(Ink.TEXT));
        double head = g2.getFontMetrics().getHeight() + 2;
        TextUtils.drawAlignedString(HeatPlot.shortened(panel.words(), g2, cell.getWidth()), g2,
                (float) cell.getX(), (float) cell.getY(), TextAnchor.TOP_LEFT);
        PlotRenderingInfo inner = null;
        if (info != null) {
            inner = new PlotRenderingInfo(info.getOwner());
            info.addSubplotInfo(inner);
        }
        panel.plot().draw(g2, new Rectangle2D.Double(cell.getX(), cell.getY() + head, cell.getWidth(), cell.getHeight() - head),
                null, state, inner);
    }
}
