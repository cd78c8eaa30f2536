package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class ComparerTest {

    private static Outcome reported(long value) {
        return new Outcome.Known(Fraction.of(value), CellState.REPORTED);
    }

    private static Comparison compare(SnapshotBuilder builder, String indicator, String period, boolean likeForLike) {
        Snapshot snapshot = builder.build();
        Comparer comparer = new Comparer(new Aggregator(snapshot));
        var subject = snapshot.catalogue().get(indicator);
        return likeForLike
                ? comparer.compareLikeForLike(subject, snapshot.offices().root(), Period.parse(period), Basis.YEAR_ON_YEAR)
                : comparer.compare(subject, snapshot.offices().root(), Period.parse(period), Basis.YEAR_ON_YEAR);
    }

    private static SnapshotBuilder twoOffices() {
        return new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .months("o1", "a.x", 2022, "1", "2", "4").months("o2", "a.x", 2022, "10", "20", "40")
                .months("o1", "a.x", 2023, "2", "3", "5").months("o2", "a.x", 2023, "11", "21");
    }

    @Test
    void a_whole_comparison_misses_what_is_incomplete() {
        Comparison comparison = compare(twoOffices(), "a.x", "2023-01/2023-03", false);
        assertThat(comparison.current()).isEqualTo(new Outcome.Missing(new Coverage(2, 3, 1, 2)));
        assertThat(comparison.base()).isEqualTo(reported(77));
    }

    @Test
    void like_for_like_adds_only_cells_present_on_both_sides_and_says_how_many() {
        Comparison comparison = compare(twoOffices(), "a.x", "2023-01/2023-03", true);
        assertThat(comparison.current()).isEqualTo(reported(2 + 3 + 5 + 11 + 21));
        assertThat(comparison.base()).isEqualTo(reported(1 + 2 + 4 + 10 + 20));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(2, 3, 1, 2));
    }

    @Test
    void like_for_like_equals_the_whole_where_both_sides_are_complete() {
        Comparison comparison = compare(twoOffices(), "a.x", "2023-01/2023-02", true);
        assertThat(comparison.current()).isEqualTo(reported(37));
        assertThat(comparison.base()).isEqualTo(reported(33));
        assertThat(comparison.coverage().isComplete()).isTrue();
    }

    @Test
    void the_first_year_of_use_has_nothing_in_common_and_stays_missing() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "1", "2");
        Comparison comparison = compare(ledger, "a.x", "2023-01/2023-02", true);
        assertThat(comparison.current()).isEqualTo(reported(3));
        assertThat(comparison.base().isMissing()).isTrue();
    }

    @Test
    void a_stock_is_compared_for_the_offices_that_have_its_last_month_on_both_sides() {
        var ledger = new SnapshotBuilder().stock("a.s").office("o1").office("o2").duty("o1", "a.s").duty("o2", "a.s")
                .months("o1", "a.s", 2022, "5", "6").months("o2", "a.s", 2022, "7", "8")
                .months("o1", "a.s", 2023, "9", "10").months("o2", "a.s", 2023, "11");
        Comparison comparison = compare(ledger, "a.s", "2023-01/2023-02", true);
        assertThat(comparison.current()).isEqualTo(reported(10));
        assertThat(comparison.base()).isEqualTo(reported(6));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(0, 1, 1, 2));
    }

    @Test
    void a_partial_rate_is_cumulated_from_the_months_that_have_all_parts_on_both_sides() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d")
                .months("bureau", "a.n", 2022, "1", "1", "1").months("bureau", "a.d", 2022, "2", "2", "2")
                .months("bureau", "a.n", 2023, "3", "3").months("bureau", "a.d", 2023, "4", "4", "4");
        Comparison comparison = compare(ledger, "a.r", "2023-01/2023-03", true);
        assertThat(comparison.current()).isEqualTo(reported(75));
        assertThat(comparison.base()).isEqualTo(reported(50));
        assertThat(comparison.coverage()).isEqualTo(new Coverage(2, 3, 1, 1));
    }

    @Test
    void a_change_of_definition_between_the_periods_is_carried_along() {
        var ledger = new SnapshotBuilder().flow("a.x").definitionChanged("a.x", "2023-01", "新口径")
                .cell("bureau", "a.x", "2022", "5").cell("bureau", "a.x", "2023", "6").cell("bureau", "a.x", "2024", "7");
        assertThat(compare(ledger, "a.x", "2023", false).definitionBreak()).isPresent();
        assertThat(compare(ledger, "a.x", "2024", false).definitionBreak()).isEmpty();
    }
}
