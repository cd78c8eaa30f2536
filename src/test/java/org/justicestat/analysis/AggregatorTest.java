package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class AggregatorTest {

    private static final String[] TWELVE = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"};

    private static Outcome value(SnapshotBuilder builder, String indicator, String office, String period) {
        Snapshot snapshot = builder.build();
        return new Aggregator(snapshot).value(snapshot.catalogue().get(indicator), snapshot.offices().get(office),
                Period.parse(period));
    }

    private static Outcome reported(long value) {
        return new Outcome.Known(Fraction.of(value), CellState.REPORTED);
    }

    private static Outcome missing(int periods, int periodsDue, int offices, int officesDue) {
        return new Outcome.Missing(new Coverage(periods, periodsDue, offices, officesDue));
    }

    @Test
    void a_year_of_a_flow_is_the_sum_of_its_twelve_months() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, TWELVE);
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(reported(78));
        assertThat(value(ledger, "a.x", "bureau", "2023-Q2")).isEqualTo(reported(15));
        assertThat(value(ledger, "a.x", "bureau", "2023-01/2023-11")).isEqualTo(reported(66));
        assertThat(value(ledger, "a.x", "bureau", "2023-12")).isEqualTo(reported(12));
    }

    @Test
    void one_missing_month_makes_the_year_missing_and_says_what_is_there() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "1", "2", "3");
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(missing(3, 12, 0, 1));
    }

    @Test
    void the_figure_entered_for_the_year_stands_where_the_months_are_not_complete() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "1", "2", "3")
                .cell("bureau", "a.x", "2023", "660");
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(reported(660));
    }

    @Test
    void complete_months_stand_against_a_figure_entered_for_the_year() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, TWELVE).cell("bureau", "a.x", "2023", "79");
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(reported(78));
    }

    @Test
    void a_stock_takes_the_last_month_and_is_missing_without_it() {
        var ledger = new SnapshotBuilder().stock("a.s").months("bureau", "a.s", 2023, TWELVE)
                .months("bureau", "a.s", 2024, "5", "6");
        assertThat(value(ledger, "a.s", "bureau", "2023")).isEqualTo(reported(12));
        assertThat(value(ledger, "a.s", "bureau", "2024-01/2024-02")).isEqualTo(reported(6));
        assertThat(value(ledger, "a.s", "bureau", "2024")).isEqualTo(missing(0, 1, 0, 1));
    }

    @Test
    void an_opening_stock_entered_for_the_year_or_as_not_applicable_lacks_nothing() {
        Snapshot snapshot = new SnapshotBuilder().opening("a.o").opening("a.p").opening("a.q").duty("bureau", "a.*")
                .cell("bureau", "a.o", "2024", "4").notApplicable("bureau", "a.p", "2024").build();
        Aggregator aggregator = new Aggregator(snapshot);
        Period march = Period.parse("2024-03");
        assertThat(aggregator.coverage(snapshot.catalogue().get("a.o"), snapshot.offices().root(), march))
                .isEqualTo(new Coverage(1, 1, 1, 1));
        assertThat(aggregator.coverage(snapshot.catalogue().get("a.p"), snapshot.offices().root(), march))
                .isEqualTo(Coverage.NOTHING_EXPECTED);
        assertThat(aggregator.coverage(snapshot.catalogue().get("a.q"), snapshot.offices().root(), march))
                .isEqualTo(new Coverage(0, 1, 0, 1));
    }

    @Test
    void an_opening_stock_is_that_of_january_for_every_period_of_the_year() {
        var ledger = new SnapshotBuilder().opening("a.o").cell("bureau", "a.o", "2023-01", "9")
                .cell("bureau", "a.o", "2024", "4");
        assertThat(value(ledger, "a.o", "bureau", "2023-07")).isEqualTo(reported(9));
        assertThat(value(ledger, "a.o", "bureau", "2023-01/2023-11")).isEqualTo(reported(9));
        assertThat(value(ledger, "a.o", "bureau", "2023")).isEqualTo(reported(9));
        assertThat(value(ledger, "a.o", "bureau", "2024-03")).isEqualTo(reported(4));
        assertThat(value(ledger, "a.o", "bureau", "2022")).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void a_bureau_is_the_sum_of_the_offices_that_owe_it_not_of_others() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").office("o3")
                .duty("o1", "a.x").duty("o2", "a.*")
                .cell("o1", "a.x", "2023-01", "3").cell("o2", "a.x", "2023-01", "4").cell("o3", "a.x", "2023-01", "100");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(7));
    }

    @Test
    void a_bureaus_own_row_stands_until_all_offices_have_reported() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023-01", "3").cell("bureau", "a.x", "2023-01", "8");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(8));
        ledger.cell("o2", "a.x", "2023-01", "4");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(7));
    }

    @Test
    void a_month_that_one_office_has_not_reported_never_slips_out_of_the_bureaus_year() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .months("o1", "a.x", 2023, TWELVE)
                .months("o2", "a.x", 2023, "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(missing(11, 12, 1, 2));
    }

    @Test
    void offices_with_months_and_offices_with_a_year_figure_add_up() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .months("o1", "a.x", 2023, TWELVE).cell("o2", "a.x", "2023", "22");
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(reported(100));
    }

    @Test
    void without_duties_the_offices_that_have_figures_of_the_year_make_the_sum() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").office("o3")
                .cell("o1", "a.x", "2023-01", "3").cell("o2", "a.x", "2023-01", "4").cell("o3", "a.x", "2022-01", "9");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(7));
        assertThat(value(ledger, "a.x", "bureau", "2022-01")).isEqualTo(reported(9));
    }

    @Test
    void a_tree_of_three_levels_adds_from_the_bottom() {
        var ledger = new SnapshotBuilder().flow("a.x").office("town").office("v1", "town").office("v2", "town")
                .duty("v1", "a.x").duty("v2", "a.x").cell("v1", "a.x", "2023-01", "3").cell("v2", "a.x", "2023-01", "4");
        assertThat(value(ledger, "a.x", "town", "2023-01")).isEqualTo(reported(7));
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(7));
    }

    @Test
    void not_applicable_is_left_out_of_a_sum_and_zero_is_counted() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023-01", "0").notApplicable("o2", "a.x", "2023-01");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(reported(0));
    }

    @Test
    void all_parts_not_applicable_make_the_whole_not_applicable() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x").notApplicable("o1", "a.x", "2023-01");
        assertThat(value(ledger, "a.x", "bureau", "2023-01")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void an_estimated_part_makes_the_sum_estimated() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023-01", "3").estimated("o2", "a.x", "2023-01", "4");
        assertThat(value(ledger, "a.x", "bureau", "2023-01"))
                .isEqualTo(new Outcome.Known(Fraction.of(7), CellState.ESTIMATED));
    }

    @Test
    void an_office_that_owes_from_july_needs_six_months_of_its_first_year() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x", "2023-07", "");
        for (int month = 7; month <= 12; month++) {
            ledger.cell("o1", "a.x", "2023-%02d".formatted(month), "10");
        }
        assertThat(value(ledger, "a.x", "bureau", "2023")).isEqualTo(reported(60));
        assertThat(value(ledger, "a.x", "o1", "2023-06")).isEqualTo(missing(0, 0, 0, 0));
    }

    @Test
    void quarters_make_half_years_and_never_five_months() {
        var ledger = new SnapshotBuilder().flow("a.q", Frequency.QUARTERLY).cell("bureau", "a.q", "2023-Q1", "2")
                .cell("bureau", "a.q", "2023-Q2", "3").cell("bureau", "a.q", "2023-01/2023-11", "9");
        assertThat(value(ledger, "a.q", "bureau", "2023-01/2023-06")).isEqualTo(reported(5));
        assertThat(value(ledger, "a.q", "bureau", "2023-01/2023-05")).isInstanceOf(Outcome.Missing.class);
        assertThat(value(ledger, "a.q", "bureau", "2023-01/2023-11")).isEqualTo(reported(9));
        assertThat(value(ledger, "a.q", "bureau", "2023-02")).isInstanceOf(Outcome.Missing.class);
    }

    /** Mean of 3/4 and 1/100 would be 38 %; the rate of both together is 4/104. */
    @Test
    void a_rate_is_divided_once_after_both_parts_are_added() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d").office("o1").office("o2")
                .duty("o1", "a.*").duty("o2", "a.*")
                .cell("o1", "a.n", "2023-01", "3").cell("o1", "a.d", "2023-01", "4")
                .cell("o2", "a.n", "2023-01", "1").cell("o2", "a.d", "2023-01", "100");
        assertThat(value(ledger, "a.r", "bureau", "2023-01").number().orElseThrow())
                .isEqualTo(Fraction.of(400).dividedBy(Fraction.of(104)));
    }

    @Test
    void a_rate_over_zero_is_neither_missing_nor_zero() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
                .cell("bureau", "a.n", "2023", "0").cell("bureau", "a.d", "2023", "0");
        assertThat(value(ledger, "a.r", "bureau", "2023")).isEqualTo(Outcome.ZERO_DENOMINATOR);
    }

    @Test
    void a_published_rate_stands_only_where_its_parts_are_not_there() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
                .published("bureau", "a.r", "2023", "99.80").cell("bureau", "a.d", "2023", "1000");
        assertThat(value(ledger, "a.r", "bureau", "2023"))
                .isEqualTo(new Outcome.Known(Fraction.of(998).dividedBy(Fraction.of(10)), CellState.PUBLISHED));
        ledger.cell("bureau", "a.n", "2023", "990");
        assertThat(value(ledger, "a.r", "bureau", "2023")).isEqualTo(reported(99));
    }

    @Test
    void a_rate_without_formula_is_never_computed_or_passed_to_a_longer_period() {
        var ledger = new SnapshotBuilder().publishedRate("local.a.r").published("bureau", "local.a.r", "2023", "86.4");
        assertThat(value(ledger, "local.a.r", "bureau", "2023").number().orElseThrow().round(1, RoundingMode.UNNECESSARY))
                .isEqualByComparingTo("86.4");
        assertThat(value(ledger, "local.a.r", "bureau", "2022")).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void sums_that_leave_64_bits_stop_loudly() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023-01", "9223372036854775807").cell("o2", "a.x", "2023-01", "1");
        assertThatThrownBy(() -> value(ledger, "a.x", "bureau", "2023-01"))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_empty_ledger_has_nothing_and_says_so() {
        assertThat(value(new SnapshotBuilder().flow("a.x"), "a.x", "bureau", "2023")).isEqualTo(missing(0, 12, 0, 1));
    }
}
