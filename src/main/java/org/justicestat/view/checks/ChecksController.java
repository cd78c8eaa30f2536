package org.justicestat.view.checks;

import java.time.Clock;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.edit.Applied;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.RowOpening;
import org.justicestat.view.control.ViewController;

/**
 * Shows the answer of {@link ChecksState} and asks for another when office, month or span change, newest wins; and whenever the
 * screen comes back after the ledger was changed.
 */
public final class ChecksController implements ViewController {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ChecksState state;
    private final Messages messages;
    private final Activities activities;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final Clock clock;
    private final CheckTable words;
    private final LatestJob<Checked> latest;
    private FindingChoice choice;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox checks;
    @FXML private OfficePicker office;
    @FXML private MonthPicker month;
    @FXML private ToggleGroup spans;
    @FXML private ToggleGroup lists;
    @FXML private ToggleGroup orders;
    @FXML private HBox findingsOnly;
    @FXML private CheckBox openOnly;
    @FXML private ToggleButton listFindings;
    @FXML private ToggleButton listMissing;
    @FXML private ToggleButton listNotEvaluated;
    @FXML private ProgressIndicator busy;
    @FXML private Label summary;
    @FXML private MonthBar monthBar;
    @FXML private TableView<CheckRow> table;
    @FXML private TableColumn<CheckRow, CellText> kind;
    @FXML private TableColumn<CheckRow, CellText> answer;
    @FXML private TableColumn<CheckRow, CellText> rule;
    @FXML private TableColumn<CheckRow, CellText> text;
    @FXML private TableColumn<CheckRow, CellText> place;
    @FXML private TableColumn<CheckRow, CellText> period;
    @FXML private TableColumn<CheckRow, CellText> numbers;
    @FXML private EmptyState empty;
    @FXML private VBox details;
    @FXML private Label detailsTitle;
    @FXML private Label detailsText;
    @FXML private Button toEntry;
    @FXML private ExplanationPane explanationPane;

    public ChecksController(ChecksState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors, Clock clock) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.navigator = navigator;
        this.errors = errors;
        this.clock = clock;
        this.words = new CheckTable(messages);
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        office.show(snapshot.offices(), messages);
        month.show(snapshot.figures().years(), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        month.valueProperty().bindBidirectional(state.context().monthProperty());
        openOnly.selectedProperty().bindBidirectional(state.openOnlyProperty());
        monthBar.connect(messages, this::takeStep);
        explanationPane.connect(messages, new TimeText(clock.getZone()),
                (finding, why) -> apply(state.explain(finding, why)), finding -> apply(state.withdraw(finding)));
        buildTable();
        subscriptions = Subscription.combine(
                Choice.tie(spans, state.spanProperty(), CheckSpan.class),
                Choice.tie(lists, state.listProperty(), CheckList.class),
                Choice.tie(orders, state.orderProperty(), CheckOrder.class),
                state.answerProperty().subscribe(_ -> showAnswer()),
                state.listProperty().subscribe(_ -> showAnswer()),
                state.orderProperty().subscribe(_ -> showAnswer()),
                state.openOnlyProperty().subscribe(_ -> showAnswer()),
                state.soughtProperty().subscribe(_ -> seek()),
                state.context().officeProperty().subscribe(_ -> ask()),
                state.context().monthProperty().subscribe((_, _) -> ask()),
                state.spanProperty().subscribe((_, _) -> ask()),
                ViewController.onReturn(checks, this::askAgain));
    }

    private void buildTable() {
        choice = new FindingChoice(table);
        Columns.toned(kind, CheckRow::kind);
        Columns.toned(answer, CheckRow::answer);
        Columns.text(rule, row -> row.words().rule());
        Columns.text(text, row -> row.words().text());
        Columns.text(place, row -> row.words().office());
        Columns.text(period, row -> row.words().period());
        Columns.text(numbers, row -> row.words().numbers());
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(CheckRow row, boolean isBlank) {
                super.updateItem(row, isBlank);
                pseudoClassStateChanged(HEADING, !isBlank && row != null && row.isHeading());
            }
        });
        RowOpening.of(table, this::showEntry);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showDetails);
    }

    private void ask() {
        busy.setVisible(true);
        latest.start(state.question(), result -> {
            busy.setVisible(false);
            state.answered(result);
        });
    }

    private void askAgain() {
        if (state.isOutdated()) {
            ask();
        }
    }

    private void takeStep(MonthStep step, String reason) {
        state.checked().ifPresent(seen -> apply(state.take(seen.month(), step, reason)));
    }

    private void apply(Job<Applied> change) {
        busy.setVisible(true);
        activities.start("checks.changing", change, result -> {
            busy.setVisible(false);
            switch (result) {
                case JobResult.Failed(Throwable cause) -> monthBar.fail(errors.sentence(cause));
                case JobResult.Done<Applied> _, JobResult.Cancelled<Applied> _ -> ask();
            }
        });
    }

    private void showAnswer() {
        switch (state.answerProperty().get().orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(Checked checked) -> show(checked);
            case JobResult.Failed(Throwable cause) -> {
                table.getItems().clear();
                showEmpty(messages.get("checks.failed"), errors.sentence(cause));
            }
            case JobResult.Cancelled() -> summary.setText("");
        }
    }

    private void show(Checked checked) {
        busy.setVisible(false);
        empty.setVisible(false);
        CheckList list = state.listProperty().get();
        listFindings.setText(words.tab(checked.report(), CheckList.FINDINGS));
        listMissing.setText(words.tab(checked.report(), CheckList.MISSING));
        listNotEvaluated.setText(words.tab(checked.report(), CheckList.NOT_EVALUATED));
        findingsOnly.setVisible(list == CheckList.FINDINGS);
        summary.setText(words.summary(checked));
        monthBar.show(checked.month(), new MonthWords(messages, clock.getZone()), state.isReadOnly());
        Optional<FindingKey> chosen = choice.key();
        table.getItems().setAll(words.rows(checked, state.looks()));
        chosen.ifPresent(choice::choose);
        seek();
        if (table.getItems().isEmpty()) {
            showEmpty(messages.get("checks.empty." + list), messages.get("checks.empty.text",
                    state.context().office().name(), new PeriodText(messages).full(state.period())));
        }
    }

    /** The finding that was asked for is gone to once. */
    private void seek() {
        if (state.soughtProperty().get().filter(choice::goTo).isPresent()) {
            state.soughtProperty().set(Optional.empty());
        }
    }

    private void showEmpty(String title, String sentence) {
        busy.setVisible(false);
        empty.say(title, sentence);
        empty.setVisible(true);
    }

    private void showDetails(CheckRow row) {
        boolean isShown = row != null && !row.isHeading();
        details.setVisible(isShown);
        details.setManaged(isShown);
        if (isShown) {
            detailsTitle.setText(row.words().text());
            detailsText.setText(row.words().details());
            toEntry.setDisable(row.place().isEmpty());
            explanationPane.setVisible(row.finding().isPresent());
            explanationPane.setManaged(row.finding().isPresent());
            row.finding().ifPresent(found -> explanationPane.show(found, state.isReadOnly()));
        }
    }

    @FXML
    private void showEntry() {
        choice.row().flatMap(CheckRow::place)
                .ifPresent(to -> navigator.showEntry(to.indicator(), to.office(), to.period()));
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
        openOnly.selectedProperty().unbindBidirectional(state.openOnlyProperty());
    }
}
