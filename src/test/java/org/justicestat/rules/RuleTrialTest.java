package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Month;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;

/** A rule is tried on everything a ledger has before it belongs to it. */
class RuleTrialTest {

    private final Snapshot ledger = new SnapshotBuilder().office("north").flow("a.x").flow("a.y")
            .duty("north", "a.*")
            .cell("north", "a.x", "2023-01", "5").cell("north", "a.y", "2023-01", "4")
            .cell("north", "a.x", "2024-02", "3").cell("north", "a.y", "2024-02", "4")
            .cell("north", "a.x", "2024-03", "9").build();
    /** The rule belongs to another ledger of the same indicators; this one does not have it. */
    private final Rule rule = new SnapshotBuilder().flow("a.x").flow("a.y").rule("N-1 error a.x <= a.y month").build()
            .catalogue().rules().getFirst();

    @Test
    void tells_where_it_would_fail_the_latest_year_first() {
        RuleTrial trial = RuleTrial.of(rule, ledger, Progress.NONE);
        // 2023-01: 5 > 4 fails; 2024-02: 3 <= 4 holds; every other month lacks a figure
        assertThat(trial.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.period()).isEqualTo(new Month(2023, 1));
            assertThat(finding.office().code()).isEqualTo("north");
        });
        assertThat(trial.evaluatedCount()).isEqualTo(2);
        assertThat(trial.silentCount()).isPositive();
    }

    @Test
    void stops_between_years_when_nobody_wants_it() {
        Progress unwanted = new Progress() {
            @Override
            public void report(long done, long total) {
                throw new AssertionError("went on");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> RuleTrial.of(rule, ledger, unwanted)).isInstanceOf(CancellationException.class);
    }
}
