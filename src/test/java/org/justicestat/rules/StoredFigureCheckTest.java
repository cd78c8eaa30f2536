package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Period;
import org.justicestat.model.Severity;

class StoredFigureCheckTest {

    private static final String[] TENS = {"10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10"};

    private static List<Finding> findings(SnapshotBuilder ledger, String period) {
        return new RuleCheck(ledger.build()).check(Period.parse(period)).findings();
    }

    private static List<String> told(SnapshotBuilder ledger, String period) {
        return findings(ledger, period).stream().map(f -> "%s %s %s %s: %s %s %s".formatted(f.check().code(), f.severity(),
                f.office().code(), f.period(), f.sides().left(), f.sides().relation().symbol(), f.sides().right())).toList();
    }

    @Test
    void a_negative_figure_is_an_error() {
        var ledger = new SnapshotBuilder().flow("a.x").amount("a.m").cell("bureau", "a.x", "2023-01", "-1")
                .cell("bureau", "a.m", "2023-01", "-0.01").cell("bureau", "a.x", "2023-02", "0");
        assertThat(told(ledger, "2023")).containsExactly("negative ERROR bureau 2023-01: -1 >= 0",
                "negative ERROR bureau 2023-01: -1/100 >= 0");
        assertThat(told(ledger, "2023-02")).isEmpty();
    }

    @Test
    void a_bureaus_own_row_must_be_the_sum_of_all_offices_once_they_have_reported() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("bureau", "a.x", "2023-01", "8").cell("o1", "a.x", "2023-01", "3");
        assertThat(told(ledger, "2023-01")).as("one office has not reported").isEmpty();
        ledger.cell("o2", "a.x", "2023-01", "4");
        assertThat(told(ledger, "2023-01")).containsExactly("unlike_offices ERROR bureau 2023-01: 8 = 7");
        assertThat(findings(ledger, "2023-01").getFirst().operands())
                .extracting(o -> o.office().code() + " " + o.outcome().number().orElseThrow())
                .containsExactly("bureau 8", "o1 3", "o2 4");
        assertThat(told(ledger.cell("bureau", "a.x", "2023-01", "7"), "2023-01")).isEmpty();
    }

    @Test
    void a_bureaus_year_is_held_against_the_months_of_its_offices() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x").months("o1", "a.x", 2023, TENS)
                .cell("bureau", "a.x", "2023", "121");
        assertThat(told(ledger, "2023")).containsExactly("unlike_offices ERROR bureau 2023: 121 = 120");
    }

    @Test
    void a_year_must_be_what_its_months_make() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, TENS).cell("bureau", "a.x", "2023", "121")
                .cell("bureau", "a.x", "2023-Q1", "30").cell("bureau", "a.x", "2023-01/2023-11", "109");
        assertThat(told(ledger, "2023")).containsExactly("unlike_parts ERROR bureau 2023: 121 = 120",
                "unlike_parts ERROR bureau 2023-01/2023-11: 109 = 110");
        assertThat(findings(ledger, "2023").getFirst().operands()).hasSize(13);
    }

    @Test
    void an_incomplete_year_is_not_held_against_its_months() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "10").cell("bureau", "a.x", "2023", "5");
        assertThat(told(ledger, "2023")).isEmpty();
    }

    @Test
    void a_stock_of_the_year_must_be_that_of_december() {
        var ledger = new SnapshotBuilder().stock("a.s").cell("bureau", "a.s", "2023-12", "7").cell("bureau", "a.s", "2023", "8");
        assertThat(told(ledger, "2023")).containsExactly("unlike_parts ERROR bureau 2023: 8 = 7");
    }

    @Test
    void an_opening_stock_stored_twice_must_agree() {
        var ledger = new SnapshotBuilder().opening("a.o").cell("bureau", "a.o", "2023-01", "7").cell("bureau", "a.o", "2023", "7")
                .cell("bureau", "a.o", "2023-05", "8");
        assertThat(told(ledger, "2023")).containsExactly("unlike_parts ERROR bureau 2023-05: 8 = 7");
    }

    @Test
    void a_disagreement_with_an_estimate_is_a_warning() {
        var ledger = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, TENS)
                .estimated("bureau", "a.x", "2023", "100");
        assertThat(findings(ledger, "2023")).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void what_is_not_applicable_has_nothing_to_compare() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x").cell("o1", "a.x", "2023-01", "3")
                .notApplicable("bureau", "a.x", "2023-01");
        assertThat(told(ledger, "2023-01")).isEmpty();
    }

    /**
     * 1/3 prints as 33.33; 2/3 as 66.67; 1/16 = 6.25 at one decimal as 6.3 or, half to even, 6.2; 24999/25000 = 99.996 is never
     * 100.00 and so 99.99; 1/100000 = 0.001 is never 0.00 and so 0.01.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33, true", "1, 3, 33.34, false", "1, 3, 33.32, false", "2, 3, 66.67, true", "2, 3, 66.66, false",
        "1, 1600, 0.06, true", "1, 1600, 0.07, false", "1, 16000, 0.01, true", "5, 100000, 0.01, true",
        "15, 100000, 0.02, true", "15, 100000, 0.01, true", "15, 100000, 0.03, false",
        "24999, 25000, 100.00, false", "24999, 25000, 99.99, true", "24999, 25000, 99.98, false", "25000, 25000, 100.00, true",
        "1, 100000, 0.00, false", "1, 100000, 0.01, true", "0, 3, 0.00, true", "3, 3, 99.99, false"})
    void a_stored_rate_must_be_the_print_of_its_parts(String numerator, String denominator, String stored, boolean right) {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.rate", "a.n", "a.d")
                .cell("bureau", "a.n", "2023", numerator).cell("bureau", "a.d", "2023", denominator)
                .published("bureau", "a.rate", "2023", stored);
        assertThat(findings(ledger, "2023").isEmpty()).isEqualTo(right);
    }

    @Test
    void a_rate_without_formula_or_without_parts_stands_alone() {
        var ledger = new SnapshotBuilder().flow("a.n").flow("a.d").rate("a.rate", "a.n", "a.d").publishedRate("local.a.rate")
                .published("bureau", "a.rate", "2023", "50").published("bureau", "local.a.rate", "2023", "86.4")
                .cell("bureau", "a.n", "2023", "1");
        assertThat(told(ledger, "2023")).isEmpty();
    }

    @Test
    void a_check_of_december_sees_the_figures_of_the_year_and_one_of_november_does_not() {
        var ledger = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2023", "-5");
        assertThat(told(ledger, "2023-12")).hasSize(1);
        assertThat(told(ledger, "2023-11")).isEmpty();
        assertThat(told(ledger, "2024")).isEmpty();
    }
}
