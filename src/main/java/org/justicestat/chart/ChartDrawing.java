package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.justicestat.model.FigureKey;

/** A chart for the screen, laid out anew for every size it is drawn at. */
public final class ChartDrawing {

    private final String summary;
    private final Function<ChartSize, JFreeChart> layout;

    ChartDrawing(String summary, Function<ChartSize, JFreeChart> layout) {
        this.summary = summary;
        this.layout = layout;
    }

    /**
     * The chart as drawn once.
     *
     * @param tips what a pointer resting there is told, in the units of the size; those drawn last come first
     */
    public record Picture(BufferedImage image, List<Tip> tips) {
    }

    /**
     * Words for a part of the picture.
     *
     * @param place of the figure in the ledger, where it is one
     */
    public record Tip(Rectangle2D area, String words, Optional<FigureKey> place) {
    }

    /** What a reader who cannot see the chart is told. */
    public String summary() {
        return summary;
    }

    /** @param scale pixels of the screen to one unit of the size */
    public Picture picture(ChartSize size, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(size.width() * scale), (int) Math.ceil(size.height() * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D g2 = image.createGraphics();
        g2.scale(scale, scale);
        layout.apply(size).draw(g2, new Rectangle2D.Double(0, 0, size.width(), size.height()), info);
        g2.dispose();
        return new Picture(image, tips(info).reversed());
    }

    private static List<Tip> tips(ChartRenderingInfo info) {
        List<Tip> tips = new ArrayList<>();
        for (Object part : info.getEntityCollection().getEntities()) {
            ChartEntity entity = (ChartEntity) part;
            if (entity.getToolTipText() != null) {
                tips.add(new Tip(entity.getArea().getBounds2D(), entity.getToolTipText(),
                        ExhibitWords.ofLink(entity.getURLText())));
            }
        }
        return tips;
    }
}
