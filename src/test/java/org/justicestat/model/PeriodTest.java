package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(Period.FIRST_YEAR, Period.LAST_YEAR);
        Arbitrary<Integer> kinds = Arbitraries.of(0, 1, 2, 9, 12, 21, 24, 32, 41);
        return years.flatMap(year -> kinds.map(kind -> Period.ofKey(year * 100 + kind)));
    }

    @Property
    void every_period_is_found_again_by_its_text_and_by_its_key(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
        assertThat(Period.ofKey(period.key())).isEqualTo(period);
    }

    @Property
    void order_agrees_with_equality(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @ParameterizedTest
    @CsvSource({"2023, 202300", "2023-01, 202301", "2023-12, 202312", "2023-Q1, 202321", "2023-Q4, 202324",
        "2023-01/2023-02, 202332", "2023-01/2023-11, 202341", "1900, 190000", "2999-12, 299912"})
    void text_and_key_of_each_kind(String text, int key) {
        assertThat(Period.parse(text).key()).isEqualTo(key);
        assertThat(Period.ofKey(key)).hasToString(text);
    }

    @Test
    void a_span_to_december_is_the_year_and_one_of_january_the_month() {
        assertThat(Period.parse("2023-01/2023-12")).isEqualTo(new Year(2023));
        assertThat(Period.parse("2023-01/2023-01")).isEqualTo(new Month(2023, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "20233", "2023-1", "2023-00", "2023-13", "2023-Q0", "2023-Q5", "2023-q1", "2023-02/2023-05",
        "2023-01/2024-05", "2023-01/05", "2023-01/2023-13", "2023年5月", " 2023", "2023 ", "２０２３", "1899", "3000", "2023-01-05",
        "2023/2024"})
    void what_is_no_period_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {202313, 202320, 202325, 202331, 202342, 202399, 189912, 300000, -202301, 0, 5})
    void what_is_no_key_is_refused(int key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofKey(key));
    }

    @Test
    void bounds_of_the_constructors() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(2023, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(2023, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(1899, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2023, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2023, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(3000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Year(3000));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthSpan(2023, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthSpan(2023, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthSpan(1899, 5));
    }

    @Test
    void a_month_is_read_as_a_month_only() {
        assertThat(Month.parse("2023-05")).isEqualTo(new Month(2023, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Month.parse("2023"));
        assertThatIllegalArgumentException().isThrownBy(() -> Month.parse("2023-Q2"));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023-01, 2023-12, 12", "2023-05, 2023-05, 2023-05, 1", "2023-Q1, 2023-01, 2023-03, 3",
        "2023-Q4, 2023-10, 2023-12, 3", "2023-01/2023-11, 2023-01, 2023-11, 11"})
    void first_and_last_month_and_their_number(String period, String first, String last, int months) {
        assertThat(Period.parse(period).firstMonth()).hasToString(first);
        assertThat(Period.parse(period).lastMonth()).hasToString(last);
        assertThat(Period.parse(period).months()).hasSize(months).isSorted()
                .startsWith(Month.parse(first)).endsWith(Month.parse(last));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2022, 2022", "2023-05, 2022-05, 2023-04", "2023-01, 2022-01, 2022-12", "2024-02, 2023-02, 2024-01",
        "2023-Q3, 2022-Q3, 2023-Q2", "2023-Q1, 2022-Q1, 2022-Q4", "2023-01/2023-11, 2022-01/2022-11, 2022-01/2022-11"})
    void the_same_period_last_year_and_the_one_before(String period, String lastYear, String before) {
        assertThat(Period.parse(period).previousYear()).hasToString(lastYear);
        assertThat(Period.parse(period).previous()).hasToString(before);
    }

    @ParameterizedTest
    @CsvSource({"2023-01, 2023-01", "2023-05, 2023-01/2023-05", "2023-12, 2023", "2023-Q1, 2023-01/2023-03", "2023-Q4, 2023",
        "2023, 2023", "2023-01/2023-11, 2023-01/2023-11"})
    void january_to_the_last_month(String period, String yearToDate) {
        assertThat(Period.parse(period).yearToDate()).hasToString(yearToDate);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023-01, true", "2023, 2023-Q4, true", "2023, 2023, true", "2023, 2022-12, false",
        "2023-Q1, 2023-03, true", "2023-Q1, 2023-04, false", "2023-Q1, 2023-01/2023-03, true", "2023-Q1, 2023, false",
        "2023-01/2023-11, 2023-Q4, false", "2023-01/2023-11, 2023-11, true", "2023-05, 2023-05, true", "2023-05, 2023-Q2, false"})
    void a_period_contains_what_lies_wholly_in_it(String whole, String part, boolean contained) {
        assertThat(Period.parse(whole).contains(Period.parse(part))).isEqualTo(contained);
    }

    @Test
    void periods_are_ordered_by_their_start_the_longer_first() {
        List<Period> ordered = List.of(Period.parse("2022-12"), Period.parse("2023"), Period.parse("2023-01/2023-11"),
                Period.parse("2023-Q1"), Period.parse("2023-01/2023-03"), Period.parse("2023-01/2023-02"),
                Period.parse("2023-01"), Period.parse("2023-02"), Period.parse("2023-Q2"), Period.parse("2023-04"));
        List<Period> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(new TreeSet<>(shuffled)).containsExactlyElementsOf(ordered);
    }

    @Test
    void the_text_is_in_western_digits_on_every_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(new Month(2023, 5)).hasToString("2023-05");
            assertThat(new Quarter(2023, 1)).hasToString("2023-Q1");
            assertThat(new Year(2023)).hasToString("2023");
            assertThat(new MonthSpan(2023, 11)).hasToString("2023-01/2023-11");
        } finally {
            Locale.setDefault(before);
        }
    }
}
