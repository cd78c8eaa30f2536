package org.justicestat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Comparer;
import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.CompoundGrowth;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** Every row of the table of change wording, and the order in which the rows are tried. */
class ChangePhraseTest {

    private static final SnapshotBuilder CATALOGUE = new SnapshotBuilder().flow("a.count").amount("a.money").stock("a.stock")
            .flow("a.n").flow("a.d").rate("a.rate", "a.n", "a.d");

    private static String phrase(Language language, Conventions conventions, Comparison comparison) {
        Messages messages = new Messages(language);
        return new ChangePhrase(messages, new NumberText(messages, conventions)).of(comparison);
    }

    private static String zh(Comparison comparison) {
        return phrase(Language.ZH, Conventions.STANDARD, comparison);
    }

    /** A number, or … missing, — not applicable, ÷0 zero denominator. */
    private static Outcome outcome(String text) {
        return switch (text) {
            case "…" -> new Outcome.Missing(Coverage.NOTHING_EXPECTED);
            case "—" -> Outcome.NOT_APPLICABLE;
            case "÷0" -> Outcome.ZERO_DENOMINATOR;
            default -> new Outcome.Known(Fraction.of(new BigDecimal(text)), CellState.REPORTED);
        };
    }

    private static Comparison comparison(String indicator, String period, Basis basis, String current, String base) {
        Snapshot snapshot = CATALOGUE.build();
        Indicator subject = snapshot.catalogue().get(indicator);
        return new Comparison(new Comparison.Subject(subject, snapshot.offices().root(), Period.parse(period)), basis,
                basis.baseOf(Period.parse(period)), outcome(current), outcome(base), new Coverage(1, 1, 1, 1),
                Optional.empty(), Optional.empty());
    }

    private static Comparison freely(String indicator, String period, String base, String current, String before) {
        Snapshot snapshot = CATALOGUE.build();
        Period later = Period.parse(period);
        Period earlier = Period.parse(base);
        return new Comparison(new Comparison.Subject(snapshot.catalogue().get(indicator), snapshot.offices().root(), later),
                Basis.between(later, earlier), earlier, outcome(current), outcome(before), new Coverage(1, 1, 1, 1),
                Optional.empty(), Optional.empty());
    }

    /** 同比 is said of the same period of last year and 环比 of the adjacent one alone; any other is named. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            a.count, 2024-06, 2022-06, 139, 100, 比2022年6月增长39.0%
            a.count, 2024-06, 2023-06, 139, 100, 同比增长39.0%
            a.count, 2024-06, 2024-05, 139, 100, 环比增长39.0%
            a.count, 2024-01, 2023-12, 139, 100, 环比增长39.0%
            a.count, 2024-Q1, 2023-Q3, 70, 100, 比2023年第3季度下降30.0%
            a.count, 2024-Q1, 2023-Q4, 70, 100, 环比下降30.0%
            a.count, 2024, 2022, 200, 100, 比2022年翻一番
            a.count, 2024, 2022, 250, 100, 比2022年增长1.5倍
            a.count, 2024-01/2024-05, 2022-01/2022-05, 100, 100, 与2022年1—5月持平
            a.count, 2024-06, 2022-06, 5, 0, 2022年6月为0，净增5件
            a.count, 2024-06, 2022-06, 5, …, 2022年6月无统计数据
            a.count, 2024-06, 2022-06, 7, 3, 由3件增至7件
            a.rate, 2024-06, 2022-06, 51.25, 50.00, 比2022年6月提高1.25个百分点
            a.stock, 2024-06, 2023-12, 110, 100, 比2023年12月增长10.0%
            """)
    void a_freely_chosen_base_is_named(String indicator, String period, String base, String current, String before,
            String expected) {
        assertThat(zh(freely(indicator, period, base, current, before))).isEqualTo(expected);
    }

    @Test
    void a_freely_chosen_base_is_named_in_english_too() {
        assertThat(phrase(Language.EN, Conventions.STANDARD, freely("a.count", "2024-06", "2022-06", "139", "100")))
                .isEqualTo("up 39.0% on June 2022");
        assertThat(phrase(Language.EN, Conventions.STANDARD, freely("a.count", "2024-06", "2022-06", "100", "100")))
                .isEqualTo("unchanged from June 2022");
    }

    /** The head of the column says with what is compared. */
    @Test
    void in_a_cell_the_change_stands_without_what_it_is_compared_with() {
        ChangePhrase chinese = phrases(Language.ZH);
        ChangePhrase english = phrases(Language.EN);
        Comparison up = freely("a.count", "2024-06", "2023-06", "139", "100");
        assertThat(chinese.cell(up)).isEqualTo("增长39.0%");
        assertThat(english.cell(up)).isEqualTo("up 39.0%");
        Comparison none = freely("a.count", "2024-06", "2023-06", "139", "…");
        assertThat(chinese.cell(none)).isEqualTo("上年同期无统计数据");
        assertThat(english.cell(none)).isEqualTo("no figure for last year");
    }

