package org.justicestat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/**
 * The look of every chart: white ground, two columns of one hue that differ in lightness, a line of another hue. The three
 * stay apart for colour-blind readers and in black-and-white print. Lengths are in units of 1/96 inch, so that a chart on
 * screen and on paper is laid out alike.
 */
public final class ChartTheme {

    /** What a colour is for. */
    public enum Ink {
        /** This period: lightness 37 of 100. */
        CURRENT(0x1F5A96),
        /** The same period of last year: lightness 79. */
        PREVIOUS(0xA9C6E3),
        /** The line of change: lightness 46, drawn apart from the columns. */
        CHANGE(0xC2410C),
        /** A change that is welcome, one that is not, and one that is neither: blue, orange and grey of one lightness. */
        WELCOME(0x2F6DB3), UNWELCOME(0xC2570C), NEUTRAL(0x6B7480),
        /** The ground of a field with the number 0. */
        FAINT(0xF2F6FB),
        TEXT(0x22262B), QUIET_TEXT(0x555B63), AXIS(0x8A9099), ZERO(0xC3C9D0), GRID(0xE4E7EB), PAPER(0xFFFFFF);

        private final Color color;

        Ink(int rgb) {
            color = new Color(rgb);
        }

        public Color color() {
            return color;
        }

        /** Of the parts of a whole, largest first: five shades that stay apart in grey. */
        static Color ofPart(int index) {
            int[] shades = {0x1F5A96, 0x5E94C6, 0xA9C6E3, 0xE0A458, 0x9A5B13};
            return new Color(shades[index % shades.length]);
        }

        /** Of the lines of years, the newest first: each older one lighter. */
        static Color ofLine(int age) {
            int[] shades = {0x1F5A96, 0xC2410C, 0x5B6570, 0x8A6BB0, 0x3F8F7B, 0x9AA3AE, 0xD29A3A, 0xB0708A};
            return new Color(shades[age % shades.length]);
        }

        /** Mixed with three parts of white: the ground of a hatched column. */
        public Color tint() {
            return new Color(mix(color.getRed()), mix(color.getGreen()), mix(color.getBlue()));
        }

        private static int mix(int part) {
            return (part + 3 * 255) / 4;
        }
    }

    /** What a text is for. */
    public enum Lettering {
        TITLE(15.5f, 17, true), LABEL(11.5f, 13, false), TICK(10.5f, 12, false), VALUE(10, 11, false), NOTE(10, 12, false);

        private final float onPaper;
        private final float onScreen;
        private final boolean bold;

        Lettering(float onPaper, float onScreen, boolean bold) {
            this.onPaper = onPaper;
            this.onScreen = onScreen;
            this.bold = bold;
        }
    }

    private static final float LINE_WIDTH = 2;
    private final ChartFonts fonts;
    private final boolean onScreen;

    private ChartTheme(ChartFonts fonts, boolean onScreen) {
        this.fonts = fonts;
        this.onScreen = onScreen;
    }

    public static ChartTheme forPaper(ChartFonts fonts) {
        return new ChartTheme(fonts, false);
    }

    /** Letters that are sharp at 300 dpi are larger on a screen. */
    public static ChartTheme forScreen(ChartFonts fonts) {
        return new ChartTheme(fonts, true);
    }

    private float size(Lettering lettering) {
        return onScreen ? lettering.onScreen : lettering.onPaper;
    }

    public ChartFonts fonts() {
        return fonts;
    }

    /** For digits and words of the message bundle, which the shipped font has. */
    Font font(Lettering lettering) {
        return fonts.derive(size(lettering), lettering.bold);
    }

    /** For a name somebody gave, which may hold rare characters. */
    Font fontFor(String text, Lettering lettering) {
        return fonts.fontFor(text, size(lettering), lettering.bold);
    }

    static Stroke line() {
        return new BasicStroke(LINE_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Stroke hairline() {
        return new BasicStroke(1);
    }

    static Stroke dashes() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    }
}
