package org.justicestat.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A value axis whose scale fills one horizontal band of the plot, with ticks in that band only. Two of them keep columns and
 * line, and the labels of both, clear of each other.
 */
final class BandAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private final transient Scale scale;
    private final transient Function<BigDecimal, String> label;

    /** A band of the plot's height; 0 is the bottom, 1 the top. */
    record Band(double from, double to) {
    }

    BandAxis(Scale scale, Band band, Function<BigDecimal, String> label) {
        this.scale = scale;
        this.label = label;
        double low = scale.low().doubleValue();
        double perHeight = (scale.high().doubleValue() - low) / (band.to() - band.from());
        setAutoRange(false);
        setRange(low - perHeight * band.from(), low + perHeight * (1 - band.from()));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<ValueTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor anchor = edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
        double perStep = dataArea.getHeight() * scale.step().doubleValue() / getRange().getLength();
        int every = Math.max(1, (int) Math.ceil(g2.getFontMetrics(getTickLabelFont()).getAscent() / perStep));
        BigDecimal step = scale.step().multiply(BigDecimal.valueOf(every));
        return scale.ticks().stream().filter(tick -> tick.remainder(step).signum() == 0)
                .<ValueTick>map(tick -> new NumberTick(tick, label.apply(tick), anchor, TextAnchor.CENTER, 0)).toList();
    }
}
