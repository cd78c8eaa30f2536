package org.justicestat.view.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.Gate;
import org.justicestat.view.control.Activity;

/** What is chosen on the Report screen, what is in the way of a final report, and how the last writing ended. */
public final class ReportState {

    private static final String EXTENSION = ".docx";

    private final ReportDesk desk;
    private final Path folder;
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final BooleanProperty draft = new SimpleBooleanProperty(this, "draft", true);
    private final StringProperty out = new SimpleStringProperty(this, "out", "");
    private final ReadOnlyObjectWrapper<Optional<Activity>> writing =
            new ReadOnlyObjectWrapper<>(this, "writing", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Gate>>> gate =
            new ReadOnlyObjectWrapper<>(this, "gate", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<JobResult<Written>>> result =
            new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());

    /** @param folder where reports are offered to be put: beside the ledger */
    public ReportState(ReportDesk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
        List<Integer> years = desk.years();
        if (!years.isEmpty()) {
            year.set(years.getLast());
        }
    }

    List<Integer> years() {
        return desk.years();
    }

    /** The file that is offered for this year, by the name that the language gives it. */
    Path proposal(String name) {
        return folder.resolve(name + EXTENSION);
    }

    /** The file that is named; empty where there is none yet or the text names none. */
    Optional<Path> file() {
        String text = out.get().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path named = folder.resolve(text);
            return Optional.of(text.endsWith(EXTENSION) ? named : named.resolveSibling(named.getFileName() + EXTENSION));
        } catch (InvalidPathException unwritable) {
            return Optional.empty();
        }
    }

    boolean canWrite() {
        return year.get() != null && file().isPresent() && writing.get().isEmpty();
    }

    Job<Gate> gateQuestion() {
        Year asked = new Year(year.get());
        return _ -> desk.gate(asked);
    }

    void gateAnswered(JobResult<Gate> answer) {
        gate.set(Optional.of(answer));
    }

    /** What writes the report as it is described now. */
    Job<Written> order() {
        Path file = file().orElseThrow();
        boolean asDraft = draft.get();
        Year of = new Year(year.get());
        return progress -> new Written(file, asDraft, desk.write(of, asDraft, file, progress));
    }

    void started(Activity activity) {
        result.set(Optional.empty());
        writing.set(Optional.of(activity));
    }

    void finished(JobResult<Written> ended) {
        writing.set(Optional.empty());
        result.set(Optional.of(ended));
        if (ended instanceof JobResult.Done(Written written)) {
            gate.set(Optional.of(new JobResult.Done<>(written.gate())));
        }
    }

    /** The failure to tell, where the last writing failed. */
    Optional<Throwable> failure() {
        return result.get().flatMap(ended -> switch (ended) {
            case JobResult.Failed(Throwable cause) -> Optional.of(cause);
            case JobResult.Done(Written written) when !written.isThere() ->
                    Optional.of(new UserException("report.screen.refused", written.gate().errors().size(),
                            written.gate().missingCount()));
            default -> Optional.empty();
        });
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    BooleanProperty draftProperty() {
        return draft;
    }

    /** Text of the file to write; relative names lie beside the ledger. */
    StringProperty outProperty() {
        return out;
    }

    /** The writing that goes on, if one does. */
    ReadOnlyObjectProperty<Optional<Activity>> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobResult<Gate>>> gateProperty() {
        return gate.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<JobResult<Written>>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
