package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Doubt.Slip;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;

class PlausibilityTest {

    private static final Month MARCH = new Month(2024, 3);

    /** Five Marches: 46, 40, 52, 44, 50. Median 46, deviations 0 6 6 2 4, their median 4; 1.4826 × 4 = 5.9 < √46 = 6.8. */
    private static SnapshotBuilder fiveMarches() {
        return new SnapshotBuilder().flow("a.x")
                .cell("bureau", "a.x", "2019-03", "46").cell("bureau", "a.x", "2020-03", "40")
                .cell("bureau", "a.x", "2021-03", "52").cell("bureau", "a.x", "2022-03", "44")
                .cell("bureau", "a.x", "2023-03", "50");
    }

    private static Optional<Doubt> doubt(SnapshotBuilder ledger, String indicator, String value) {
        Snapshot snapshot = ledger.build();
        return new Plausibility(snapshot.figures()).of(snapshot.catalogue().get(indicator), snapshot.offices().root(), MARCH,
                new BigDecimal(value));
    }

    /** Far is more than 5 × 6.78 = 33.9 from 46, so beyond 79 and below 13; near is within 20.3, so 26 to 66. */
    @ParameterizedTest
    @CsvSource({"410, EXTRA_DIGIT", "4, LOST_DIGIT", "94, SWAPPED_DIGITS", "460000, TEN_THOUSAND_TIMES", "777, UNUSUAL"})
    void a_figure_far_off_is_explained_by_the_slip_that_would_make_it_fit(String value, Slip slip) {
        assertThat(doubt(fiveMarches(), "a.x", value)).contains(
                new Doubt(slip, new BigDecimal(value), new BigDecimal("40"), new BigDecimal("52"), 5));
    }

    @ParameterizedTest
    @CsvSource({"13", "40", "60", "79"})
    void a_figure_that_chance_could_make_raises_no_doubt(String value) {
        assertThat(doubt(fiveMarches(), "a.x", value)).isEmpty();
    }

    @Test
    void one_wild_year_does_not_hide_the_next_slip() {
        assertThat(doubt(fiveMarches().cell("bureau", "a.x", "2021-03", "5200"), "a.x", "410")).isPresent();
    }

    /** All zero: the spread is taken for 1, so up to 5 passes; there is nothing a digit could have slipped from. */
    @Test
    void zeros_and_small_counts_raise_no_alarm() {
        SnapshotBuilder zeros = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2021-03", "0")
                .cell("bureau", "a.x", "2022-03", "0").cell("bureau", "a.x", "2023-03", "0");
        assertThat(doubt(zeros, "a.x", "5")).isEmpty();
        assertThat(doubt(zeros, "a.x", "12")).map(Doubt::slip).contains(Slip.UNUSUAL);
    }

    @Test
    void two_years_are_too_few_to_judge_by() {
        SnapshotBuilder two = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2022-03", "40")
                .cell("bureau", "a.x", "2023-03", "41");
        assertThat(doubt(two, "a.x", "4000")).isEmpty();
    }

    /** 12.50, 11.00, 13.20 万元; typed without the point: 1250.00. */
    @Test
    void an_amount_a_hundred_times_too_large_lost_its_decimal_point() {
        SnapshotBuilder money = new SnapshotBuilder().amount("a.m").cell("bureau", "a.m", "2021-03", "12.50")
                .cell("bureau", "a.m", "2022-03", "11.00").cell("bureau", "a.m", "2023-03", "13.20");
        assertThat(doubt(money, "a.m", "1250.00")).map(Doubt::slip).contains(Slip.DECIMAL_POINT);
    }

    @Test
    void the_figure_of_the_month_before_is_odd_where_no_two_months_were_alike() {
        SnapshotBuilder restless = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023,
                "3131", "3535", "2929", "4040", "3838", "3333", "4141", "3030", "3636", "3434", "3939", "3232")
                .cell("bureau", "a.x", "2024-01", "3737").cell("bureau", "a.x", "2024-02", "4242");
        assertThat(doubt(restless, "a.x", "4242")).map(Doubt::slip).contains(Slip.COPIED);
        assertThat(doubt(restless.cell("bureau", "a.x", "2024-01", "4242"), "a.x", "4242")).isEmpty();
        assertThat(doubt(restless, "a.x", "4343")).isEmpty();
    }

    @Test
    void the_amount_of_the_month_before_is_odd_too() {
        SnapshotBuilder money = new SnapshotBuilder().amount("a.m").months("bureau", "a.m", 2023, "31.31", "35.35", "29.29",
                "40.40", "38.38", "33.33", "41.41", "30.30", "36.36", "34.34", "39.39", "32.32")
                .cell("bureau", "a.m", "2024-01", "37.37").cell("bureau", "a.m", "2024-02", "42.42");
        assertThat(doubt(money, "a.m", "42.42")).map(Doubt::slip).contains(Slip.COPIED);
        assertThat(doubt(money, "a.m", "42.43")).isEmpty();
    }

    @Test
    void a_stock_may_stand_still() {
        SnapshotBuilder still = new SnapshotBuilder().stock("a.s").months("bureau", "a.s", 2023, "31", "35", "29", "40", "38",
                "33", "41", "30", "36", "34", "39", "32")
                .cell("bureau", "a.s", "2024-01", "37").cell("bureau", "a.s", "2024-02", "42");
        assertThat(doubt(still, "a.s", "42")).isEmpty();
    }
}
