package org.justicestat.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a line of 156 mm = 8845 twips, 28 characters of 16 pt less a quarter of a point: 28 × 315 = 8820. */
class LineBreaksTest {

    private static final int LINE = 8845;
    private static final TextMeasure GRID = new TextMeasure(320, -5, true, 0, "", false);

    private static int lines(String text) {
        return LineBreaks.count(text, GRID, LINE, LINE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "28, 1", "29, 2", "56, 2", "57, 3"})
    void aLineHas28Characters(int characters, int lines) {
        assertThat(lines("字".repeat(characters))).isEqualTo(lines);
    }

    /** Two characters in: 26 on the first line. */
    @ParameterizedTest
    @CsvSource({"26, 1", "27, 2", "54, 2", "55, 3"})
    void theFirstLineIsShorterByItsIndent(int characters, int lines) {
        assertThat(LineBreaks.count("字".repeat(characters), GRID, LINE - 632, LINE)).isEqualTo(lines);
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(lines("字".repeat(28) + "。")).isEqualTo(2);
        // The last character goes down with its mark, and 27 more fill the second line to 29.
        assertThat(lines("字".repeat(28) + "。" + "字".repeat(27))).isEqualTo(3);
        assertThat(lines("字".repeat(28) + "。" + "字".repeat(26))).isEqualTo(2);
    }

    @Test
    void aHangingMarkStandsBeyondTheEnd() {
        TextMeasure hanging = new TextMeasure(320, -5, true, 0, "。", false);
        assertThat(LineBreaks.count("字".repeat(28) + "。", hanging, LINE, LINE)).isEqualTo(1);
        assertThat(LineBreaks.count("字".repeat(28) + "。" + "字".repeat(28), hanging, LINE, LINE)).isEqualTo(2);
        assertThat(LineBreaks.count("字".repeat(29), hanging, LINE, LINE)).isEqualTo(2);
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        assertThat(lines("字".repeat(27) + "（")).isEqualTo(1);
        assertThat(lines("字".repeat(27) + "（字".repeat(1) + "字".repeat(27))).isEqualTo(3);
    }

    /** 27 × 315 = 8505; two digits of 160 - 5 fit in the 340 left, three do not. */
    @ParameterizedTest
    @CsvSource({"12, 1", "123, 2", "2024, 2", "9%, 2"})
    void aNumberIsNotBroken(String number, int lines) {
        assertThat(lines("字".repeat(27) + number)).isEqualTo(lines);
    }

    /** Each of the two borders takes a quarter of 320: 27 × 315 + 155 + 80 = 8740 and one more character is too much. */
    @Test
    void spaceAroundNumbersCounts() {
        TextMeasure spaced = new TextMeasure(320, -5, true, 80, "", false);
        assertThat(LineBreaks.count("字".repeat(13) + "12" + "字".repeat(14), GRID, LINE, LINE)).isEqualTo(1);
        assertThat(LineBreaks.count("字".repeat(13) + "12" + "字".repeat(14), spaced, LINE, LINE)).isEqualTo(2);
    }

    @Test
    void quotesAndDashesAreAsWideAsCharacters() {
        assertThat(lines("“" + "字".repeat(26) + "”")).isEqualTo(1);
        assertThat(lines("“" + "字".repeat(27) + "”")).isEqualTo(2);
        assertThat(lines("1—11月")).isEqualTo(1);
    }

    /** A tilde is between two numbers, and no line begins with it: 15% goes down to its range. */
    @Test
    void aRangeIsNotBrokenBeforeItsTilde() {
        assertThat(LineBreaks.count("字".repeat(26) + "15%～30%" + "字".repeat(25), GRID, LINE, LINE)).isEqualTo(3);
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(lines("9".repeat(58))).isEqualTo(2);
        assertThat(lines("9".repeat(120))).isEqualTo(3);
    }

    @Test
    void lineBreaksOfItsOwnCount() {
        assertThat(lines("甲\n乙")).isEqualTo(2);
        assertThat(lines("甲\n")).isEqualTo(2);
    }
}
