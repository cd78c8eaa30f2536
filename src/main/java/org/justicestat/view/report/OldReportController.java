package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.justicestat.job.JobResult;
import org.justicestat.report.proposal.OldReport;
import org.justicestat.report.proposal.Proposal;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;
import org.justicestat.view.dialog.FileType;
import org.justicestat.view.report.ProposalRow.Decision;

/**
 * Goes through the numbers of an old report, one key a number: Enter takes the placeholder, Shift and Enter those of the whole
 * sentence, Delete leaves the number, ← and → offer other placeholders, Backspace takes the last decision back, Escape ends it.
 */
public final class OldReportController implements ViewController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS_ABOVE = 3;

    private final OldReportState state;
    private final Messages messages;
    private final Activities activities;
    private final ReportExits exits;

    @FXML private VBox oldReport;
    @FXML private YearPicker oldYear;
    @FXML private Label oldCount;
    @FXML private Label oldKeys;
    @FXML private CheckBox onlyTyped;
    @FXML private HBox discardQuestion;
    @FXML private Label discardText;
    @FXML private Button discard;
    @FXML private TableView<ProposalRow> proposals;
    @FXML private TableColumn<ProposalRow, CellText> decision;
    @FXML private TableColumn<ProposalRow, CellText> sentence;
    @FXML private TableColumn<ProposalRow, CellText> placeholder;
    @FXML private Button saveTemplate;
    @FXML private Button endOld;
    private Runnable afterDiscard = () -> { };

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
        onlyTyped.selectedProperty().bindBidirectional(state.onlyTypedProperty());
        ProposalTexts texts = new ProposalTexts(messages);
        Columns.toned(decision, texts::decision);
        Columns.text(sentence, row -> texts.sentence(row, state.numbersIn(row.proposal())));
        Columns.text(placeholder, texts::placeholder);
        proposals.setItems(state.rows());
        proposals.addEventFilter(KeyEvent.KEY_PRESSED, this::decide);
        oldReport.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        discardQuestion.managedProperty().bind(discardQuestion.visibleProperty());
        showCount();
    }

    private void decide(KeyEvent event) {
        ProposalRow row = proposals.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    state.takeLine(row);
                } else {
                    state.decide(row, Decision.TAKEN);
                }
                goOn(row);
            }
            case DELETE -> {
                state.decide(row, Decision.LEFT);
                goOn(row);
            }
            case RIGHT -> row.turn(1);
            case LEFT -> row.turn(-1);
            case BACK_SPACE -> state.takeBack().ifPresent(this::select);
            default -> {
                return;
            }
        }
        proposals.refresh();
        showCount();
        event.consume();
    }

    private void leave(KeyEvent event) {
        if (SAVE.match(event) && state.canSave()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && discardQuestion.isVisible()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && state.hasReport()) {
            end();
            event.consume();
        }
    }

    /** To the next number that is open, after the last one from the beginning; where none is, to the next at all. */
    private void goOn(ProposalRow from) {
        int at = Math.max(0, state.rows().indexOf(from));
        int size = state.rows().size();
        for (int i = 1; i <= size; i++) {
            ProposalRow next = state.rows().get((at + i) % size);
            if (next.is(Decision.OPEN)) {
                select(next);
                return;
            }
        }
        proposals.getSelectionModel().selectNext();
    }

    private void select(ProposalRow row) {
        proposals.getSelectionModel().clearAndSelect(state.rows().indexOf(row));
        proposals.scrollTo(Math.max(0, proposals.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
    }

    private void showCount() {
        saveTemplate.setDisable(!state.canSave());
        endOld.setDisable(!state.hasReport());
        onlyTyped.setText(messages.get("report.old.onlyTyped", state.typed()));
        onlyTyped.setDisable(!state.hasReport());
        oldKeys.setText(messages.get(state.hasReport() ? "report.old.keys" : "report.old.hint"));
        oldCount.setVisible(state.hasReport());
        oldCount.setManaged(state.hasReport());
        oldCount.setText(messages.get("report.old.count", state.taken(), state.typed(), state.open()));
    }

    @FXML
    private void openOld() {
        afterQuestion(() -> {
            if (state.yearProperty().get() != null) {
                exits.dialogs().chooseToOpen(FileType.WORD).ifPresent(file ->
                        activities.start("report.old.reading", state.reading(file), this::showRead));
            }
        });
    }

    /** What was taken and not saved is not thrown away without a question. */
    private void afterQuestion(Runnable next) {
        state.lossQuestion(messages).ifPresentOrElse(question -> {
            afterDiscard = next;
            discardText.setText(question);
            discardQuestion.setVisible(true);
            discard.requestFocus();
        }, next);
    }

    @FXML
    private void discard() {
        discardQuestion.setVisible(false);
        state.discard();
        showCount();
        afterDiscard.run();
    }

    @FXML
    private void keep() {
        discardQuestion.setVisible(false);
        proposals.requestFocus();
    }

    @FXML
    private void end() {
        afterQuestion(() -> {
            state.discard();
            showCount();
        });
    }

    private void showRead(JobResult<OldReport> ended) {
        result(ended).ifPresent(read -> {
            state.read(read);
            proposals.requestFocus();
            proposals.getSelectionModel().clearSelection();
            state.rows().stream().filter(row -> row.is(Decision.OPEN)).findFirst().ifPresent(this::select);
            showCount();
            if (read.proposals().stream().noneMatch(Proposal::isOffered)) {
                oldCount.setText(messages.get("report.old.none"));
            }
        });
    }

    @FXML
    private void save() {
        exits.dialogs().chooseToWrite(FileType.WORD, Path.of(messages.get("report.screen.starterName") + ".docx"))
                .ifPresent(file -> activities.start("report.screen.writing", state.saving(file), this::showSaved));
    }

    private void showSaved(JobResult<Path> ended) {
        result(ended).ifPresent(file -> {
            state.saved();
            showCount();
            oldCount.setText(state.typed() == 0 ? messages.get("report.old.saved", file)
                    : messages.get("report.old.savedTyped", file, state.typed()));
        });
    }

    private <T> Optional<T> result(JobResult<T> ended) {
        return switch (ended) {
            case JobResult.Done(T done) -> Optional.of(done);
            case JobResult.Failed(Throwable cause) -> {
                exits.dialogs().failure(exits.errors().sentence(cause));
                yield Optional.empty();
            }
            case JobResult.Cancelled() -> Optional.empty();
        };
    }

    @Override
    public void close() {
        oldYear.valueProperty().unbindBidirectional(state.yearProperty());
        onlyTyped.selectedProperty().unbindBidirectional(state.onlyTypedProperty());
    }
}
