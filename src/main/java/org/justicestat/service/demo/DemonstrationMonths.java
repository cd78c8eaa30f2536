package org.justicestat.service.demo;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.justicestat.edit.ExplanationEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.MonthEdit;
import org.justicestat.model.Month;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.rules.Finding;
import org.justicestat.rules.RuleCheck;
import org.justicestat.rules.SheetProgress;
import org.justicestat.rules.Sheets;

/**
 * Brings the months of the demonstration bureau to where a bureau would have them at the end of the last year: everything
 * locked but its last quarter, of which one month is approved, one submitted and one still open to be tried out.
 */
public final class DemonstrationMonths {

    private static final int LAST_SUBMITTED = 11;
    private static final int LAST_APPROVED = 10;
    private static final int LAST_LOCKED = 9;

    private final Snapshot snapshot;
    private final History history;
    private final String explanation;

    /** @param explanation what is said of every warning */
    public DemonstrationMonths(Snapshot snapshot, History history, String explanation) {
        this.snapshot = snapshot;
        this.history = history;
        this.explanation = explanation;
    }

    public void bring(int firstYear, int lastYear) {
        List<OfficeMonth> sheets = IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> Sheets.of(snapshot, new Year(year), snapshot.offices().root()))
                .flatMap(Collection::stream).map(SheetProgress::sheet).toList();
        explain(firstYear, lastYear);
        history.apply(MonthEdit.submit(until(sheets, new Month(lastYear, LAST_SUBMITTED)), ""));
        history.apply(MonthEdit.approve(until(sheets, new Month(lastYear, LAST_APPROVED))));
        history.apply(MonthEdit.lock(until(sheets, new Month(lastYear, LAST_LOCKED))));
    }

    private static List<OfficeMonth> until(List<OfficeMonth> sheets, Month lastInclusive) {
        return sheets.stream().filter(sheet -> sheet.month().key() <= lastInclusive.key()).toList();
    }

    private void explain(int firstYear, int lastYear) {
        RuleCheck check = new RuleCheck(snapshot);
        Predicate<Month> closed = month -> month.key() <= new Month(lastYear, LAST_SUBMITTED).key();
        List<Finding> warnings = IntStream.rangeClosed(firstYear, lastYear).boxed()
                .flatMap(year -> new Year(year).months().stream()).filter(closed)
                .flatMap(month -> check.check(month).warnings().stream()).toList();
        warnings.forEach(warning -> history.apply(ExplanationEdit.explain(warning, explanation)));
    }
}
