package org.justicestat.view.checks;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.edit.Applied;
import org.justicestat.edit.Edit;
import org.justicestat.edit.ExplanationEdit;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.Finding;
import org.justicestat.service.Workbench;
import org.justicestat.view.control.WorkContext;

/** What is checked, which list is shown and how, and what the check saw. It outlives the view. */
public final class ChecksState {

    private final Workbench workbench;
    private final WorkContext context;
    private final ObjectProperty<CheckSpan> span = new SimpleObjectProperty<>(this, "span", CheckSpan.MONTH);
    private final ObjectProperty<CheckList> list = new SimpleObjectProperty<>(this, "list", CheckList.FINDINGS);
    private final ObjectProperty<CheckOrder> order = new SimpleObjectProperty<>(this, "order", CheckOrder.SEVERITY);
    private final BooleanProperty openOnly = new SimpleBooleanProperty(this, "openOnly");
    private final ObjectProperty<Optional<FindingKey>> sought = new SimpleObjectProperty<>(this, "sought", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Checked>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    /** How the list is looked at. */
    record Looks(CheckList list, CheckOrder order, boolean openOnly) {
    }

    public ChecksState(Workbench workbench, WorkContext context) {
        this.workbench = workbench;
        this.context = context;
    }

    /** Turns to the sheet of an office for a month. */
    public void show(Office office, Month month) {
        span.set(CheckSpan.MONTH);
        context.officeProperty().set(office);
        context.monthProperty().set(month);
    }

    /** Turns to the sheet of a finding, and to the finding on it. */
    public void show(FindingKey finding) {
        list.set(CheckList.FINDINGS);
        show(snapshot().offices().get(finding.office()), finding.period().lastMonth());
        sought.set(Optional.of(finding));
    }

    Period period() {
        return span.get().of(context.month());
    }

    Job<Checked> question() {
        Period period = period();
        Office office = context.office();
        Month month = context.month();
        return _ -> Checked.of(workbench, office, month, period);
    }

    void answered(JobResult<Checked> result) {
        answer.set(Optional.of(result));
    }

    /** What was seen last; empty where nothing was yet, or it failed. */
    Optional<Checked> checked() {
        return answer.get().flatMap(result -> result instanceof JobResult.Done(Checked seen) ? Optional.of(seen)
                : Optional.empty());
    }

    /** Whether the ledger was changed after what is shown was seen. */
    boolean isOutdated() {
        return checked().map(seen -> seen.snapshot() != workbench.snapshot()).orElse(true);
    }

    Job<Applied> take(MonthStatus month, MonthStep step, String reason) {
        return apply(month.edit(step, reason));
    }

    Job<Applied> explain(Finding finding, String text) {
        return apply(ExplanationEdit.explain(finding, text));
    }

    Job<Applied> withdraw(Finding finding) {
        return apply(ExplanationEdit.withdraw(finding.key()));
    }

    private Job<Applied> apply(Edit edit) {
        return _ -> workbench.apply(edit);
    }

    boolean isReadOnly() {
        return workbench.isReadOnly();
    }

    Looks looks() {
        return new Looks(list.get(), order.get(), openOnly.get());
    }

    ObjectProperty<CheckSpan> spanProperty() {
        return span;
    }

    ObjectProperty<CheckList> listProperty() {
        return list;
    }

    ObjectProperty<CheckOrder> orderProperty() {
        return order;
    }

    BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /** The finding to go to once it is shown; empty where nobody asked for one. */
    ObjectProperty<Optional<FindingKey>> soughtProperty() {
        return sought;
    }

    ReadOnlyObjectProperty<Optional<JobResult<Checked>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    WorkContext context() {
        return context;
    }

    Snapshot snapshot() {
        return workbench.snapshot();
    }
}
