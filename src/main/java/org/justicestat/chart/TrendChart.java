package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.justicestat.analysis.Trend;
import org.justicestat.model.Conventions;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/**
 * Draws trends: a column for each period, beside it one for last year, above them the line of change with a scale of its own.
 * Columns start at zero; what is not known has a sign instead of a column and interrupts the line.
 */
public final class TrendChart {

    private final ChartTheme theme;
    private final Messages messages;
    private final Conventions conventions;

    public TrendChart(ChartTheme theme, Messages messages, Conventions conventions) {
        this.theme = theme;
        this.messages = messages;
        this.conventions = conventions;
    }

    /**
     * The trend as it can be drawn at any size.
     *
     * @throws UserException if no font of this machine has a character of its words
     */
    public ChartDrawing drawing(Trend trend) {
        TrendText text = new TrendText(trend, messages, conventions);
        checkGlyphs(text);
        return new ChartDrawing(text.summary(), size -> of(trend, size));
    }

    /**
     * @param size for which the numbers are laid out; it may be drawn larger, but not much smaller
     * @throws UserException if no font of this machine has a character of its words
     */
    JFreeChart of(Trend trend, ChartSize size) {
        TrendText text = new TrendText(trend, messages, conventions);
        checkGlyphs(text);
        TrendPlot plot = new TrendPlot(trend, text, theme);
        ChartFrame frame = new ChartFrame(text, theme, size);
        JFreeChart trial = frame.around(plot.draw(size), plot.hasChange());
        return frame.around(plot.draw(plotWithin(trial, size)), plot.hasChange());
    }

    /** What title, notes and axes leave to the plot, whose numbers are laid out by it. */
    private static ChartSize plotWithin(JFreeChart trial, ChartSize size) {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        trial.draw(nowhere, new Rectangle2D.Double(0, 0, size.width(), size.height()), info);
        nowhere.dispose();
        Rectangle2D plot = info.getPlotInfo().getDataArea();
        return new ChartSize(Math.max(1, plot.getWidth()), Math.max(1, plot.getHeight()));
    }

    private void checkGlyphs(TrendText text) {
        Set<Integer> missing = new TreeSet<>();
        for (String words : List.of(text.title(), text.unit(), text.currentName(), text.notes(), text.source())) {
            missing.addAll(theme.fonts().missingGlyphs(words));
        }
        if (!missing.isEmpty()) {
            throw new UserException("chart.missingGlyphs", missing.stream()
                    .map(point -> Character.toString(point) + " (U+" + "%04X".formatted(point) + ")")
                    .collect(Collectors.joining(" ")));
        }
    }
}
