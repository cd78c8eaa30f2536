package org.justicestat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.model.Language;
import org.justicestat.model.Period;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03                         | 2024年3月                | March 2024
            2024-10 2024-11 2024-12         | 2024年10—12月            | October–December 2024
            2024-01 2024-02 2024-10         | 2024年1—2月、10月        | January–February, October 2024
            2023-12 2024-01                 | 2023年12月、2024年1月    | December 2023, January 2024
            2024-Q1 2024-Q2 2024-Q4         | 2024年第1季度—第2季度、第4季度 | Q1 – Q2, Q4 2024
            2024                            | 2024年                   | 2024
            """)
    void a_list_joins_what_follows_each_other_and_says_the_year_once(String periods, String chinese, String english) {
        List<Period> ascending = Stream.of(periods.split(" ")).map(Period::parse).toList();
        assertThat(new PeriodText(new Messages(Language.ZH)).list(ascending)).isEqualTo(chinese);
        assertThat(new PeriodText(new Messages(Language.EN)).list(ascending)).isEqualTo(english);
    }
}
