package org.justicestat.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/**
 * The look of every chart: two columns of one hue that differ in lightness, a line of another hue, on a {@link Ground}. Lengths
 * are in units of 1/96 inch, so that a chart on screen and on paper is laid out alike.
 */
public final class ChartTheme {

    /** What a colour is for. */
    public enum Ink {
        /** This period. */
        CURRENT(0x164A82, 0x8EC2F2),
        /** The same period of last year. */
        PREVIOUS(0x7097C2, 0x527597),
        /** The line of change, drawn apart from the columns. */
        CHANGE(0xB93A08, 0xFFA06B),
        /** A change that is welcome, one that is not, and one that is neither: blue, orange and grey of one lightness. */
        WELCOME(0x2F6DB3, 0x6FA8E0), UNWELCOME(0xC2570C, 0xE9905A), NEUTRAL(0x6B7480, 0x9AA5B3),
        /** The ground of a field with the number 0. */
        FAINT(0xF2F6FB, 0x1F2C3D),
        TEXT(0x22262B, 0xE3E8EF), QUIET_TEXT(0x555B63, 0xAAB4C1), AXIS(0x868C95, 0x7D8896), ZERO(0xC3C9D0, 0x4B5666),
        GRID(0xE4E7EB, 0x2B3645), PAPER(0xFFFFFF, 0x17202C);

        private final int onLight;
        private final int onDark;

        Ink(int onLight, int onDark) {
            this.onLight = onLight;
            this.onDark = onDark;
        }

        int onLight() {
            return onLight;
        }

        int onDark() {
            return onDark;
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
    private final Ground ground;
    private final boolean onScreen;

    private ChartTheme(ChartFonts fonts, Ground ground, boolean onScreen) {
        this.fonts = fonts;
        this.ground = ground;
        this.onScreen = onScreen;
    }

    /** Paper is white, whatever the window looks like. */
    public static ChartTheme forPaper(ChartFonts fonts) {
        return new ChartTheme(fonts, Ground.LIGHT, false);
    }

    /** Letters that are sharp at 300 dpi are larger on a screen. */
    public static ChartTheme forScreen(ChartFonts fonts, Ground ground) {
        return new ChartTheme(fonts, ground, true);
    }

    Ground ground() {
        return ground;
    }

    Color color(Ink ink) {
        return ground.color(ink);
    }

    private float size(Lettering lettering) {
        return onScreen ? lettering.onScreen : lettering.onPaper;
    }

    ChartFonts fonts() {
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
