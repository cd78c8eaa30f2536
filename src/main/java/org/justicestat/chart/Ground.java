package org.justicestat.chart;

import java.awt.Color;
import org.justicestat.chart.ChartTheme.Ink;

/**
 * What a chart is drawn on, with its inks. On either ground a text stands out by 4.5 to 1 and a mark by 3 to 1 (WCAG 2), marks
 * that lie side by side differ in lightness too, and hues are blue against orange: so they stay apart for colour-blind readers
 * and in grey.
 */
public enum Ground {
    /** Paper, files, the clipboard, and the light window. */
    LIGHT(new int[] {0x164A82, 0x7097C2, 0x3B5F86, 0xC28A3A, 0xA65C1E},
            new int[] {0x164A82, 0xB93A08, 0x5B6570, 0x7C5AA6, 0x2F7F6B, 0x858E99, 0xA8701A, 0xA0567A}),
    /** The dark window. */
    DARK(new int[] {0x8EC2F2, 0x527597, 0xBFD6EE, 0x96622C, 0xC8854A},
            new int[] {0x8EC2F2, 0xFFA06B, 0xB4BECB, 0xB79BE0, 0x6CC3AC, 0x8793A1, 0xDDAE5E, 0xDB93B4});

    private final int[] parts;
    private final int[] lines;

    Ground(int[] parts, int[] lines) {
        this.parts = parts;
        this.lines = lines;
    }

    public Color color(Ink ink) {
        return new Color(this == LIGHT ? ink.onLight() : ink.onDark());
    }

    /** Of the parts of a whole, largest first: neighbours differ in lightness. */
    Color part(int index) {
        return new Color(parts[index % parts.length]);
    }

    /** Of the lines of years, the newest first; their dashes and dots differ too. */
    Color line(int age) {
        return new Color(lines[age % lines.length]);
    }

    /** Mixed with three parts of the ground: what lies under the lines of a hatched column. */
    Color tint(Ink ink) {
        return mixed(color(Ink.PAPER), color(ink), 0.25);
    }

    /** Of a field, from nearly the ground to the ink of this period; lightness changes steadily, so it reads in grey. */
    Color shade(double share) {
        return mixed(color(Ink.FAINT), color(Ink.CURRENT), share);
    }

    /** Black or white, whichever stands out more. */
    static Color textOn(Color field) {
        return contrast(Color.BLACK, field) >= contrast(Color.WHITE, field) ? Color.BLACK : Color.WHITE;
    }

    private static Color mixed(Color from, Color to, double share) {
        return new Color(mixed(from.getRed(), to.getRed(), share), mixed(from.getGreen(), to.getGreen(), share),
                mixed(from.getBlue(), to.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** How far two colours stand apart, from 1 to 21, as WCAG 2 defines it. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** From 0 for black to 1 for white; what is left of a colour in grey print. */
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
