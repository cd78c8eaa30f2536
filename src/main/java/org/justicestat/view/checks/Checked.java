package org.justicestat.view.checks;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Explanations;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.rules.MonthReview;
import org.justicestat.rules.RuleCheck;
import org.justicestat.rules.SheetProgress;
import org.justicestat.rules.Sheets;
import org.justicestat.service.Workbench;

/**
 * What was seen of one moment of the ledger.
 *
 * @param snapshot that moment
 * @param report   of the office and all under it, for the span that was asked for
 * @param month    of the office alone, for the month at hand
 */
record Checked(Snapshot snapshot, CheckReport report, MonthStatus month) {

    static Checked of(Workbench workbench, Office office, Month month, Period period) {
        Snapshot snapshot = workbench.snapshot();
        OfficeMonth sheet = new OfficeMonth(office.code(), month);
        boolean isUsed = Sheets.of(snapshot, month, office).stream().map(SheetProgress::sheet).anyMatch(sheet::equals);
        var steps = workbench.ledger().history(sheet);
        return new Checked(snapshot, new RuleCheck(snapshot).check(period, office),
                new MonthStatus(MonthReview.of(snapshot, office, month), snapshot.months().of(sheet), isUsed,
                        steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().edit())));
    }

    List<ExplainedFinding> findings() {
        Explanations explanations = snapshot.explanations();
        return report.findings().stream().map(finding -> ExplainedFinding.of(finding, explanations)).toList();
    }
}
