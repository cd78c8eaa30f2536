package org.justicestat.chart;

/** The size of a chart on paper: the text block of an official document is 156 mm wide. */
final class ChartSize {

    static final double PAGE_WIDTH_MM = 156;
    static final double PAGE_HEIGHT_MM = 90;
    static final int DOTS_PER_INCH = 300;

    private static final double MM_PER_INCH = 25.4;
    /** Units of the layout to the inch. */
    private static final double UNITS_PER_INCH = 96;

    static final double PAGE_WIDTH = PAGE_WIDTH_MM / MM_PER_INCH * UNITS_PER_INCH;
    static final double PAGE_HEIGHT = PAGE_HEIGHT_MM / MM_PER_INCH * UNITS_PER_INCH;

    private ChartSize() {
    }

    static int pixels(double millimetres) {
        return (int) Math.round(millimetres / MM_PER_INCH * DOTS_PER_INCH);
    }

    static double pixelsPerUnit() {
        return DOTS_PER_INCH / UNITS_PER_INCH;
    }
}
