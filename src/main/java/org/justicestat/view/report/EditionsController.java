package org.justicestat.view.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.report.Falsified;
import org.justicestat.service.IssuedEdition;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.RowOpening;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.dialog.FileType;

/** Lists the reports that were issued and, of the chosen one, every place that does not agree with the ledger any more. */
public final class EditionsController implements ViewController {

    /** Where there is less, what only an archivist asks for gives way to the rest. */
    private static final double ROOM_FOR_ALL = 640;

    private final EditionsState state;
    private final ReportState report;
    private final Messages messages;
    private final Activities activities;
    private final ReportExits exits;
    private final TimeText times;
    private final LatestJob<List<IssuedEdition>> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox editions;
    @FXML private Label editionsText;
    @FXML private VBox editionsFound;
    @FXML private EmptyState noEditions;
    @FXML private TableView<EditionRow> editionTable;
    @FXML private TableColumn<EditionRow, CellText> name;
    @FXML private TableColumn<EditionRow, CellText> when;
    @FXML private TableColumn<EditionRow, CellText> who;
    @FXML private TableColumn<EditionRow, CellText> template;
    @FXML private TableColumn<EditionRow, CellText> figures;
    @FXML private TableColumn<EditionRow, CellText> falsified;
    @FXML private TableColumn<EditionRow, CellText> reason;
    @FXML private Label placesText;
    @FXML private TableView<Falsified> places;
    @FXML private TableColumn<Falsified, CellText> context;
    @FXML private TableColumn<Falsified, CellText> printed;
    @FXML private TableColumn<Falsified, CellText> now;
    @FXML private Button toCell;
    @FXML private Button correction;
    @FXML private Button copyCorrection;
    @FXML private Button writeAgain;

    public EditionsController(EditionsState state, ReportState report, Messages messages, Activities activities,
            ReportExits exits, Clock clock) {
        this.state = state;
        this.report = report;
        this.messages = messages;
        this.activities = activities;
        this.exits = exits;
        this.times = new TimeText(clock.getZone());
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Columns.text(name, EditionRow::name);
        Columns.text(when, EditionRow::when);
        Columns.text(who, EditionRow::who);
        Columns.text(template, EditionRow::template);
        Columns.figure(figures, row -> CellText.plain(row.figures()));
        Columns.figure(falsified, EditionRow::falsified);
        Columns.text(reason, EditionRow::reason);
        Columns.text(context, place -> place.printed().context());
        Columns.text(printed, place -> place.printed().shown());
        Columns.text(now, Falsified::now);
        editionTable.widthProperty().subscribe(width -> {
            template.setVisible(width.doubleValue() >= ROOM_FOR_ALL);
            figures.setVisible(width.doubleValue() >= ROOM_FOR_ALL);
        });
        toCell.disableProperty().bind(places.getSelectionModel().selectedItemProperty().isNull());
        writeAgain.disableProperty().bind(editionTable.getSelectionModel().selectedItemProperty().isNull());
        RowOpening.of(places, this::showCell);
        subscriptions = Subscription.combine(
                state.answerProperty().subscribe(this::show),
                editionTable.getSelectionModel().selectedItemProperty().subscribe(this::showPlaces),
                report.resultProperty().subscribe((_, _) -> ask()),
                ViewController.onReturn(editions, this::ask));
        ask();
    }

    private void ask() {
        latest.start(state.question(), state::answered);
    }

    private void show(Optional<JobResult<List<IssuedEdition>>> answer) {
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(List<IssuedEdition> found) -> showEditions(found);
            case JobResult.Failed(Throwable cause) -> showNothing(messages.get("report.editions.failed"),
                    exits.errors().sentence(cause));
            case JobResult.Cancelled() -> showNothing(messages.get("report.editions.reading"), "");
        }
    }

    private void showNothing(String title, String text) {
        editionsFound.setVisible(false);
        noEditions.setVisible(true);
        noEditions.say(title, text);
    }

    /** The newest first; the same edition stays chosen. */
    private void showEditions(List<IssuedEdition> found) {
        if (found.isEmpty()) {
            showNothing(messages.get("report.editions.none"), messages.get("report.editions.none.text"));
            return;
        }
        int chosen = editionTable.getSelectionModel().getSelectedIndex();
        int before = editionTable.getItems().size();
        editionsFound.setVisible(true);
        noEditions.setVisible(false);
        editionTable.getItems().setAll(found.reversed().stream().map(issued -> new EditionRow(issued, messages, times)).toList());
        long differing = found.stream().filter(issued -> !issued.falsified().isEmpty()).count();
        editionsText.setText(messages.get(differing == 0 ? "report.editions.allAgree" : "report.editions.count", found.size(),
                differing));
        editionTable.getSelectionModel().select(before == found.size() ? Math.max(0, chosen) : 0);
    }

    private void showPlaces(EditionRow row) {
        List<Falsified> differing = row == null ? List.of() : row.issued().falsified();
        places.getItems().setAll(differing);
        placesText.setText(row == null ? "" : differing.isEmpty() ? messages.get("report.editions.agrees", row.name())
                : messages.get("report.editions.differs", row.name(), differing.size()));
        correction.setDisable(differing.isEmpty());
        copyCorrection.setDisable(differing.isEmpty());
    }

    private Optional<IssuedEdition> chosen() {
        return Optional.ofNullable(editionTable.getSelectionModel().getSelectedItem()).map(EditionRow::issued);
    }

    @FXML
    private void showCell() {
        Optional.ofNullable(places.getSelectionModel().getSelectedItem()).flatMap(state::place)
                .ifPresent(place -> place.show(exits.navigator()));
    }

    @FXML
    private void correct() {
        chosen().ifPresent(issued -> write(issued, "report.editions.correctionName", file -> state.correcting(issued, file)));
    }

    @FXML
    private void writeFile() {
        chosen().ifPresent(issued -> write(issued, "report.editions.fileName", file -> state.writingAgain(issued, file)));
    }

    private void write(IssuedEdition issued, String nameKey, Function<Path, Job<Path>> job) {
        Path proposal = state.proposal(messages.get(nameKey, issued.edition().year(), issued.edition().number()) + ".docx");
        exits.dialogs().chooseToWrite(FileType.WORD, proposal)
                .ifPresent(file -> activities.start("report.screen.writing", job.apply(file), this::showWritten));
    }

    private void showWritten(JobResult<Path> ended) {
        ended.tell(file -> placesText.setText(messages.get("report.editions.written", file)),
                cause -> exits.dialogs().failure(exits.errors().sentence(cause)));
    }

    @FXML
    private void copy() {
        chosen().ifPresent(issued -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(state.correctionText(issued));
            Clipboard.getSystemClipboard().setContent(content);
            placesText.setText(messages.get("report.editions.copied"));
        });
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
    }
}
