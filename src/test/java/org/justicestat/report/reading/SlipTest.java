package org.justicestat.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    /** Swapped, point moved, by one; another digit, one lost, one too many; no single slip. */
    @ParameterizedTest
    @CsvSource({"4932, 4392, 0.15", "264, 26.4, 0.15", "6600, 660, 0.2", "661, 660, 0.15", "16, 61, 0.25", "4, 3, 0.5",
        "30, 3, 0.3", "4892, 4392, 0.2", "439, 4392, 0.3",
        "43922, 4392, 0.2", "18, 12, 0.6", "7, 3, Infinity", "4401, 4392, Infinity",
        "12, 47, Infinity"})
    void the_fewer_digits_tell_the_more_the_words_have_to(BigDecimal typed, BigDecimal meant, double needed) {
        assertThat(Slip.wordsNeeded(typed, meant)).isEqualTo(needed);
    }
}
