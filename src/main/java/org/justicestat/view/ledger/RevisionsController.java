package org.justicestat.view.ledger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.service.ErrorReporter;
import org.justicestat.store.AuditEntry;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.RowOpening;
import org.justicestat.view.control.ViewController;

/** Lists every figure that was changed after its month was locked (订正): old, new, who, when and why. */
public final class RevisionsController implements ViewController {

    private final LedgerState state;
    private final Messages messages;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final Clock clock;
    private final LatestJob<RevisionOverview> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox revisions;
    @FXML private Label count;
    @FXML private Button toCell;
    @FXML private TableView<RevisionRow> table;
    @FXML private TableColumn<RevisionRow, CellText> when;
    @FXML private TableColumn<RevisionRow, CellText> who;
    @FXML private TableColumn<RevisionRow, CellText> office;
    @FXML private TableColumn<RevisionRow, CellText> indicator;
    @FXML private TableColumn<RevisionRow, CellText> period;
    @FXML private TableColumn<RevisionRow, CellText> before;
    @FXML private TableColumn<RevisionRow, CellText> after;
    @FXML private TableColumn<RevisionRow, CellText> why;
    @FXML private EmptyState empty;
    @FXML private Label touched;

    public RevisionsController(LedgerState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors, Clock clock) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.errors = errors;
        this.clock = clock;
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Columns.text(when, row -> row.told().when());
        Columns.text(who, row -> row.told().who());
        Columns.text(office, row -> row.figure().office().name().in(messages.language()));
        Columns.text(indicator, row -> row.figure().indicator().name().in(messages.language()));
        Columns.text(period, RevisionRow::period);
        Columns.figure(before, row -> CellText.plain(row.before()));
        Columns.figure(after, row -> CellText.plain(row.after()));
        Columns.text(why, row -> row.told().why());
        toCell.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        RowOpening.of(table, this::showCell);
        subscriptions = Subscription.combine(
                state.revisionsProperty().subscribe(this::show),
                ViewController.onReturn(revisions, this::ask));
        ask();
    }

    private void ask() {
        latest.start(state.revisionsQuestion(), state::revisionsAnswered);
    }

    private void show(Optional<JobResult<RevisionOverview>> answer) {
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(RevisionOverview found) -> {
                List<AuditEntry> entries = found.entries();
                showWarning(found.warning(messages));
                table.getItems().setAll(RevisionRow.of(entries, state.snapshot(), messages, new TimeText(clock.getZone())));
                count.setText(messages.get("revisions.count", entries.size()));
                showEmpty(entries.isEmpty(), messages.get("revisions.empty"), messages.get("revisions.empty.text"));
            }
            case JobResult.Failed(Throwable cause) -> showEmpty(true, messages.get("revisions.failed"), errors.sentence(cause));
            case JobResult.Cancelled() -> count.setText("");
        }
    }

    private void showWarning(String sentence) {
        touched.setText(sentence);
        touched.setVisible(!sentence.isEmpty());
        touched.setManaged(!sentence.isEmpty());
    }

    private void showEmpty(boolean isShown, String title, String sentence) {
        empty.setVisible(isShown);
        empty.say(title, sentence);
    }

    @FXML
    private void showCell() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(RevisionRow::figure)
                .ifPresent(to -> navigator.showEntry(to.indicator(), to.office(), to.key().period()));
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
    }
}