    private static ChangePhrase phrases(Language language) {
        Messages messages = new Messages(language);
        return new ChangePhrase(messages, new NumberText(messages, Conventions.STANDARD));
    }

    private static Comparison yearly(String indicator, String current, String base) {
        return comparison(indicator, "2023", Basis.YEAR_ON_YEAR, current, base);
    }

    @ParameterizedTest(name = "{0}: {1} after {2}")
    @CsvSource(textBlock = """
            # indicator, current, base, Chinese, English
            a.count, 660,    475,    同比增长38.9%,            up 38.9% year on year
            a.count, 12,     10,     同比增长20.0%,            up 20.0% year on year
            a.money, 100.50, 100.40, 同比增长0.1%,             up 0.1% year on year
            a.count, 22,     10,     同比增长1.2倍,            up 120.0% year on year
            a.count, 30,     10,     同比增长2倍,              up 200.0% year on year
            a.count, 104,    51,     同比增长1.04倍,           up 103.9% year on year
            a.count, 20,     10,     同比翻一番,               doubled year on year
            a.count, 2999,   1500,   同比增长99.9%,            up 99.9% year on year
            a.count, 29999,  15000,  同比增长99.99%,           up 99.99% year on year
            a.count, 35,     40,     同比下降12.5%,            down 12.5% year on year
            a.count, 0,      40,     同比下降100%,             down 100% year on year
            a.count, 1,      5000,   同比下降99.98%,           down 99.98% year on year
            a.count, 40,     40,     与上年持平,               unchanged from last year
            a.count, 9,      9,      与上年持平,               unchanged from last year
            a.count, 11601,  11600,  与上年基本持平,           practically unchanged from last year
            a.count, 12,     0,      上年为0，净增12件,        '0 for last year, a net increase of 12 cases'
            a.money, 12.50,  0,      上年为0，净增12.50万元,   '0 for last year, a net increase of 12.50 ten thousand yuan'
            a.count, 0,      0,      与上年均为0,              '0, as for last year'
            a.count, 12,     …,      上年无统计数据,           no figure for last year
            a.count, 12,     —,      上年不适用，不可比,       'not applicable for last year, not comparable'
            a.money, 5,      -3,     比上年增加8.00万元,       up by 8.00 ten thousand yuan on last year
            a.money, -5,     -3,     比上年减少2.00万元,       down by 2.00 ten thousand yuan on last year
            a.count, 7,      3,      由3件增至7件,             up from 3 cases to 7 cases
            a.count, 3,      7,      由7件减至3件,             down from 7 cases to 3 cases
            a.count, 0,      7,      由7件减至0件,             down from 7 cases to 0 cases
            a.rate,  98.7,   97.5,   同比提高1.20个百分点,     up 1.20 percentage points year on year
            a.rate,  97.5,   98.3,   同比下降0.80个百分点,     down 0.80 percentage points year on year
            a.rate,  98.3,   98.3,   与上年持平,               unchanged from last year
            a.rate,  98.301, 98.302, 与上年基本持平,           practically unchanged from last year
            a.rate,  99.995, 99.99,  同比提高0.005个百分点,    up 0.005 percentage points year on year
            a.rate,  5,      0,      同比提高5.00个百分点,     up 5.00 percentage points year on year
            a.rate,  5,      ÷0,     上年分母为0，不可比,      'the denominator for last year is 0, not comparable'
            a.rate,  5,      …,      上年无统计数据,           no figure for last year
            a.rate,  5,      —,      上年不适用，不可比,       'not applicable for last year, not comparable'
            a.count, …,      5,      '',                       ''
            a.count, —,      5,      '',                       ''
            a.rate,  ÷0,     5,      '',                       ''
            """)
    void each_row_of_the_table(String indicator, String current, String base, String chinese, String english) {
        Comparison comparison = yearly(indicator, current, base);
        assertThat(zh(comparison)).isEqualTo(chinese);
        assertThat(phrase(Language.EN, Conventions.STANDARD, comparison)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            2023-05,         YEAR_ON_YEAR,     12, 10, 同比增长20.0%
            2023-05,         YEAR_ON_YEAR,     10, 10, 与上年同期持平
            2023-01/2023-11, YEAR_ON_YEAR,     12, …,  上年同期无统计数据
            2023-05,         PERIOD_ON_PERIOD, 12, 10, 环比增长20.0%
            2023-05,         PERIOD_ON_PERIOD, 10, 10, 与上月持平
            2023-Q2,         PERIOD_ON_PERIOD, 12, 0,  上季度为0，净增12人
            2023,            YEAR_END,         12, 10, 比上年末增长20.0%
            2023,            YEAR_END,         10, 10, 与上年末持平
            """)
    void the_base_has_its_own_name(String period, Basis basis, String current, String base, String chinese) {
        assertThat(zh(comparison("a.stock", period, basis, current, base))).isEqualTo(chinese);
    }

    /** Published by a real bureau: 660 cases, up 39 %, the year before 475: 38.947 %. */
    @Test
    void growth_prints_at_the_decimals_of_the_report() {
        Conventions whole = new Conventions(0, BigDecimal.TEN, RoundingMode.HALF_UP);
        assertThat(phrase(Language.ZH, whole, yearly("a.count", "660", "475"))).isEqualTo("同比增长39%");
    }

    /** 1025 after 1000 is 2.5 %: half up gives 3, half even (GB/T 8170) gives 2. */
    @Test
    void rounding_follows_the_convention() {
        Comparison comparison = yearly("a.count", "1025", "1000");
        Conventions halfUp = new Conventions(0, BigDecimal.TEN, RoundingMode.HALF_UP);
        Conventions halfEven = new Conventions(0, BigDecimal.TEN, RoundingMode.HALF_EVEN);
        assertThat(phrase(Language.ZH, halfUp, comparison)).isEqualTo("同比增长3%");
        assertThat(phrase(Language.ZH, halfEven, comparison)).isEqualTo("同比增长2%");
    }

    @Test
    void a_small_base_is_a_setting() {
        Conventions none = new Conventions(1, BigDecimal.ZERO, RoundingMode.HALF_UP);
        assertThat(phrase(Language.ZH, none, yearly("a.count", "7", "4"))).isEqualTo("同比增长75.0%");
    }

    private static Comparison real(SnapshotBuilder ledger, String indicator) {
        Snapshot snapshot = ledger.build();
        return new Comparer(new Aggregator(snapshot)).compare(snapshot.catalogue().get(indicator), snapshot.offices().root(),
                Period.parse("2023"), Basis.YEAR_ON_YEAR);
    }

    @Test
    void a_changed_definition_forbids_comparing_even_a_zero_base() {
        var ledger = new SnapshotBuilder().flow("a.x").definitionChanged("a.x", "2023-01", "含口头调解")
                .cell("bureau", "a.x", "2022", "0").cell("bureau", "a.x", "2023", "6");
        assertThat(zh(real(ledger, "a.x"))).isEqualTo("口径调整，不可比（含口头调解）");
    }

    @Test
    void a_rate_over_a_small_base_gives_the_counts() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
                .cell("bureau", "a.n", "2022", "4").cell("bureau", "a.d", "2022", "5")
                .cell("bureau", "a.n", "2023", "19").cell("bureau", "a.d", "2023", "20");
        assertThat(zh(real(ledger, "a.r"))).isEqualTo("同比提高15.00个百分点（上年为4/5，本年为19/20）");
    }

    /** 1/3 = 33.33 and 2/3 = 66.67 as printed: a reader's subtraction gives 33.34, the exact difference would print 33.33. */
    @Test
    void percentage_points_are_the_difference_of_the_rates_as_printed() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
                .cell("bureau", "a.n", "2022", "100").cell("bureau", "a.d", "2022", "300")
                .cell("bureau", "a.n", "2023", "200").cell("bureau", "a.d", "2023", "300");
        assertThat(zh(real(ledger, "a.r"))).isEqualTo("同比提高33.34个百分点");
    }

    @Test
    void a_missing_figure_has_a_mark_that_names_it() {
        Snapshot snapshot = CATALOGUE.build();
        Messages messages = new Messages(Language.ZH);
        ChangePhrase phrases = new ChangePhrase(messages, new NumberText(messages, Conventions.STANDARD));
        assertThat(phrases.missingMark(snapshot.catalogue().get("a.count"), Period.parse("2023-01/2023-11")))
                .isEqualTo("【缺：指标a.count·2023年1—11月】");
    }

    @ParameterizedTest(name = "{0}: {1} after {2}")
    @CsvSource(textBlock = """
            a.count, 660,   475,   38.9
            a.count, 35,    40,    -12.5
            a.count, 30,    10,    200.0
            a.count, 20,    10,    100.0
            a.count, 40,    40,    0.0
            a.count, 11601, 11600, 0.0
            a.count, 7,     3,     133.3
            a.count, 12,    0,     —
            a.count, 12,    …,     …
            a.count, …,     12,    …
            a.count, —,     12,    —
            a.rate,  98.7,  97.5,  1.20个百分点
            a.rate,  97.5,  98.3,  -0.80个百分点
            """)
    void a_table_gives_the_bare_number(String indicator, String current, String base, String expected) {
        Messages messages = new Messages(Language.ZH);
        ChangePhrase phrases = new ChangePhrase(messages, new NumberText(messages, Conventions.STANDARD));
        assertThat(phrases.table(yearly(indicator, current, base))).isEqualTo(expected);
    }

    /** 1000 × 1.1² = 1210; 1210 ÷ 1000 over three years is 6.56 %. */
    @ParameterizedTest(name = "{0} to {2} in {1} to {3}")
    @CsvSource(textBlock = """
            1000, 2022, 1210, 2024, '2022—2024年年均增长10.0%', '2022–2024: up 10.0% a year on average'
            1000, 2021, 1210, 2024, '2021—2024年年均增长6.6%',  '2021–2024: up 6.6% a year on average'
            1210, 2022, 1000, 2024, '2022—2024年年均下降9.1%',  '2022–2024: down 9.1% a year on average'
            475,  2022, 475,  2024, '2022—2024年年均持平',      '2022–2024: unchanged on average'
            """)
    void averageGrowthOverYears(long first, int firstYear, long last, int lastYear, String chinese, String english) {
        CompoundGrowth growth = CompoundGrowth.of(firstYear, Fraction.of(first), lastYear, Fraction.of(last));
        assertThat(average(Language.ZH, growth)).isEqualTo(chinese);
        assertThat(average(Language.EN, growth)).isEqualTo(english);
    }

    private static String average(Language language, CompoundGrowth growth) {
        Messages messages = new Messages(language);
        return new ChangePhrase(messages, new NumberText(messages, Conventions.STANDARD)).of(growth);
    }

    /** The head of the column says 同比 and the row says the unit. */
    @ParameterizedTest
    @CsvSource({
        "a.count, 113, 100, 增长13.0%, up 13.0%", "a.count, 90, 100, 下降10.0%, down 10.0%", "a.count, 200, 100, 翻一番, doubled",
        "a.count, 301, 100, 增长2.0倍, up 201.0%", "a.count, 7, 3, 由3增至7, up from 3 to 7",
        "a.count, 3, 7, 由7减至3, down from 7 to 3", "a.count, 12, 0, 同期为0，净增12, from 0 up to 12",
        "a.count, 0, 0, 均为0, 0 as before", "a.count, 50, 50, 持平, unchanged", "a.count, 5, …, 同期无数据, no earlier figure",
        "a.count, 5, —, 不可比, not comparable", "a.count, …, 5, '', ''", "a.money, 12.50, -3.00, 增加15.50, up by 15.50"})
    void in_a_column_neither_the_base_nor_the_unit_is_said_again(String indicator, String current, String base, String zh,
            String en) {
        Comparison comparison = yearly(indicator, current, base);
        assertThat(inColumn(Language.ZH, comparison)).isEqualTo(zh);
        assertThat(inColumn(Language.EN, comparison)).isEqualTo(en);
    }

    private static String inColumn(Language language, Comparison comparison) {
        Messages messages = new Messages(language);
        return new ChangePhrase(messages, new NumberText(messages, Conventions.STANDARD)).inColumn(comparison);
    }
}
