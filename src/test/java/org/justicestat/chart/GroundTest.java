package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.chart.ChartTheme.Ink;

class GroundTest {

    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    /** Where two shades of grey side by side are still two. */
    private static final double BESIDE = 1.5;
    private static final int PARTS = 5;
    private static final int LINES = 8;

    /** Black on white is 21 to 1, and #777777 on white 4.48 to 1, as WCAG 2 gives them. */
    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Ground.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Ground.contrast(Color.WHITE, new Color(0x777777))).isBetween(4.47, 4.48);
    }

    @ParameterizedTest
    @EnumSource
    void textStandsOut(Ground ground) {
        for (Ink ink : List.of(Ink.TEXT, Ink.QUIET_TEXT, Ink.CHANGE)) {
            assertThat(onPaper(ground, ground.color(ink))).as(ink + " on " + ground).isGreaterThanOrEqualTo(TEXT);
        }
        for (int share = 0; share <= 100; share++) {
            Color field = ground.shade(share / 100.0);
            assertThat(Ground.contrast(Ground.textOn(field), field)).as("number on " + field).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOut(Ground ground) {
        for (Ink ink : List.of(Ink.CURRENT, Ink.PREVIOUS, Ink.CHANGE, Ink.WELCOME, Ink.UNWELCOME, Ink.NEUTRAL, Ink.AXIS)) {
            assertThat(onPaper(ground, ground.color(ink))).as(ink + " on " + ground).isGreaterThanOrEqualTo(MARK);
        }
        for (int part = 0; part < PARTS; part++) {
            assertThat(onPaper(ground, ground.part(part))).as("part " + part).isGreaterThanOrEqualTo(MARK);
        }
        for (int age = 0; age < LINES; age++) {
            assertThat(onPaper(ground, ground.line(age))).as("line " + age).isGreaterThanOrEqualTo(MARK);
        }
    }

    /** The columns of two years, and the parts of a ring, of which the last lies beside the first. */
    @ParameterizedTest
    @EnumSource
    void whatLiesSideBySideStaysApartInGrey(Ground ground) {
        assertThat(Ground.contrast(ground.color(Ink.CURRENT), ground.color(Ink.PREVIOUS))).isGreaterThanOrEqualTo(2);
        for (int part = 0; part < PARTS; part++) {
            assertThat(Ground.contrast(ground.part(part), ground.part((part + 1) % PARTS))).as("part " + part)
                    .isGreaterThanOrEqualTo(BESIDE);
        }
    }

    /** Lightness only falls on white and only rises on the dark ground. */
    @ParameterizedTest
    @EnumSource
    void shadesOfAHeatMapReadInGrey(Ground ground) {
        for (int share = 1; share <= 100; share++) {
            double step = Ground.luminance(ground.shade(share / 100.0)) - Ground.luminance(ground.shade((share - 1) / 100.0));
            assertThat(ground == Ground.LIGHT ? -step : step).as("share " + share).isPositive();
        }
    }

    /**
     * Blue against orange: for the two most common colour blindnesses the red and green of a colour run together, and what
     * is left is its blue against the rest.
     */
    @ParameterizedTest
    @EnumSource
    void welcomeAndUnwelcomeDifferWithoutRedAndGreen(Ground ground) {
        assertThat(yellowToBlue(ground.color(Ink.WELCOME))).isGreaterThan(40);
        assertThat(yellowToBlue(ground.color(Ink.UNWELCOME))).isLessThan(-40);
    }

    private static double yellowToBlue(Color color) {
        return color.getBlue() - (color.getRed() + color.getGreen()) / 2.0;
    }

    private static double onPaper(Ground ground, Color color) {
        return Ground.contrast(color, ground.color(Ink.PAPER));
    }
}
