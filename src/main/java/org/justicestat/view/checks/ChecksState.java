package org.justicestat.view.checks;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.RuleCheck;
import org.justicestat.view.control.WorkContext;

/** What is checked, which list is shown, and what the check saw. It outlives the view. */
public final class ChecksState {

    private final Supplier<Snapshot> snapshots;
    private final WorkContext context;
    private final ObjectProperty<CheckSpan> span = new SimpleObjectProperty<>(this, "span", CheckSpan.YEAR);
    private final ObjectProperty<CheckList> list = new SimpleObjectProperty<>(this, "list", CheckList.FINDINGS);
    private final ReadOnlyObjectWrapper<Optional<JobResult<CheckReport>>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());

    public ChecksState(Supplier<Snapshot> snapshots, WorkContext context) {
        this.snapshots = snapshots;
        this.context = context;
    }

    Period period() {
        return span.get().of(context.month());
    }

    Job<CheckReport> question() {
        Snapshot snapshot = snapshots.get();
        Period period = period();
        Office office = context.office();
        return _ -> new RuleCheck(snapshot).check(period, office);
    }

    void answered(JobResult<CheckReport> answer) {
        report.set(Optional.of(answer));
    }

    ObjectProperty<CheckSpan> spanProperty() {
        return span;
    }

    ObjectProperty<CheckList> listProperty() {
        return list;
    }

    ReadOnlyObjectProperty<Optional<JobResult<CheckReport>>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    WorkContext context() {
        return context;
    }

    Snapshot snapshot() {
        return snapshots.get();
    }
}
