package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({"M, 2023-03, 2023-03", "M, 2023-Q1, 2023-01 2023-02 2023-03", "M, 2023-01/2023-02, 2023-01 2023-02",
        "Q, 2023, 2023-Q1 2023-Q2 2023-Q3 2023-Q4", "Q, 2023-Q2, 2023-Q2", "Q, 2023-01/2023-06, 2023-Q1 2023-Q2",
        "Q, 2023-01/2023-05, ''", "Q, 2023-03, ''", "Y, 2023, 2023", "Y, 2023-01/2023-11, ''", "Y, 2023-Q1, ''",
        "Y, 2023-12, ''"})
    void a_period_is_cut_into_periods_of_the_frequency_or_not_at_all(String letter, String period, String parts) {
        assertThat(Frequency.ofLetter(letter).parts(Period.parse(period)).stream().map(Period::toString)
                .collect(Collectors.joining(" "))).isEqualTo(parts);
    }

    @Test
    void a_year_has_twelve_months() {
        assertThat(Frequency.MONTHLY.parts(new Year(2023))).hasSize(12).isSorted().endsWith(new Month(2023, 12));
    }

    @ParameterizedTest
    @CsvSource({"M, 2023-01, 2023-01, true", "Q, 2023-01, 2023-Q1, false", "Q, 2023-03, 2023-Q1, true",
        "Q, 2023-04, 2023-Q2, false", "Q, 2023-12, 2023-Q4, true", "Y, 2023-01, 2023, false", "Y, 2023-12, 2023, true"})
    void the_period_around_a_month_and_whether_it_ends_there(String letter, String month, String around, boolean ends) {
        assertThat(Frequency.ofLetter(letter).around(Month.parse(month))).hasToString(around);
        assertThat(Frequency.ofLetter(letter).endsWith(Month.parse(month))).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"M, 2023-01, true", "M, 2023-Q1, false", "M, 2023, false", "M, 2023-01/2023-02, false", "Q, 2023-Q3, true",
        "Q, 2023-09, false", "Q, 2023-01/2023-03, false", "Y, 2023, true", "Y, 2023-12, false"})
    void of_which_frequency_a_period_is(String letter, String period, boolean is) {
        assertThat(Frequency.ofLetter(letter).isOf(Period.parse(period))).isEqualTo(is);
    }

    @Test
    void letters() {
        for (Frequency frequency : Frequency.values()) {
            assertThat(Frequency.ofLetter(frequency.letter())).isEqualTo(frequency);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.ofLetter("m"));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.ofLetter("A"));
    }
}
