package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

class PlacementTest {

    private static final String RULE = "R-1 error a.x = b.y month";

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").flow("b.y").office("street").office("s1", "street").office("s2", "street")
                .office("other");
    }

    private static List<String> places(SnapshotBuilder builder, String period) {
        Snapshot snapshot = builder.build();
        return new Placement(snapshot).of(snapshot.catalogue().rules().getFirst(), Period.parse(period)).stream()
                .map(Office::code).toList();
    }

    @Test
    void a_rule_runs_at_every_office_that_owes_all_operands() {
        assertThat(places(ledger().rule(RULE).duty("s1", "a.*").duty("s1", "b.y").duty("s2", "a.x").duty("s2", "b.*")
                .duty("other", "a.x"), "2023-01")).containsExactly("s1", "s2");
    }

    @Test
    void where_nobody_owes_all_it_runs_at_the_nearest_office_above() {
        assertThat(places(ledger().rule(RULE).duty("s1", "a.x").duty("s2", "b.y"), "2023-01")).containsExactly("street");
        assertThat(places(ledger().rule(RULE).duty("s1", "a.x").duty("other", "b.y"), "2023-01")).containsExactly("bureau");
    }

    @Test
    void a_duty_counts_in_its_months_only() {
        var ledger = ledger().rule(RULE).duty("s1", "a.x").duty("s1", "b.y", "2023-07", "").duty("s2", "b.y", "", "2023-06");
        assertThat(places(ledger, "2023-03")).containsExactly("street");
        assertThat(places(ledger, "2023-09")).containsExactly("s1");
        assertThat(places(ledger, "2023")).containsExactly("s1");
    }

    @Test
    void without_duties_it_runs_wherever_all_operands_have_figures_in_the_year() {
        var ledger = ledger().rule(RULE).cell("s1", "a.x", "2023-01", "1").cell("s1", "b.y", "2023-12", "1")
                .cell("bureau", "a.x", "2023", "1").cell("bureau", "b.y", "2023", "1").cell("s2", "a.x", "2023-01", "1");
        assertThat(places(ledger, "2023-02")).containsExactly("bureau", "s1");
        assertThat(places(ledger, "2022-02")).as("no figure at all").containsExactly("bureau");
    }

    @Test
    void without_duties_and_no_office_with_all_it_runs_above_those_with_any() {
        assertThat(places(ledger().rule(RULE).cell("s1", "a.x", "2023-01", "1").cell("s2", "b.y", "2023-01", "1"), "2023-01"))
                .containsExactly("street");
        assertThat(places(ledger().rule(RULE).cell("s1", "a.x", "2023-01", "1"), "2023-01")).containsExactly("s1");
    }

    @Test
    void an_operand_that_is_owed_and_one_that_nobody_owes_meet_where_both_are() {
        assertThat(places(ledger().rule(RULE).duty("s1", "a.x").duty("s2", "a.x").cell("s2", "b.y", "2023-01", "1"), "2023-01"))
                .containsExactly("s2");
    }

    @Test
    void a_rate_stands_where_its_parts_are_or_where_it_is_stored() {
        var ledger = ledger().rate("a.rate", "a.x", "b.y").rule("R-1 warning a.rate >= 90 month");
        assertThat(places(ledger.duty("s1", "a.x").duty("s1", "b.y").duty("s2", "a.x"), "2023-01")).containsExactly("s1");
        assertThat(places(ledger.published("other", "a.rate", "2023", "99"), "2023-01")).containsExactly("s1", "other");
    }

    @Test
    void a_rate_whose_parts_lie_apart_runs_above_them() {
        assertThat(places(ledger().rate("a.rate", "a.x", "b.y").rule("R-1 warning a.rate >= 90 month").duty("s1", "a.x")
                .duty("s2", "b.y"), "2023-01")).containsExactly("street");
    }

    @Test
    void a_rule_without_operands_runs_at_the_root() {
        assertThat(places(ledger().rule("R-1 error 1 = 1 month"), "2023-01")).containsExactly("bureau");
    }
}
