package org.justicestat.view.catalogue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.exchange.ImportPreview;
import org.justicestat.job.JobResult;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Office;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** Sends the form of the chosen office to Excel, PDF or a printer, and takes a filled one back after showing what it changes. */
public final class FormController implements ViewController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final int SHOWN_LINES = 6;

    private final CatalogueState catalogue;
    private final FormState state;
    private final Messages messages;
    private final Activities activities;
    private final Dialogs dialogs;
    private final ErrorReporter errors;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox form;
    @FXML private MonthPicker month;
    @FXML private CheckBox blank;
    @FXML private Button takeBack;
    @FXML private VBox preview;
    @FXML private Label previewText;
    @FXML private Button takeIn;
    @FXML private VBox formOutcome;
    @FXML private Label formOutcomeText;

    public FormController(CatalogueState catalogue, FormState state, Messages messages, Activities activities, Dialogs dialogs) {
        this.catalogue = catalogue;
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.dialogs = dialogs;
        this.errors = new ErrorReporter(messages);
    }

    @FXML
    private void initialize() {
        int last = state.monthProperty().get().year() + 1;
        List<Integer> years = catalogue.snapshot().figures().years();
        int first = years.isEmpty() ? last - 2 : years.getFirst();
        month.show(IntStream.rangeClosed(Math.min(first, last - 2), Math.max(last, years.isEmpty() ? last : years.getLast()))
                .boxed().toList(), messages);
        month.valueProperty().bindBidirectional(state.monthProperty());
        takeBack.setDisable(catalogue.isReadOnly());
        subscriptions = Subscription.combine(
                catalogue.kindProperty().subscribe(_ -> show()),
                catalogue.draftProperty().subscribe(_ -> show()),
                catalogue.selectedProperty().subscribe(_ -> show()),
                state.previewProperty().subscribe(this::showPreview),
                state.outcomeProperty().subscribe(this::showOutcome));
    }

    private void show() {
        boolean shown = catalogue.draftProperty().get().isEmpty() && office().isPresent();
        form.setVisible(shown);
        form.setManaged(shown);
    }

    private Optional<Office> office() {
        return catalogue.kindProperty().get() != Shelf.Kind.OFFICE ? Optional.empty()
                : Optional.ofNullable(catalogue.selectedProperty().get()).flatMap(catalogue.snapshot().offices()::find);
    }

    @FXML
    private void toExcel() {
        write(FileType.WORKBOOK);
    }

    @FXML
    private void toPdf() {
        write(FileType.PDF);
    }

    private void write(FileType type) {
        Office office = office().orElseThrow();
        dialogs.chooseToWrite(type, state.proposal(office, type.extension())).ifPresent(out ->
                activities.start("form.writing", state.writing(office, !blank.isSelected(), messages, out), state::written));
    }

    @FXML
    private void print() {
        activities.start("form.drawing", state.drawing(office().orElseThrow(), !blank.isSelected(), messages), this::drawn);
    }

    private void drawn(JobResult<List<BufferedImage>> result) {
        switch (result) {
            case JobResult.Done(List<BufferedImage> pages) -> {
                List<Image> images = new ArrayList<>();
                pages.forEach(page -> images.add(SwingFXUtils.toFXImage(page, null)));
                state.printed(dialogs.print(images));
            }
            case JobResult.Failed(Throwable cause) -> state.tell(CatalogueState.Outcome.failed(cause));
            case JobResult.Cancelled() -> state.tell(CatalogueState.Outcome.done("catalogue.cancelled"));
        }
    }

    @FXML
    private void takeBack() {
        dialogs.chooseToOpen(FileType.WORKBOOK).ifPresent(this::preview);
    }

    private void preview(Path file) {
        activities.start("form.reading", state.previewing(file), state::previewed);
    }

    private void showPreview(Optional<ImportPreview> shown) {
        preview.setVisible(shown.isPresent());
        preview.setManaged(shown.isPresent());
        shown.ifPresent(what -> {
            takeIn.setVisible(what.isAccepted());
            takeIn.setManaged(what.isAccepted());
            previewText.setText(words(what));
        });
    }

    private String words(ImportPreview what) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("form.preview", what.file(), what.added().size(), what.changed().size(), what.same().size(),
                what.rejectedRows()));
        what.rejected().stream().limit(SHOWN_LINES).forEach(problem -> lines.add(messages.of(problem)));
        what.changed().stream().limit(SHOWN_LINES).forEach(change -> lines.add(messages.get("form.preview.change",
                name(change.key()), change.key().period(), text(change.before()), text(change.after()))));
        int more = Math.max(0, what.rejected().size() - SHOWN_LINES) + Math.max(0, what.changed().size() - SHOWN_LINES);
        if (more > 0) {
            lines.add(messages.get("form.preview.more", more));
        }
        what.notices().forEach(notice -> lines.add(messages.of(notice)));
        return String.join("\n", lines);
    }

    private String name(FigureKey key) {
        return catalogue.snapshot().catalogue().get(key.indicator()).name().in(messages.language());
    }

    private static String text(Cell cell) {
        return cell.value().map(NumberText::exact).orElse("/");
    }

    @FXML
    private void takeIn() {
        state.previewProperty().get().ifPresent(shown ->
                activities.start("form.importing", state.importing(shown), state::imported));
    }

    @FXML
    private void dropPreview() {
        state.dropPreview();
    }

    private void showOutcome(Optional<CatalogueState.Outcome> told) {
        formOutcome.setVisible(told.isPresent());
        formOutcome.setManaged(told.isPresent());
        told.ifPresent(deed -> {
            formOutcome.pseudoClassStateChanged(FAILED, deed.failure().isPresent());
            formOutcomeText.setText(deed.failure().map(errors::sentence)
                    .orElseGet(() -> messages.get(deed.key(), deed.arguments().toArray())));
        });
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        month.valueProperty().unbindBidirectional(state.monthProperty());
    }
}
