package org.justicestat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Period;

class NumberTextTest {

    private static final Messages ZH = new Messages(Language.ZH);
    private static final NumberText NUMBERS = new NumberText(ZH, Conventions.STANDARD);

    private static Indicator indicator(String code) {
        return new SnapshotBuilder().flow("a.count").amount("a.money").flow("a.n").flow("a.d").rate("a.rate", "a.n", "a.d")
                .build().catalogue().get(code);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            a.count, 11600,    11600件
            a.count, 0,        0件
            a.money, 558.82,   558.82万元
            a.money, 9999.99,  9999.99万元
            a.money, 10000,    1.00亿元
            a.money, 12345.67, 1.23亿元
            a.rate,  99.8,     99.80%
            a.rate,  100,      100%
            a.rate,  0,        0%
            a.rate,  99.995,   99.995%
            a.rate,  99.9999,  99.9999%
            a.rate,  0.001,    0.001%
            """)
    void a_sentence_gives_the_number_with_its_unit(String code, BigDecimal value, String expected) {
        assertThat(NUMBERS.sentence(indicator(code), Fraction.of(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1E+2, 100, 100", "12.50, 12.50, 12.5", "0.00, 0.00, 0", "-0.0000001, -0.0000001, -0.0000001"})
    void a_number_is_printed_without_an_exponent(BigDecimal value, String exact, String plain) {
        assertThat(NumberText.exact(value)).isEqualTo(exact);
        assertThat(NumberText.plain(value)).isEqualTo(plain);
    }

    @Test
    void a_table_tells_zero_missing_and_not_applicable_apart() {
        Indicator money = indicator("a.money");
        assertThat(NUMBERS.table(money, new Outcome.Known(Fraction.ZERO, CellState.REPORTED))).isEqualTo("0.00");
        assertThat(NUMBERS.table(money, new Outcome.Missing(Coverage.NOTHING_EXPECTED))).isEqualTo("…");
        assertThat(NUMBERS.table(money, Outcome.NOT_APPLICABLE)).isEqualTo("—");
        assertThat(NUMBERS.table(money, Outcome.ZERO_DENOMINATOR)).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({"99.995, 99.995", "99.99, 99.99", "0.001, 0.001", "100, 100.00", "0, 0.00"})
    void a_table_too_prints_a_rate_as_all_or_nothing_only_where_it_is_exactly_that(BigDecimal value, String expected) {
        assertThat(NUMBERS.number(indicator("a.rate"), Fraction.of(value))).isEqualTo(expected);
    }

    /** 11052 of 11070 and 11045 of 11052, printed by a real bureau as 99.84 % and 99.94 %. */
    @Test
    void rates_are_rounded_once_from_their_counts() {
        Fraction taken = Fraction.of(11052).dividedBy(Fraction.of(11070)).times(Fraction.of(100));
        Fraction passed = Fraction.of(11045).dividedBy(Fraction.of(11052)).times(Fraction.of(100));
        assertThat(NUMBERS.percent(taken, 2)).isEqualTo("99.84%");
        assertThat(NUMBERS.percent(passed, 2)).isEqualTo("99.94%");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2023,            2023年,       2023年,   2023
            2023-05,         2023年5月,    5月,      May 2023
            2023-Q3,         2023年第3季度, 第3季度,  Q3 2023
            2023-01/2023-11, 2023年1—11月, 1—11月,   January–November 2023
            """)
    void periods(String period, String full, String within, String english) {
        assertThat(new PeriodText(ZH).full(Period.parse(period))).isEqualTo(full);
        assertThat(new PeriodText(ZH).withinYear(Period.parse(period))).isEqualTo(within);
        assertThat(new PeriodText(new Messages(Language.EN)).full(Period.parse(period))).isEqualTo(english);
    }

    @Test
    void dates_have_no_zero_padding() {
        assertThat(new PeriodText(ZH).date(LocalDate.of(2024, 2, 5))).isEqualTo("2024年2月5日");
        assertThat(new PeriodText(new Messages(Language.EN)).date(LocalDate.of(2024, 2, 5))).isEqualTo("5 February 2024");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            0.00,  件,   0,     0
            250,   件,   250,   250
            0.50,  %,    0.5,   0.5
            1500,  件,   1500,  1.5k
            10000, 件,   1万,   10k
            25000, 件,   2.5万, 25k
            25000, 万元, 25000, 25000
            """)
    void axisTicksAreExactAndScaledAsTheLanguageScales(BigDecimal value, String unit, String chinese, String english) {
        assertThat(NUMBERS.tick(value, unit)).isEqualTo(chinese);
        assertThat(new NumberText(new Messages(Language.EN), Conventions.STANDARD).tick(value, unit)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(textBlock = """
            2024,    2024,    2024年,              2024
            2019,    2024,    2019—2024年,         2019–2024
            2024-05, 2024-05, 2024年5月,           May 2024
            2024-03, 2024-08, 2024年3—8月,         March–August 2024
            2023-11, 2024-02, 2023年11月—2024年2月, November 2023 – February 2024
            2024-Q1, 2024-Q3, 2024年第1—3季度,     Q1–Q3 2024
            2023-Q4, 2024-Q1, 2023年第4季度—2024年第1季度, Q4 2023 – Q1 2024
            """)
    void rangesNameTheYearOnceWhereTheyCan(String from, String to, String chinese, String english) {
        assertThat(new PeriodText(ZH).range(Period.parse(from), Period.parse(to))).isEqualTo(chinese);
        assertThat(new PeriodText(new Messages(Language.EN)).range(Period.parse(from), Period.parse(to))).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2024-05,         5月,    1—5月,  2024年1—5月
            2024-01,         1月,    1月,    2024年1月
            2024-01/2024-11, 1—11月, 1—11月, 2024年1—11月
            2024-Q3,         3季度,  1—9月,  2024年1—9月
            2024,            2024年, 1—12月, 2024年1—12月
            """)
    void ticksAreShortAndCumulatedOnesSaySo(String period, String tick, String cumulatedTick, String cumulated) {
        PeriodText periods = new PeriodText(ZH);
        assertThat(periods.tick(Period.parse(period))).isEqualTo(tick);
        assertThat(periods.yearToDateTick(Period.parse(period))).isEqualTo(cumulatedTick);
        assertThat(periods.yearToDate(Period.parse(period))).isEqualTo(cumulated);
    }

    @ParameterizedTest(name = "{0}/{1} {2}/{3}")
    @CsvSource(textBlock = """
            10, 11, 24, 25, 10/11期、24/25个机构
            10, 11, 0,  1,  10/11期
            0,  1,  24, 25, 24/25个机构
            1,  1,  1,  1,  1/1期
            """)
    void coverageSpeaksOfWhatThereIsMoreThanOneOf(int periods, int expected, int offices, int officesExpected, String text) {
        assertThat(NUMBERS.coverage(new Coverage(periods, expected, offices, officesExpected))).isEqualTo(text);
    }
}
