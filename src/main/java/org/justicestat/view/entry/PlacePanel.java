package org.justicestat.view.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.store.AuditEntry;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;

/** What there is to say of the place under the cursor: what is counted there, what is wrong with it, and its history. */
final class PlacePanel extends ScrollPane {

    private final EntryState state;
    private final EntryWords words;
    private final Messages messages;
    private final LatestJob<List<AuditEntry>> history;
    private final Subscription subscriptions;
    private Subscription row = Subscription.EMPTY;
    private final Label title = styled("section-title");
    private final Label place = styled("caption");
    private final Label definition = styled("fact-value");
    private final VBox remarks = new VBox();
    private final VBox past = new VBox();

    PlacePanel(EntryState state, EntryWords words, Activities activities) {
        this.state = state;
        this.words = words;
        this.messages = words.messages();
        this.history = activities.latest();
        getStyleClass().addAll("plain", "place-panel");
        setFitToWidth(true);
        VBox.setVgrow(this, Priority.ALWAYS);
        setFocusTraversable(false);
        remarks.getStyleClass().add("remarks");
        past.getStyleClass().add("past");
        VBox content = new VBox(title, place, remarks, definition, past);
        content.getStyleClass().add("place-content");
        setContent(content);
        subscriptions = Subscription.combine(
                state.placeProperty().subscribe(this::follow),
                state.noticeProperty().subscribe((_, _) -> show()),
                state.judgementProperty().subscribe((_, _) ->
                        Optional.ofNullable(state.placeProperty().get()).ifPresent(this::showRemarks)),
                state.sheetProperty().subscribe((_, _) -> follow(state.placeProperty().get())));
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /** Follows the row under the cursor, whose remarks come and go. */
    private void follow(FigureKey key) {
        row.unsubscribe();
        row = Optional.ofNullable(key).flatMap(state::spotOf)
                .map(spot -> spot.row().lineProperty().subscribe((_, _) -> showRemarks(key))).orElse(Subscription.EMPTY);
        show();
    }

    private void showRemarks(FigureKey key) {
        List<EntryWords.Said> said = state.judgementProperty().get().map(words::remarks)
                .orElseGet(() -> state.spotOf(key).map(words::remarks).orElse(List.of()));
        remarks.getChildren().setAll(said.stream().map(PlacePanel::remark).toList());
    }

    private void show() {
        Optional<FigureKey> key = Optional.ofNullable(state.placeProperty().get());
        history.cancel();
        past.getChildren().clear();
        key.ifPresentOrElse(this::show, () -> title.setText(messages.get("entry.panel.nothing")));
    }

    private void show(FigureKey key) {
        Indicator indicator = state.snapshot().catalogue().get(key.indicator());
        title.setText(indicator.name().in(messages.language()));
        place.setText(words.place(key, indicator));
        String text = indicator.meaning().definition();
        definition.setText(text.isBlank() ? messages.get("entry.panel.noDefinition") : text);
        showRemarks(key);
        history.start(_ -> state.workbench().ledger().history(key), this::showPast);
    }

    private static Label remark(EntryWords.Said said) {
        Label label = styled("remark");
        label.setText(said.sentence());
        label.getStyleClass().add(said.mark().name().toLowerCase(Locale.ROOT));
        return label;
    }

    private void showPast(JobResult<List<AuditEntry>> result) {
        switch (result) {
            case JobResult.Done(List<AuditEntry> entries) -> showPast(entries);
            case JobResult.Failed(Throwable cause) -> past.getChildren().setAll(line("remark", words.failure(cause)));
            case JobResult.Cancelled() -> past.getChildren().clear();
        }
    }

    /** Newest first. */
    private void showPast(List<AuditEntry> entries) {
        past.getChildren().setAll(line("field-label", messages.get(entries.isEmpty() ? "entry.past.none" : "entry.past")));
        entries.reversed().forEach(entry -> past.getChildren().addAll(
                line("past-change", words.change(entry)), line("caption", words.deed(entry.edit()))));
    }

    private static Label line(String style, String text) {
        Label label = styled(style);
        label.setText(text);
        return label;
    }

    void close() {
        history.cancel();
        row.unsubscribe();
        subscriptions.unsubscribe();
    }
}
