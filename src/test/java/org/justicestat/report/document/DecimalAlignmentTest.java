package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** At 10.5 pt a digit is 105 twips wide, a point 52, a full character 210, % 174. */
class DecimalAlignmentTest {

    private static List<Integer> indents(String... texts) {
        return DecimalAlignment.rightIndents(List.of(texts), 0);
    }

    @Test
    void shorterTailsMoveLeftByWhatTheyLack() {
        assertThat(indents("1.25", "12.5", "300")).containsExactly(0, 105, 262);
    }

    @Test
    void numbersOfOneSeriesStandFlush() {
        assertThat(indents("1,234.50", "0.25", "-3.10")).containsExactly(0, 0, 0);
    }

    @Test
    void marksEndWhereWholeNumbersEnd() {
        assertThat(indents("7.5", "—", "…", "")).containsExactly(0, 157, 157, 157);
    }

    @Test
    void aUnitAfterTheNumberBelongsToTheTail() {
        assertThat(indents("39%", "12.5%", "8")).containsExactly(157, 0, 331);
    }

    /** 1000 - 170 of margins - 315 - 157 = 358; 1.7 characters, so one of them on either side: half a character each. */
    @Test
    void theBlockStandsInTheMiddleOfTheColumn() {
        assertThat(DecimalAlignment.rightIndents(List.of("100.5", "7"), 1000)).containsExactly(105, 262);
    }

    @Test
    void aColumnTooNarrowLeavesNoMargin() {
        assertThat(DecimalAlignment.rightIndents(List.of("上年分母为0，不可比"), 800)).containsExactly(0);
    }
}
