package org.justicestat.view.entry;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.analysis.Aggregator;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.view.control.WorkContext;

/** Which sheet is shown on the Entry screen, and what stands in it. It outlives the view. */
public final class EntryState {

    private final Supplier<Snapshot> snapshots;
    private final WorkContext context;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<Indicator> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<Optional<JobResult<EntrySheet>>> sheet =
            new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());

    public EntryState(Supplier<Snapshot> snapshots, WorkContext context) {
        this.snapshots = snapshots;
        this.context = context;
    }

    /** Puts up the sheet with the line of the indicator selected. */
    public void show(Indicator indicator, Office office, Month month) {
        query.set("");
        context.officeProperty().set(office);
        context.monthProperty().set(month);
        selected.set(indicator);
    }

    /** Puts together the sheet of the office and month that are chosen now. */
    Job<EntrySheet> question() {
        Snapshot snapshot = snapshots.get();
        Office office = context.office();
        Month month = context.month();
        return progress -> EntrySheet.of(new Aggregator(snapshot), office, month, progress);
    }

    void answered(JobResult<EntrySheet> result) {
        sheet.set(Optional.of(result));
    }

    ReadOnlyObjectProperty<Optional<JobResult<EntrySheet>>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Narrows the lines to the indicators it finds. */
    StringProperty queryProperty() {
        return query;
    }

    /** Whose line is selected; null where none is. */
    ObjectProperty<Indicator> selectedProperty() {
        return selected;
    }

    WorkContext context() {
        return context;
    }

    Snapshot snapshot() {
        return snapshots.get();
    }
}
