package org.justicestat.report.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Year;

class SaidPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年受理案件                           | 2024
            2024年，全区受理案件                   | 2024
            去年受理案件                           | 2023
            2022年受理案件                         | 2022
            1—11月受理案件                         | 2024-01/2024-11
            2023年1至6月受理案件                   | 2023-01/2023-06
            上半年受理案件                         | 2024-01/2024-06
            前三季度受理案件                       | 2024-01/2024-09
            去年第二季度受理案件                   | 2023-Q2
            3月份受理案件                          | 2024-03
            2022年受理300件，2023年受理            | 2023
            8月1日起实行新办法，受理案件           | 2024
            受理案件比去年多，共                   | 2024
            上半年受理120件。全年受理              | 2024
            """)
    void the_last_period_named_in_the_sentence_counts(String before, String period) {
        SaidPeriod said = SaidPeriod.of(before, new Year(2024));
        assertThat(said.period()).hasToString(period);
        assertThat(said.isClear()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            五年来受理案件
            2019年至2023年受理案件
            自2021年以来受理案件
            上半年召开会议3次。受理案件
            2022年召开会议3次。受理案件
            """)
    void several_years_and_what_an_earlier_sentence_named_are_not_clear(String before) {
        assertThat(SaidPeriod.of(before, new Year(2024)).isClear()).isFalse();
    }
}
