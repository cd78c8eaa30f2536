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
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.justicestat.analysis.Composition;
import org.justicestat.analysis.Contribution;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Heatmap;
import org.justicestat.analysis.Parallel;
import org.justicestat.analysis.PeriodComparison;
import org.justicestat.analysis.Ranking;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.YearOverlay;
import org.justicestat.model.Annotations;
import org.justicestat.model.Conventions;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/**
 * Draws exhibits of every kind. Columns and bars start at zero; what is not known has a sign instead of a column and interrupts
 * a line; nothing is told by colour alone.
 */
public final class TrendChart {

    private final ChartTheme theme;
    private final Messages messages;
    private final Conventions conventions;
    private final PrintedRemarks remarks;

    public TrendChart(ChartTheme theme, Messages messages, Conventions conventions) {
        this(theme, messages, conventions, Annotations.NONE);
    }

    /** @param printed what stands below a chart that shows its figure */
    public TrendChart(ChartTheme theme, Messages messages, Conventions conventions, Annotations printed) {
        this.theme = theme;
        this.messages = messages;
        this.conventions = conventions;
        this.remarks = new PrintedRemarks(printed, messages);
    }

    /**
     * The exhibit as it can be drawn at any size, with its table and its sentence.
     *
     * @throws UserException if no font of this machine has a character of its words
     */
    public ChartSheet sheet(Exhibit exhibit) {
        Depiction depiction = depiction(exhibit);
        FrameWords words = frame(depiction);
        checkGlyphs(words);
        String summary = depiction instanceof TrendDepiction trend ? trend.text().summary()
                : messages.get("chart.summary", words.title(), depiction.sentence());
        return new ChartSheet(exhibit, words, new ChartDrawing(summary, size -> of(depiction, words, size)), depiction.columns(),
                depiction.table(), depiction.sentence());
    }

    private FrameWords frame(Depiction depiction) {
        return depiction.frame().with(remarks.of(depiction.table()));
    }

    Depiction depiction(Exhibit exhibit) {
        ExhibitWords words = new ExhibitWords(exhibit, messages, conventions);
        return switch (exhibit) {
            case Trend trend -> new TrendDepiction(trend, new TrendText(trend, messages, conventions), theme);
            case Parallel parallel -> new ParallelDepiction(parallel, words, theme);
            case PeriodComparison comparison -> new PeriodComparisonDepiction(comparison, words, theme);
            case YearOverlay overlay -> new OverlayDepiction(overlay, words, theme);
            case Composition composition -> new CompositionDepiction(composition, words, theme);
            case Ranking ranking -> new RankingDepiction(ranking, words, theme);
            case Heatmap heatmap -> new HeatmapDepiction(heatmap, words, theme);
            case Contribution contribution -> new ContributionDepiction(contribution, words, theme);
        };
    }

    /** On paper: as wide as the text of an official document, and as high as the exhibit needs. */
    ChartSize page(Exhibit exhibit) {
        return depiction(exhibit).page();
    }

    /**
     * @param size for which the numbers are laid out; it may be drawn larger, but not much smaller
     * @throws UserException if no font of this machine has a character of its words
     */
    JFreeChart of(Exhibit exhibit, ChartSize size) {
        Depiction depiction = depiction(exhibit);
        FrameWords words = frame(depiction);
        checkGlyphs(words);
        return of(depiction, words, size);
    }

    private JFreeChart of(Depiction depiction, FrameWords words, ChartSize size) {
        ChartFrame frame = new ChartFrame(words, theme, size);
        JFreeChart trial = frame.around(depiction.plot(size));
        return frame.around(depiction.plot(plotWithin(trial, size)));
    }

    /** What title, notes and axes leave to the plot, whose numbers are laid out by it. */
    private static ChartSize plotWithin(JFreeChart trial, ChartSize size) {
        if (trial.getPlot() instanceof CategoryPlot plot) {
            empty(plot);
        }
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        trial.draw(nowhere, new Rectangle2D.Double(0, 0, size.width(), size.height()), info);
        nowhere.dispose();
        Rectangle2D plot = info.getPlotInfo().getDataArea();
        return new ChartSize(Math.max(1, plot.getWidth()), Math.max(1, plot.getHeight()));
    }

    /** Names and scales stay, and with them the room they take; what stands in the plot need not be drawn for it. */
    private static void empty(CategoryPlot plot) {
        plot.clearAnnotations();
        for (int i = 0; i < plot.getDatasetCount(); i++) {
            if (plot.getDataset(i) instanceof DefaultCategoryDataset full) {
                plot.setDataset(i, emptied(full));
            }
        }
    }

    private static DefaultCategoryDataset emptied(DefaultCategoryDataset full) {
        DefaultCategoryDataset names = new DefaultCategoryDataset();
        for (int row = 0; row < full.getRowCount(); row++) {
            for (int column = 0; column < full.getColumnCount(); column++) {
                names.addValue(null, full.getRowKey(row), full.getColumnKey(column));
            }
        }
        return names;
    }

    private void checkGlyphs(FrameWords frame) {
        Set<Integer> missing = new TreeSet<>();
        for (String words : List.of(frame.title(), frame.unit(), frame.corner(), frame.notes(), frame.source())) {
            missing.addAll(theme.fonts().missingGlyphs(words));
        }
        if (!missing.isEmpty()) {
            throw new UserException("chart.missingGlyphs", missing.stream()
                    .map(point -> Character.toString(point) + " (U+" + "%04X".formatted(point) + ")")
                    .collect(Collectors.joining(" ")));
        }
    }
}
