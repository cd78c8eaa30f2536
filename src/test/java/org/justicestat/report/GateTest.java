package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.MonthStates;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Of the months of the year; what else keeps a report from being final is tried on whole ledgers by the command line. */
class GateTest {

    private static final FilledReport REPORT =
            new FilledReport(new byte[0], List.of(), List.of(), List.of(), List.of(), List.of());

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x")
                .months("bureau", "a.x", 2023, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    private static Gate gate(Snapshot snapshot) {
        return Gate.of(snapshot, new Year(2023), REPORT);
    }

    @Test
    void a_ledger_without_duties_or_submissions_knows_no_monthly_cycle() {
        assertThat(gate(ledger().build()).unlocked()).isEmpty();
        assertThat(gate(ledger().build()).isOpen()).isTrue();
    }

    @Test
    void where_anybody_owes_anything_every_month_must_be_locked() {
        Gate gate = gate(ledger().duty("bureau", "a.x").build());
        assertThat(gate.unlocked()).hasSize(12);
        assertThat(gate.isOpen()).isFalse();
        assertThat(gate.count()).isEqualTo(12);
    }

    @Test
    void the_first_submitted_month_begins_the_cycle() {
        MonthStates submitted = MonthStates.EMPTY.with("bureau", new Month(2023, 1), MonthState.SUBMITTED);
        assertThat(gate(ledger().build().withMonths(submitted)).unlocked()).hasSize(12);
    }
}
