package org.justicestat.view.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.FactsPane;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** Shows {@link LedgerState} and has a backup written. */
public final class LedgerController implements ViewController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final LedgerState state;
    private final Messages messages;
    private final Activities activities;
    private final Dialogs dialogs;
    private final ErrorReporter errors;
    private final Clock clock;
    private final LatestJob<LedgerFacts> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private ToggleGroup sections;
    @FXML private Node chase;
    @FXML private Node revisions;
    @FXML private Node file;
    @FXML private FactsPane facts;
    @FXML private Label factsFailure;
    @FXML private Button backup;
    @FXML private VBox outcome;
    @FXML private Label outcomeText;
    @FXML private TableView<OfficeRow> offices;
    @FXML private TableColumn<OfficeRow, CellText> name;
    @FXML private TableColumn<OfficeRow, CellText> kind;
    @FXML private TableColumn<OfficeRow, CellText> code;
    @FXML private TableColumn<OfficeRow, CellText> owed;
    @FXML private TableColumn<OfficeRow, CellText> figures;

    public LedgerController(LedgerState state, Messages messages, Activities activities, Dialogs dialogs, ErrorReporter errors,
            Clock clock) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.dialogs = dialogs;
        this.errors = errors;
        this.clock = clock;
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Columns.text(name, OfficeRow::name);
        Columns.text(kind, OfficeRow::kind);
        Columns.text(code, OfficeRow::code);
        Columns.figure(owed, row -> CellText.plain(row.owed()));
        Columns.figure(figures, row -> CellText.plain(row.figures()));
        offices.getItems().setAll(OfficeRow.of(state.snapshot(), messages));
        subscriptions = Subscription.combine(
                Choice.tie(sections, state.sectionProperty(), LedgerSection.class),
                state.sectionProperty().subscribe(this::showSection),
                state.factsProperty().subscribe(this::showFacts),
                state.backupProperty().subscribe(this::showBackup));
        latest.start(state.question(), state::answered);
    }

    private void showSection(LedgerSection section) {
        chase.setVisible(section == LedgerSection.MONTHS);
        revisions.setVisible(section == LedgerSection.REVISIONS);
        file.setVisible(section == LedgerSection.FILE);
    }

    private void showFacts(Optional<JobResult<LedgerFacts>> answer) {
        factsFailure.setManaged(answer.filter(JobResult.Failed.class::isInstance).isPresent());
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(LedgerFacts known) -> facts.show(new LedgerWords(messages, clock.getZone()).of(known));
            case JobResult.Failed(Throwable cause) -> factsFailure.setText(errors.sentence(cause));
            case JobResult.Cancelled() -> facts.getChildren().clear();
        }
    }

    private void showBackup(Optional<JobResult<Path>> result) {
        backup.setDisable(false);
        outcome.setVisible(result.isPresent());
        outcome.setManaged(result.isPresent());
        outcome.pseudoClassStateChanged(FAILED, result.filter(JobResult.Failed.class::isInstance).isPresent());
        result.ifPresent(ended -> outcomeText.setText(switch (ended) {
            case JobResult.Done(Path file) -> messages.get("ledger.screen.backedUp", file);
            case JobResult.Failed(Throwable cause) -> errors.sentence(cause);
            case JobResult.Cancelled() -> messages.get("ledger.screen.backup.cancelled");
        }));
    }

    @FXML
    private void backUp() {
        dialogs.chooseToWrite(FileType.LEDGER, state.backupProposal(LocalDate.now(clock))).ifPresent(file -> {
            backup.setDisable(true);
            activities.start("ledger.screen.backup.running", state.backupTo(file), state::backedUp);
        });
    }

    @FXML
    private void showFolder() {
        dialogs.showFolderOf(state.file());
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
    }
}
