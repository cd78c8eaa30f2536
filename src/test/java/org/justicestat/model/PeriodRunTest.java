package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRunTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-01 2024-02 2024-03         | 2024-01..2024-03:3
            2024-01 2024-03 2024-04         | 2024-01..2024-01:1 2024-03..2024-04:2
            2023-12 2024-01                 | 2023-12..2023-12:1 2024-01..2024-01:1
            2024-Q1 2024-Q2 2024-Q4         | 2024-Q1..2024-Q2:2 2024-Q4..2024-Q4:1
            2024                            | 2024..2024:1
            """)
    void what_follows_without_a_gap_within_a_year_is_one_run(String periods, String runs) {
        List<Period> ascending = Stream.of(periods.split(" ")).map(Period::parse).toList();
        assertThat(PeriodRun.of(ascending)).extracting(run -> run.first() + ".." + run.lastInclusive() + ":" + run.count())
                .containsExactly(runs.split(" "));
    }
}
