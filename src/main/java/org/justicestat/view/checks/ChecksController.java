package org.justicestat.view.checks;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.CheckReport;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;

/** Shows the report of {@link ChecksState} and asks for another when office, month or span change, newest wins. */
public final class ChecksController implements ViewController {

    private final ChecksState state;
    private final Messages messages;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final CheckTable words;
    private final LatestJob<CheckReport> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private OfficePicker office;
    @FXML private MonthPicker month;
    @FXML private ToggleGroup spans;
    @FXML private ToggleGroup lists;
    @FXML private ToggleButton listFindings;
    @FXML private ToggleButton listMissing;
    @FXML private ToggleButton listNotEvaluated;
    @FXML private ProgressIndicator busy;
    @FXML private Label summary;
    @FXML private TableView<CheckRow> table;
    @FXML private TableColumn<CheckRow, CellText> kind;
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

    public ChecksController(ChecksState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.errors = errors;
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
        Columns.toned(kind, CheckRow::kind);
        Columns.text(rule, CheckRow::rule);
        Columns.text(text, CheckRow::text);
        Columns.text(place, CheckRow::office);
        Columns.text(period, CheckRow::period);
        Columns.text(numbers, CheckRow::numbers);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showDetails);
        subscriptions = Subscription.combine(
                Choice.tie(spans, state.spanProperty(), CheckSpan.class),
                Choice.tie(lists, state.listProperty(), CheckList.class),
                state.reportProperty().subscribe(_ -> showReport()),
                state.listProperty().subscribe(_ -> showReport()),
                state.context().officeProperty().subscribe(_ -> ask()),
                state.context().monthProperty().subscribe((_, _) -> ask()),
                state.spanProperty().subscribe((_, _) -> ask()));
    }

    private void ask() {
        busy.setVisible(true);
        latest.start(state.question(), state::answered);
    }

    private void showReport() {
        table.getItems().clear();
        empty.setVisible(false);
        switch (state.reportProperty().get().orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(CheckReport report) -> show(report);
            case JobResult.Failed(Throwable cause) -> showEmpty(messages.get("checks.failed"), errors.sentence(cause));
            case JobResult.Cancelled() -> summary.setText("");
        }
    }

    private void show(CheckReport report) {
        busy.setVisible(false);
        CheckList list = state.listProperty().get();
        listFindings.setText(words.tab(report, CheckList.FINDINGS));
        listMissing.setText(words.tab(report, CheckList.MISSING));
        listNotEvaluated.setText(words.tab(report, CheckList.NOT_EVALUATED));
        summary.setText(words.summary(report));
        table.getItems().setAll(words.rows(report, list));
        if (table.getItems().isEmpty()) {
            showEmpty(messages.get("checks.empty." + list), messages.get("checks.empty.text",
                    state.context().office().name(), new PeriodText(messages).full(state.period())));
        }
    }

    private void showEmpty(String title, String sentence) {
        busy.setVisible(false);
        empty.setTitle(title);
        empty.setText(sentence);
        empty.setVisible(true);
    }

    private void showDetails(CheckRow row) {
        details.setVisible(row != null);
        details.setManaged(row != null);
        if (row != null) {
            detailsTitle.setText(row.text());
            detailsText.setText(row.details());
            toEntry.setDisable(row.place().isEmpty());
        }
    }

    @FXML
    private void showEntry() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(CheckRow::place)
                .ifPresent(to -> navigator.showEntry(to.indicator(), to.office(), to.period()));
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
    }
}
