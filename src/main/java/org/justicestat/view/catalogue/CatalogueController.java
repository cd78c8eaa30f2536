package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.edit.AmendmentEdit;
import org.justicestat.job.JobResult;
import org.justicestat.model.RejectedInputException;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** The shelves of the catalogue and the list of the one that is looked at; what is added from a file is shown first. */
public final class CatalogueController implements ViewController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final int SHOWN_PROBLEMS = 8;
    private static final int SHOWN_NAMES = 12;

    private final CatalogueState state;
    private final Messages messages;
    private final Activities activities;
    private final Dialogs dialogs;
    private final ErrorReporter errors;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean showing;

    @FXML private ToggleGroup kinds;
    @FXML private ToggleButton kindIndicator;
    @FXML private ToggleButton kindRule;
    @FXML private ToggleButton kindOffice;
    @FXML private ToggleButton kindDuty;
    @FXML private TextField filter;
    @FXML private TableView<Shelf.Line> lines;
    @FXML private TableColumn<Shelf.Line, CellText> name;
    @FXML private TableColumn<Shelf.Line, CellText> code;
    @FXML private TableColumn<Shelf.Line, CellText> detail;
    @FXML private Button add;
    @FXML private Button addFile;
    @FXML private VBox proposal;
    @FXML private Label proposalText;
    @FXML private VBox outcome;
    @FXML private Label outcomeText;
    @FXML private Button undo;

    public CatalogueController(CatalogueState state, Messages messages, Activities activities, Dialogs dialogs,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.dialogs = dialogs;
        this.errors = errors;
    }

    @FXML
    private void initialize() {
        Columns.text(name, Shelf.Line::name);
        Columns.text(code, Shelf.Line::code);
        Columns.text(detail, Shelf.Line::detail);
        kindIndicator.setUserData(Shelf.Kind.INDICATOR);
        kindRule.setUserData(Shelf.Kind.RULE);
        kindOffice.setUserData(Shelf.Kind.OFFICE);
        kindDuty.setUserData(Shelf.Kind.DUTY);
        lines.setRowFactory(_ -> new LineRow());
        lines.getSelectionModel().selectedItemProperty().subscribe(this::select);
        filter.textProperty().bindBidirectional(state.queryProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                lines.requestFocus();
                lines.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        add.setDisable(state.isReadOnly());
        addFile.setDisable(state.isReadOnly());
        subscriptions = Subscription.combine(Choice.tie(kinds, state.kindProperty(), Shelf.Kind.class),
                state.kindProperty().subscribe(_ -> fill()),
                state.queryProperty().subscribe(_ -> fill()),
                state.selectedProperty().subscribe(_ -> reveal()),
                state.additionProperty().subscribe(this::showProposal),
                state.outcomeProperty().subscribe(this::showOutcome));
    }

    private void fill() {
        showing = true;
        lines.getItems().setAll(state.shelf(messages).lines(state.queryProperty().get()));
        lines.setPlaceholder(new Label(messages.get(state.queryProperty().get().isBlank() ? "catalogue.list.empty"
                : "catalogue.list.none")));
        showing = false;
        reveal();
    }

    private void select(Shelf.Line line) {
        if (!showing && line != null && !line.key().equals(state.selectedProperty().get())) {
            state.endDraft();
            state.selectedProperty().set(line.key());
        }
    }

    private void reveal() {
        String wanted = state.selectedProperty().get();
        for (int i = 0; i < lines.getItems().size(); i++) {
            if (lines.getItems().get(i).key().equals(wanted)) {
                if (lines.getSelectionModel().getSelectedIndex() != i) {
                    lines.getSelectionModel().select(i);
                    lines.scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
        lines.getSelectionModel().clearSelection();
    }

    @FXML
    private void addOne() {
        state.begin(new Draft(Optional.empty(), state.shelf(messages).texts(Optional.empty())));
    }

    @FXML
    private void addFromFile() {
        dialogs.chooseToOpen(FileType.CSV).ifPresent(this::propose);
    }

    private void propose(Path file) {
        Shelf shelf = state.shelf(messages);
        activities.<Shelf.Addition>start("catalogue.reading", _ -> shelf.adding(file), result -> {
            switch (result) {
                case JobResult.Done(Shelf.Addition read) -> state.propose(read);
                case JobResult.Failed(Throwable cause) ->
                        state.tell(CatalogueState.Outcome.failed(cause));
                case JobResult.Cancelled() ->
                        state.tell(CatalogueState.Outcome.done("catalogue.cancelled"));
            }
        });
    }

    private void showProposal(Optional<Shelf.Addition> addition) {
        proposal.setVisible(addition.isPresent());
        proposal.setManaged(addition.isPresent());
        addition.ifPresent(proposed -> {
            List<String> names = proposed.names();
            String shown = String.join(messages.get("catalogue.separator"),
                    names.subList(0, Math.min(SHOWN_NAMES, names.size())));
            proposalText.setText(names.size() > SHOWN_NAMES
                    ? messages.get("catalogue.proposal.more", proposed.file(), names.size(), shown)
                    : messages.get("catalogue.proposal", proposed.file(), names.size(), shown));
        });
    }

    @FXML
    private void acceptProposal() {
        state.additionProperty().get().ifPresent(proposed -> apply(proposed.edit()));
    }

    private void apply(AmendmentEdit edit) {
        String select = state.selectedProperty().get();
        activities.start("catalogue.saving", state.applying(edit), result -> state.applied(result, select));
    }

    @FXML
    private void dropProposal() {
        state.dropProposal();
    }

    private void showOutcome(Optional<CatalogueState.Outcome> told) {
        outcome.setVisible(told.isPresent());
        outcome.setManaged(told.isPresent());
        undo.setVisible(told.filter(deed -> deed.edit().isPresent()).isPresent());
        undo.setManaged(undo.isVisible());
        told.ifPresent(deed -> {
            outcome.pseudoClassStateChanged(FAILED, deed.failure().isPresent());
            outcomeText.setText(deed.failure().map(this::sentence)
                    .orElseGet(() -> messages.get(deed.key(), deed.arguments().toArray())));
        });
    }

    /** Of a file with several faults each is told, up to what can be read at a glance. */
    private String sentence(Throwable failure) {
        if (failure instanceof RejectedInputException rejected && rejected.problems().size() > 1) {
            List<String> all = messages.of(rejected.problems());
            List<String> shown = all.subList(0, Math.min(SHOWN_PROBLEMS, all.size()));
            return String.join("\n", shown) + (all.size() > SHOWN_PROBLEMS
                    ? "\n" + messages.get("catalogue.problems.more", all.size() - SHOWN_PROBLEMS) : "");
        }
        return errors.sentence(failure);
    }

    @FXML
    private void undoLast() {
        state.outcomeProperty().get().ifPresent(deed ->
                activities.start("catalogue.undoing", state.undoing(deed.edit().orElseThrow()), state::undone));
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        filter.textProperty().unbindBidirectional(state.queryProperty());
    }

    private static final class LineRow extends TableRow<Shelf.Line> {

        @Override
        protected void updateItem(Shelf.Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(RETIRED, !empty && line.retired());
        }
    }
}
