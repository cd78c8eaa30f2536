package org.justicestat.view.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.edit.Applied;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.RuleTrial;
import org.justicestat.service.Workbench;
import org.justicestat.text.Messages;

/**
 * Which thing of the catalogue is looked at or being typed, and how the last change went. It outlives the view.
 */
public final class CatalogueState {

    /**
     * What the last deed came to.
     *
     * @param failure why it could not be done; absent where it was
     * @param key     of the sentence that says what was done
     * @param edit    number of the edit that can be taken back
     */
    record Outcome(Optional<Throwable> failure, String key, List<Object> arguments, OptionalLong edit) {

        static Outcome done(String key, Object... arguments) {
            return new Outcome(Optional.empty(), key, List.of(arguments), OptionalLong.empty());
        }

        static Outcome failed(Throwable failure) {
            return new Outcome(Optional.of(failure), "", List.of(), OptionalLong.empty());
        }
    }

    private final Workbench workbench;
    private final ObjectProperty<Shelf.Kind> kind = new SimpleObjectProperty<>(this, "kind", Shelf.Kind.INDICATOR);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Map<Shelf.Kind, String> lastSelected = new EnumMap<>(Shelf.Kind.class);
    private final ObjectProperty<String> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shelf.Addition>> addition =
            new ReadOnlyObjectWrapper<>(this, "addition", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RuleTrial>> trial =
            new ReadOnlyObjectWrapper<>(this, "trial", Optional.empty());

    public CatalogueState(Workbench workbench) {
        this.workbench = workbench;
        snapshot().catalogue().indicators().stream().findFirst().ifPresent(first -> selected.set(first.code()));
        kind.subscribe((before, now) -> turn(before, now));
    }

    private void turn(Shelf.Kind before, Shelf.Kind now) {
        lastSelected.put(before, selected.get());
        query.set("");
        endDraft();
        addition.set(Optional.empty());
        outcome.set(Optional.empty());
        selected.set(lastSelected.get(now));
    }

    Snapshot snapshot() {
        return workbench.snapshot();
    }

    boolean isReadOnly() {
        return workbench.isReadOnly();
    }

    /** The shelf that is looked at, as the ledger has it now. */
    Shelf shelf(Messages messages) {
        return switch (kind.get()) {
            case INDICATOR -> new IndicatorShelf(snapshot(), messages);
            case RULE -> new RuleShelf(snapshot(), messages);
            case OFFICE -> new OfficeShelf(snapshot(), messages);
            case DUTY -> new DutyShelf(snapshot(), messages);
        };
    }

    /** Begins to type a thing. */
    void begin(Draft typed) {
        outcome.set(Optional.empty());
        trial.set(Optional.empty());
        draft.set(Optional.of(typed));
    }

    /** Nothing is being typed any more. */
    void endDraft() {
        trial.set(Optional.empty());
        draft.set(Optional.empty());
    }

    /** Shows what a file would add, before it does. */
    void propose(Shelf.Addition proposed) {
        endDraft();
        outcome.set(Optional.empty());
        addition.set(Optional.of(proposed));
    }

    void dropProposal() {
        addition.set(Optional.empty());
    }

    Job<Applied> applying(AmendmentEdit edit) {
        return _ -> workbench.apply(edit);
    }

    /** @param select key of the thing to look at then; null for none */
    void applied(JobResult<Applied> result, String select) {
        switch (result) {
            case JobResult.Done(Applied applied) -> {
                endDraft();
                addition.set(Optional.empty());
                selected.set(select);
                outcome.set(Optional.of(applied.isNothing() ? Outcome.done("catalogue.unchanged")
                        : new Outcome(Optional.empty(), "catalogue.saved", List.of(),
                                OptionalLong.of(applied.edit().orElseThrow().id()))));
            }
            case JobResult.Failed(Throwable cause) -> outcome.set(Optional.of(Outcome.failed(cause)));
            case JobResult.Cancelled() -> outcome.set(Optional.of(Outcome.done("catalogue.cancelled")));
        }
    }

    /** Takes back that very edit, whatever else was done on other screens since. */
    Job<Optional<Applied>> undoing(long edit) {
        return _ -> workbench.undo(edit);
    }

    void undone(JobResult<Optional<Applied>> result) {
        switch (result) {
            case JobResult.Done(Optional<Applied> _) -> {
                outcome.set(Optional.of(Outcome.done("catalogue.undone")));
            }
            case JobResult.Failed(Throwable cause) -> outcome.set(Optional.of(Outcome.failed(cause)));
            case JobResult.Cancelled() -> outcome.set(Optional.of(Outcome.done("catalogue.cancelled")));
        }
    }

    Job<RuleTrial> trying(Rule rule) {
        Snapshot snapshot = snapshot();
        return progress -> RuleTrial.of(rule, snapshot, progress);
    }

    void tried(JobResult<RuleTrial> result) {
        switch (result) {
            case JobResult.Done(RuleTrial done) -> trial.set(Optional.of(done));
            case JobResult.Failed(Throwable cause) -> outcome.set(Optional.of(Outcome.failed(cause)));
            case JobResult.Cancelled() -> outcome.set(Optional.of(Outcome.done("catalogue.cancelled")));
        }
    }

    void tell(Outcome told) {
        outcome.set(Optional.of(told));
    }

    ObjectProperty<Shelf.Kind> kindProperty() {
        return kind;
    }

    StringProperty queryProperty() {
        return query;
    }

    /** Key of the thing that is looked at; null where there is none. */
    ObjectProperty<String> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shelf.Addition>> additionProperty() {
        return addition.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What the rule that is being typed would say of the ledger. */
    ReadOnlyObjectProperty<Optional<RuleTrial>> trialProperty() {
        return trial.getReadOnlyProperty();
    }
}
