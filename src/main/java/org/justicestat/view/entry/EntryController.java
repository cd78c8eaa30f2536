package org.justicestat.view.entry;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Indicator;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.IndicatorQuery;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;

/** Shows the sheet of {@link EntryState} and asks for another when office or month change, newest wins. */
public final class EntryController implements ViewController {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final EntryState state;
    private final Messages messages;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final EntryTable words;
    private final LatestJob<EntrySheet> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private OfficePicker office;
    @FXML private MonthPicker month;
    @FXML private TextField filter;
    @FXML private ProgressIndicator busy;
    @FXML private Label filled;
    @FXML private ProgressBar filledBar;
    @FXML private TableView<EntryRow> table;
    @FXML private TableColumn<EntryRow, CellText> name;
    @FXML private TableColumn<EntryRow, CellText> unit;
    @FXML private TableColumn<EntryRow, CellText> current;
    @FXML private TableColumn<EntryRow, CellText> previous;
    @FXML private TableColumn<EntryRow, CellText> lastYear;
    @FXML private TableColumn<EntryRow, CellText> yearToDate;
    @FXML private TableColumn<EntryRow, CellText> change;
    @FXML private TableColumn<EntryRow, CellText> cellState;
    @FXML private TableColumn<EntryRow, CellText> note;
    @FXML private Button toTrend;

    public EntryController(EntryState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.errors = errors;
        this.words = new EntryTable(messages);
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        office.show(snapshot.offices(), messages);
        month.show(snapshot.figures().years(), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        month.valueProperty().bindBidirectional(state.context().monthProperty());
        filter.textProperty().bindBidirectional(state.queryProperty());
        setColumns();
        table.setRowFactory(_ -> new SheetRow());
        table.getSelectionModel().selectedItemProperty().subscribe(this::select);
        subscriptions = Subscription.combine(
                state.sheetProperty().subscribe(_ -> showSheet()),
                state.queryProperty().subscribe(_ -> showSheet()),
                state.selectedProperty().subscribe(this::reveal),
                state.context().officeProperty().subscribe(_ -> ask()),
                state.context().monthProperty().subscribe((_, _) -> ask()));
    }

    private void setColumns() {
        Columns.text(name, EntryRow::name);
        Columns.text(unit, EntryRow::unit);
        Columns.figure(current, row -> row.numbers().current());
        Columns.figure(previous, row -> row.numbers().previous());
        Columns.figure(lastYear, row -> row.numbers().lastYear());
        Columns.figure(yearToDate, row -> row.numbers().yearToDate());
        Columns.toned(change, EntryRow::change);
        Columns.toned(cellState, EntryRow::state);
        Columns.text(note, EntryRow::note);
    }

    private void ask() {
        busy.setVisible(true);
        latest.start(state.question(), state::answered);
    }

    private void showSheet() {
        switch (state.sheetProperty().get().orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(EntrySheet sheet) -> show(sheet);
            case JobResult.Failed(Throwable cause) -> showFailure(errors.sentence(cause));
            case JobResult.Cancelled() -> busy.setVisible(true);
        }
    }

    private void show(EntrySheet sheet) {
        busy.setVisible(false);
        Optional<Indicator> selected = Optional.ofNullable(state.selectedProperty().get());
        table.setPlaceholder(new Label(messages.get(
                sheet.lines().isEmpty() ? "entry.empty" : "entry.empty.filter", sheet.office().name())));
        table.getItems().setAll(words.rows(sheet, IndicatorQuery.of(state.queryProperty().get())));
        filled.setText(messages.get("entry.filled", sheet.present(), sheet.expected()));
        filledBar.setProgress(sheet.expected() == 0 ? 0 : (double) sheet.present() / sheet.expected());
        selected.ifPresent(state.selectedProperty()::set);
        reveal(state.selectedProperty().get());
    }

    private void showFailure(String sentence) {
        busy.setVisible(false);
        table.getItems().clear();
        table.setPlaceholder(new Label(sentence));
    }

    private void select(EntryRow row) {
        toTrend.setDisable(row == null || row.isHeading());
        if (row != null) {
            row.indicator().ifPresent(state.selectedProperty()::set);
        }
    }

    private void reveal(Indicator indicator) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (indicator != null && table.getItems().get(i).indicator().filter(indicator::equals).isPresent()
                    && table.getSelectionModel().getSelectedIndex() != i) {
                table.getSelectionModel().select(i);
                table.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    @FXML
    private void showTrend() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(EntryRow::indicator)
                .ifPresent(indicator -> navigator.showTrend(indicator, state.context().office()));
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
        filter.textProperty().unbindBidirectional(state.queryProperty());
    }

    private static final class SheetRow extends TableRow<EntryRow> {

        @Override
        protected void updateItem(EntryRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, !empty && row.isHeading());
        }
    }
}
