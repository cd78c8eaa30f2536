package org.justicestat.view.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.justicestat.edit.Applied;
import org.justicestat.edit.MonthEdit;
import org.justicestat.edit.SettingEdit;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.SheetProgress;
import org.justicestat.service.Workbench;
import org.justicestat.view.control.WorkContext;

/** Which year's months are shown, the deadline, and what is done with chosen sheets. It outlives the view. */
public final class ChaseState {

    static final int FIRST_DAY = 1;
    static final int LAST_DAY = 28;

    private static final String DEADLINE = "deadline.day";
    private static final int USUAL_DAY = 5;

    private final Workbench workbench;
    private final WorkContext context;
    private final Clock clock;
    private final ObjectProperty<Integer> year;
    private final ReadOnlyObjectWrapper<Optional<JobResult<ChaseList>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    public ChaseState(Workbench workbench, WorkContext context, Clock clock) {
        this.workbench = workbench;
        this.context = context;
        this.clock = clock;
        this.year = new SimpleObjectProperty<>(this, "year", context.month().year());
    }

    /** The years with figures and those up to this one, so that the month just over is there before its first figure is. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(workbench.snapshot().figures().years());
        years.add(year.get());
        years.add(lastMonth().year());
        return new ArrayList<>(years);
    }

    private Month lastMonth() {
        LocalDate today = LocalDate.now(clock);
        return new Month(today.getYear(), today.getMonthValue()).previous();
    }

    Job<ChaseList> question() {
        int wanted = year.get();
        LocalDate today = LocalDate.now(clock);
        return _ -> ChaseList.of(workbench.snapshot(), wanted, deadlineDay(), today);
    }

    private int deadlineDay() {
        return workbench.ledger().setting(DEADLINE).map(Integer::valueOf).orElse(USUAL_DAY);
    }

    void answered(JobResult<ChaseList> result) {
        answer.set(Optional.of(result));
    }

    /** Whether the ledger was changed after what is shown was seen. */
    boolean isOutdated() {
        return answer.get().map(result -> !(result instanceof JobResult.Done(ChaseList list))
                || list.snapshot() != workbench.snapshot()).orElse(true);
    }

    Job<Applied> setDeadlineDay(int day) {
        return _ -> workbench.apply(new SettingEdit(DEADLINE, Optional.of(String.valueOf(day)), ""));
    }

    /** Those of the sheets that stand where the next step to the state begins. */
    static List<OfficeMonth> ready(Collection<SheetProgress> sheets, MonthState to) {
        return sheets.stream().filter(sheet -> sheet.state().next().filter(to::equals).isPresent())
                .map(SheetProgress::sheet).toList();
    }

    Job<Applied> approve(Collection<OfficeMonth> sheets) {
        List<OfficeMonth> chosen = List.copyOf(sheets);
        return _ -> workbench.apply(MonthEdit.approve(chosen));
    }

    Job<Applied> lock(Collection<OfficeMonth> sheets) {
        List<OfficeMonth> chosen = List.copyOf(sheets);
        return _ -> workbench.apply(MonthEdit.lock(chosen));
    }

    /** Makes the sheet the one at hand on every screen. */
    void goTo(SheetProgress sheet) {
        context.officeProperty().set(sheet.office());
        context.monthProperty().set(sheet.month());
    }

    boolean isReadOnly() {
        return workbench.isReadOnly();
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ReadOnlyObjectProperty<Optional<JobResult<ChaseList>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
