package org.justicestat.view.control;

import org.justicestat.chart.ChartFonts;
import org.justicestat.chart.ChartTheme;
import org.justicestat.chart.Ground;

/**
 * The chart themes of the window, made with the first chart: that reads the fonts a second time and takes a moment, so the
 * first call belongs off the window's thread.
 */
public final class ChartStyle {

    private ChartFonts fonts;
    private volatile Ground ground = Ground.LIGHT;

    /** What charts on screen are drawn on from now on. */
    public void drawOn(Ground newGround) {
        ground = newGround;
    }

    public ChartTheme screen() {
        return ChartTheme.forScreen(fonts(), ground);
    }

    public ChartTheme paper() {
        return ChartTheme.forPaper(fonts());
    }

    private synchronized ChartFonts fonts() {
        if (fonts == null) {
            fonts = new ChartFonts();
        }
        return fonts;
    }
}
