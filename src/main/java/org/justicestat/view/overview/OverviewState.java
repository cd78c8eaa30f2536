package org.justicestat.view.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.job.JobResult;
import org.justicestat.model.Indicator;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ReviewSettings;
import org.justicestat.view.control.WorkContext;

/** What the Overview screen shows: one office at one month, chosen for all screens at once. It outlives the view. */
public final class OverviewState {

    private final ReviewSettings settings;
    private final WorkContext context;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Optional<JobResult<OverviewQuestion.Answer>>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());

    public OverviewState(ReviewSettings settings, WorkContext context) {
        this.settings = settings;
        this.context = context;
    }

    OverviewQuestion question() {
        return new OverviewQuestion(context.office(), context.month());
    }

    ReviewSettings settings() {
        return settings;
    }

    Snapshot snapshot() {
        return settings.snapshot();
    }

    WorkContext context() {
        return context;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Calendar years that have figures; that of the month at hand where none has. */
    List<Integer> years() {
        List<Integer> years = snapshot().figures().years();
        return years.isEmpty() ? List.of(context.month().year()) : years;
    }

    boolean hasFigures() {
        return !snapshot().figures().isEmpty();
    }

    void answered(JobResult<OverviewQuestion.Answer> result) {
        answer.set(Optional.of(result));
    }

    /** The newest answer, or why there is none. */
    ReadOnlyObjectProperty<Optional<JobResult<OverviewQuestion.Answer>>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The indicators of the cards as last read. */
    List<Indicator> pins() {
        return answer.get().flatMap(result -> result instanceof JobResult.Done(OverviewQuestion.Answer shown)
                ? Optional.of(shown.settings().pins()) : Optional.<List<Indicator>>empty()).orElse(List.of());
    }

    /** The pins with the indicator at the end, or without it where it was among them. */
    List<Indicator> pinsWithToggled(Indicator indicator) {
        List<Indicator> pins = new ArrayList<>(pins());
        if (!pins.remove(indicator)) {
            pins.add(indicator);
        }
        return pins;
    }
}
