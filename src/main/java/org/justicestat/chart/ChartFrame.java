package org.justicestat.chart;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.justicestat.chart.ChartTheme.Ink;
import org.justicestat.chart.ChartTheme.Lettering;

/** What stands around a plot: title; unit, legend and name of the second axis in one row; notes and source below. */
final class ChartFrame {

    private static final RectangleInsets MARGIN = new RectangleInsets(8, 10, 6, 10);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** Of its full size. */
    private static final double SMALLEST_TITLE = 0.75;

    private final FrameWords words;
    private final ChartTheme theme;
    private final ChartSize size;

    ChartFrame(FrameWords words, ChartTheme theme, ChartSize size) {
        this.words = words;
        this.theme = theme;
        this.size = size;
    }

    JFreeChart around(Plot plot) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.color(Ink.PAPER));
        chart.setPadding(MARGIN);
        chart.setTitle(title());
        chart.addSubtitle(header(plot));
        chart.addSubtitle(footer(words.source()));
        if (!words.notes().isEmpty()) {
            chart.addSubtitle(footer(words.notes()));
        }
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        RenderingHints hints = chart.getRenderingHints();
        hints.put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return chart;
    }

    /** As large as one line allows; what is too long even when small is wrapped. */
    private TextTitle title() {
        TextTitle title = line(words.title(), Lettering.TITLE, theme.color(Ink.TEXT));
        double room = size.width() - MARGIN.getLeft() - MARGIN.getRight();
        double needed = title.getFont().getStringBounds(words.title(), CONTEXT).getWidth();
        double share = Math.clamp(room / needed, SMALLEST_TITLE, 1);
        title.setFont(title.getFont().deriveFont((float) (title.getFont().getSize2D() * share)));
        title.setPadding(0, 0, 3, 0);
        return title;
    }

    private TextTitle line(String said, Lettering lettering, Color color) {
        TextTitle title = new TextTitle(said, theme.fontFor(said, lettering));
        title.setPaint(color);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        return title;
    }

    private HeaderRow header(Plot plot) {
        return new HeaderRow(label(words.unit(), Ink.QUIET_TEXT),
                label(words.corner(), words.isOfAxis() ? Ink.CHANGE : Ink.TEXT), legend(plot));
    }

    private HeaderRow.Words label(String said, Ink ink) {
        return new HeaderRow.Words(said, theme.fontFor(said, Lettering.LABEL), theme.color(ink));
    }

    private LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle(words.hasLegend() ? plot : LegendItemCollection::new);
        legend.setItemFont(theme.font(Lettering.LABEL));
        legend.setItemPaint(theme.color(Ink.TEXT));
        legend.setBackgroundPaint(null);
        legend.setHorizontalAlignment(HorizontalAlignment.CENTER);
        legend.setPadding(RectangleInsets.ZERO_INSETS);
        legend.setItemLabelPadding(new RectangleInsets(0, 3, 0, 8));
        return legend;
    }

    private TextTitle footer(String said) {
        TextTitle footer = line(said, Lettering.NOTE, theme.color(Ink.QUIET_TEXT));
        footer.setPosition(RectangleEdge.BOTTOM);
        footer.setHorizontalAlignment(HorizontalAlignment.LEFT);
        footer.setTextAlignment(HorizontalAlignment.LEFT);
        footer.setVerticalAlignment(VerticalAlignment.TOP);
        footer.setPadding(2, 0, 0, 0);
        return footer;
    }
}
