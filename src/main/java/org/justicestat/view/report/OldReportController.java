package org.justicestat.view.report;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.justicestat.job.JobResult;
import org.justicestat.report.OldReport;
import org.justicestat.report.Proposal;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.Tone;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;
import org.justicestat.view.dialog.FileType;

/**
 * Goes through the numbers of an old report, one key a number: Enter takes the placeholder, Delete leaves the number, → offers
 * the next placeholder.
 */
public final class OldReportController implements ViewController {

    private final OldReportState state;
    private final Messages messages;
    private final Activities activities;
    private final ReportExits exits;

    @FXML private YearPicker oldYear;
    @FXML private Label oldCount;
    @FXML private TableView<ProposalRow> proposals;
    @FXML private TableColumn<ProposalRow, CellText> decision;
    @FXML private TableColumn<ProposalRow, CellText> sentence;
    @FXML private TableColumn<ProposalRow, CellText> placeholder;
    @FXML private Button saveTemplate;

    public OldReportController(OldReportState state, Messages messages, Activities activities, ReportExits exits) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.exits = exits;
    }

    @FXML
    private void initialize() {
        oldYear.show(state.years(), messages);
        oldYear.valueProperty().bindBidirectional(state.yearProperty());
        Columns.toned(decision, row -> new CellText(messages.get("report.old." + row.decisionProperty().get().name()),
                row.decisionProperty().get() == ProposalRow.Decision.TAKEN ? Tone.WELCOME : Tone.PLAIN));
        Columns.text(sentence, OldReportController::marked);
        Columns.text(placeholder, row -> row.proposal().placeholders().size() == 1 ? row.placeholder()
                : messages.get("report.old.oneOf", row.placeholder(), row.chosenProperty().get() + 1,
                        row.proposal().placeholders().size()));
        proposals.setItems(state.rows());
        proposals.addEventFilter(KeyEvent.KEY_PRESSED, this::decide);
        showCount();
    }

    private static String marked(ProposalRow row) {
        Proposal proposal = row.proposal();
        return proposal.before() + "［" + proposal.number() + "］" + proposal.after();
    }

    private void decide(KeyEvent event) {
        ProposalRow row = proposals.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER) {
            decide(row, ProposalRow.Decision.TAKEN);
        } else if (key == KeyCode.DELETE || key == KeyCode.BACK_SPACE) {
            decide(row, ProposalRow.Decision.LEFT);
        } else if (key == KeyCode.RIGHT) {
            row.next();
            proposals.refresh();
        } else {
            return;
        }
        event.consume();
    }

    private void decide(ProposalRow row, ProposalRow.Decision taken) {
        row.decisionProperty().set(taken);
        proposals.getSelectionModel().selectNext();
        proposals.scrollTo(Math.max(0, proposals.getSelectionModel().getSelectedIndex() - 3));
        proposals.refresh();
        showCount();
    }

    private void showCount() {
        saveTemplate.setDisable(!state.canSave());
        oldCount.setText(state.rows().isEmpty() ? messages.get("report.old.hint")
                : messages.get("report.old.count", state.rows().size(), state.taken(), state.open()));
    }

    @FXML
    private void openOld() {
        if (state.yearProperty().get() != null) {
            exits.dialogs().chooseToOpen(FileType.WORD).ifPresent(file ->
                    activities.start("report.old.reading", state.reading(file), this::showRead));
        }
    }

    private void showRead(JobResult<OldReport> ended) {
        switch (ended) {
            case JobResult.Done(OldReport read) -> {
                state.read(read);
                proposals.getSelectionModel().selectFirst();
                proposals.requestFocus();
                showCount();
                if (read.proposals().isEmpty()) {
                    oldCount.setText(messages.get("report.old.none"));
                }
            }
            case JobResult.Failed(Throwable cause) -> exits.dialogs().failure(exits.errors().sentence(cause));
            case JobResult.Cancelled() -> { }
        }
    }

    @FXML
    private void save() {
        exits.dialogs().chooseToWrite(FileType.WORD, Path.of(messages.get("report.screen.starterName") + ".docx"))
                .ifPresent(file -> activities.start("report.screen.writing", state.saving(file), this::showSaved));
    }

    private void showSaved(JobResult<Path> ended) {
        switch (ended) {
            case JobResult.Done(Path file) -> oldCount.setText(messages.get("report.old.saved", file));
            case JobResult.Failed(Throwable cause) -> exits.dialogs().failure(exits.errors().sentence(cause));
            case JobResult.Cancelled() -> { }
        }
    }

    @Override
    public void close() {
        oldYear.valueProperty().unbindBidirectional(state.yearProperty());
    }
}
