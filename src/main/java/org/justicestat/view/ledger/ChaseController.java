package org.justicestat.view.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.edit.Applied;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.SheetProgress;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.RowOpening;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;

/** Shows {@link ChaseState}: a row an office, a column a month; chosen cells are approved, locked or looked at. */
public final class ChaseController implements ViewController {

    private static final double OFFICE_WIDTH = 210;
    private static final double MONTH_WIDTH = 84;

    private final ChaseState state;
    private final Messages messages;
    private final Activities activities;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final ChaseWords words;
    private final LatestJob<ChaseList> latest;
    private Optional<ChaseList> list = Optional.empty();
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox chase;
    @FXML private YearPicker year;
    @FXML private Spinner<Integer> deadline;
    @FXML private Button copy;
    @FXML private Button approve;
    @FXML private Button lock;
    @FXML private Button toChecks;
    @FXML private Button toEntry;
    @FXML private Label summary;
    @FXML private Label failure;
    @FXML private TableView<Office> matrix;
    @FXML private EmptyState empty;

    public ChaseController(ChaseState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.navigator = navigator;
        this.errors = errors;
        this.words = new ChaseWords(messages);
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        year.show(state.years(), messages);
        year.valueProperty().bindBidirectional(state.yearProperty());
        deadline.setValueFactory(new IntegerSpinnerValueFactory(ChaseState.FIRST_DAY, ChaseState.LAST_DAY));
        deadline.setDisable(state.isReadOnly());
        deadline.valueProperty().subscribe((_, day) -> changeDeadline(day));
        buildMatrix();
        subscriptions = Subscription.combine(
                state.yearProperty().subscribe((_, _) -> ask()),
                state.answerProperty().subscribe(this::show),
                ViewController.onReturn(chase, this::askAgain));
        ask();
    }

    private void buildMatrix() {
        TableColumn<Office, CellText> name = new TableColumn<>(messages.get("chase.column.office"));
        Columns.text(name, office -> office.name().in(messages.language()));
        name.setPrefWidth(OFFICE_WIDTH);
        matrix.getColumns().add(name);
        PeriodText periods = new PeriodText(messages);
        IntStream.rangeClosed(1, 12).forEach(number -> {
            TableColumn<Office, CellText> column = new TableColumn<>(periods.tick(new Month(Month.FIRST_YEAR, number)));
            Columns.toned(column, office -> list.map(shown -> words.cell(shown,
                    shown.sheet(office, new Month(shown.year(), number)))).orElse(CellText.BLANK));
            column.setPrefWidth(MONTH_WIDTH);
            matrix.getColumns().add(column);
        });
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        matrix.getSelectionModel().getSelectedCells().addListener((ListChangeListener<? super Object>) _ -> showActions());
        RowOpening.of(matrix, this::showEntry);
    }

    private void askAgain() {
        if (state.isOutdated()) {
            ask();
        }
    }

    private void ask() {
        latest.start(state.question(), state::answered);
    }

    private void show(Optional<JobResult<ChaseList>> answer) {
        failure.setText("");
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(ChaseList shown) -> {
                list = Optional.of(shown);
                deadline.getValueFactory().setValue(shown.deadlineDay());
                matrix.getItems().setAll(shown.offices());
                summary.setText(words.summary(shown));
                copy.setDisable(false);
                empty.setVisible(shown.offices().isEmpty());
                empty.say(messages.get("chase.empty"), messages.get("chase.empty.text"));
            }
            case JobResult.Failed(Throwable cause) -> failure.setText(errors.sentence(cause));
            case JobResult.Cancelled() -> summary.setText("");
        }
        failure.setManaged(!failure.getText().isEmpty());
        showActions();
    }

    private List<SheetProgress> chosen() {
        return list.map(shown -> matrix.getSelectionModel().getSelectedCells().stream().map(position -> sheet(shown, position))
                .filter(Objects::nonNull).toList()).orElse(List.of());
    }

    private SheetProgress sheet(ChaseList shown, TablePosition<?, ?> position) {
        boolean isMonth = position.getColumn() > 0 && position.getRow() < matrix.getItems().size();
        return isMonth ? shown.sheet(matrix.getItems().get(position.getRow()),
                new Month(shown.year(), position.getColumn())).orElse(null) : null;
    }

    private void showActions() {
        List<SheetProgress> chosen = chosen();
        List<OfficeMonth> toApprove = ChaseState.ready(chosen, MonthState.APPROVED);
        List<OfficeMonth> toLock = ChaseState.ready(chosen, MonthState.LOCKED);
        approve.setText(messages.get("chase.approve", toApprove.size()));
        approve.setDisable(state.isReadOnly() || toApprove.isEmpty());
        lock.setText(messages.get("chase.lock", toLock.size()));
        lock.setDisable(state.isReadOnly() || toLock.isEmpty());
        toChecks.setDisable(chosen.size() != 1);
        toEntry.setDisable(chosen.size() != 1);
    }

    private void changeDeadline(Integer day) {
        if (day != null && list.filter(shown -> shown.deadlineDay() != day).isPresent()) {
            apply(state.setDeadlineDay(day));
        }
    }

    private void apply(Job<Applied> change) {
        activities.start("checks.changing", change, result -> {
            if (result instanceof JobResult.Failed(Throwable cause)) {
                failure.setText(errors.sentence(cause));
                failure.setManaged(true);
            } else {
                ask();
            }
        });
    }

    @FXML
    private void approveChosen() {
        apply(state.approve(ChaseState.ready(chosen(), MonthState.APPROVED)));
    }

    @FXML
    private void lockChosen() {
        apply(state.lock(ChaseState.ready(chosen(), MonthState.LOCKED)));
    }

    @FXML
    private void copyLetter() {
        list.ifPresent(shown -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words.letter(shown));
            Clipboard.getSystemClipboard().setContent(content);
            summary.setText(messages.get("chase.copied"));
        });
    }

    @FXML
    private void showEntry() {
        jump(Screen.ENTRY);
    }

    @FXML
    private void showChecks() {
        jump(Screen.CHECKS);
    }

    private void jump(Screen screen) {
        List<SheetProgress> chosen = chosen();
        if (chosen.size() == 1) {
            state.goTo(chosen.getFirst());
            navigator.show(screen);
        }
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        year.valueProperty().unbindBidirectional(state.yearProperty());
    }
}
