package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Frequency;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class MissingFiguresTest {

    private static List<String> missing(SnapshotBuilder ledger, String period, String office) {
        Snapshot snapshot = ledger.build();
        return new RuleCheck(snapshot).check(Period.parse(period), snapshot.offices().get(office)).missing().stream()
                .map(m -> m.office().code() + " " + m.indicator().code() + " " + m.period()).toList();
    }

    private static List<String> missing(SnapshotBuilder ledger, String period) {
        return missing(ledger, period, "bureau");
    }

    @Test
    void what_is_owed_and_not_there_is_missing_and_what_nobody_owes_is_not() {
        var ledger = new SnapshotBuilder().flow("a.x").flow("b.y").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023-01", "0").notApplicable("o2", "a.x", "2023-02");
        assertThat(missing(ledger, "2023-01/2023-02")).containsExactly("o1 a.x 2023-02", "o2 a.x 2023-01");
        assertThat(missing(ledger, "2023-01/2023-02", "o2")).containsExactly("o2 a.x 2023-01");
    }

    @Test
    void a_duty_from_july_misses_nothing_in_june() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x", "2023-07", "2023-08");
        assertThat(missing(ledger, "2023")).containsExactly("o1 a.x 2023-07", "o1 a.x 2023-08");
    }

    @Test
    void quarters_and_years_are_due_with_their_last_month() {
        var ledger = new SnapshotBuilder().flow("a.q", Frequency.QUARTERLY).flow("a.y", Frequency.YEARLY).duty("bureau", "a.*");
        assertThat(missing(ledger, "2023-02")).isEmpty();
        assertThat(missing(ledger, "2023-03")).containsExactly("bureau a.q 2023-Q1");
        assertThat(missing(ledger, "2023-12")).containsExactly("bureau a.q 2023-Q4", "bureau a.y 2023");
    }

    @Test
    void a_figure_of_the_year_stands_for_its_months_and_one_of_the_quarter_for_three() {
        var ledger = new SnapshotBuilder().flow("a.x").flow("a.z").duty("bureau", "a.*").cell("bureau", "a.x", "2023", "5")
                .cell("bureau", "a.z", "2023-Q1", "5");
        assertThat(missing(ledger, "2023-01/2023-04")).containsExactly("bureau a.z 2023-04");
    }

    @Test
    void an_opening_stock_is_due_once() {
        var ledger = new SnapshotBuilder().opening("a.o").duty("bureau", "a.*");
        assertThat(missing(ledger, "2023")).containsExactly("bureau a.o 2023-01");
        assertThat(missing(ledger, "2023-05")).isEmpty();
        assertThat(missing(ledger.cell("bureau", "a.o", "2023", "4"), "2023")).isEmpty();
    }

    @Test
    void rates_are_never_owed() {
        var ledger = new SnapshotBuilder().flow("a.n").rate("a.rate", "a.n", "a.n").duty("bureau", "a.*");
        assertThat(missing(ledger, "2023-01")).containsExactly("bureau a.n 2023-01");
    }

    @Test
    void an_office_whose_figure_is_the_sum_of_others_owes_none_itself() {
        var ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("bureau", "a.x").duty("o1", "a.x");
        assertThat(missing(ledger, "2023-01")).containsExactly("o1 a.x 2023-01");
    }
}
