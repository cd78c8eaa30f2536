package org.justicestat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** 300 indicators at 30 offices over 12 months, 100 monthly and 50 cumulated rules. */
class LargeLedgerTest {

    private static final int INDICATORS = 300;
    private static final int OFFICES = 30;

    private static Snapshot ledger() {
        SnapshotBuilder ledger = new SnapshotBuilder();
        for (int office = 0; office < OFFICES; office++) {
            ledger.office("o" + office).duty("o" + office, "a.*");
        }
        for (int i = 0; i < INDICATORS; i++) {
            ledger.flow("a.x" + i);
            for (int office = 0; office < OFFICES; office++) {
                for (int month = 1; month <= 12; month++) {
                    ledger.cell("o" + office, "a.x" + i, "2023-%02d".formatted(month), String.valueOf(i % 3));
                }
            }
        }
        for (int rule = 0; rule < 100; rule++) {
            ledger.rule("M-%d error a.x%d + a.x%d = a.x%d month".formatted(rule, 3 * rule, 3 * rule + 1, 3 * rule + 1));
        }
        for (int rule = 0; rule < 50; rule++) {
            ledger.rule("Y-%d error a.x%d < a.x%d ytd".formatted(rule, 3 * rule + 1, 3 * rule + 2));
        }
        return ledger.rule("Y-50 error a.x0 > 0 ytd").build();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_year_is_checked_in_one_pass() {
        CheckReport report = new RuleCheck(ledger()).check(Period.parse("2023"));
        assertThat(report.evaluatedCount()).isEqualTo((100 + 50 + 1) * OFFICES * 12);
        assertThat(report.findings()).as("the last rule is broken at every office, told once each").hasSize(OFFICES)
                .allSatisfy(finding -> assertThat(finding.earlier()).hasSize(11));
        assertThat(report.notEvaluated()).isEmpty();
        assertThat(report.missing()).isEmpty();
    }
}
