package org.justicestat.chart;

/** The size of a chart in units of 1/96 inch: on screen, pixels; on paper, 3.78 to the millimetre. */
public record ChartSize(double width, double height) {

    static final int DOTS_PER_INCH = 300;

    private static final double MM_PER_INCH = 25.4;
    private static final double UNITS_PER_INCH = 96;

    /** As wide as the text block of an official document, 156 mm, and 90 mm high. */
    public static final ChartSize PAGE = ofMillimetres(156, 90);

    static final ChartSize A4_ACROSS = ofMillimetres(297, 210);
    private static final double MARGIN_MM = 20;
    /** What an A4 page that lies across has within its margins. */
    static final ChartSize ACROSS = ofMillimetres(297 - 2 * MARGIN_MM, 210 - 2 * MARGIN_MM);

    /** A slide of 16 to 9. */
    public static final ChartSize SLIDE = new ChartSize(960, 540);

    public static ChartSize ofMillimetres(double width, double height) {
        return new ChartSize(width / MM_PER_INCH * UNITS_PER_INCH, height / MM_PER_INCH * UNITS_PER_INCH);
    }

    static double pixelsPerUnit() {
        return DOTS_PER_INCH / UNITS_PER_INCH;
    }

    int widthInPixels() {
        return (int) Math.round(width * pixelsPerUnit());
    }

    int heightInPixels() {
        return (int) Math.round(height * pixelsPerUnit());
    }
}
