package org.justicestat.view.trends;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.chart.ChartFile;
import org.justicestat.chart.TrendChart;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Conventions;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.ChartPane;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.IndicatorBrowser;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.FileType;

/** Shows the choices of {@link TrendsState} and asks for the trend they describe, newest wins. */
public final class TrendsController implements ViewController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final TrendsState state;
    private final Messages messages;
    private final ErrorReporter errors;
    private final TrendTable words;
    private final Activities activities;
    private final Dialogs dialogs;
    private final ChartStyle style;
    private final LatestJob<Trend> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private IndicatorBrowser browser;
    @FXML private OfficePicker office;
    @FXML private ToggleGroup kinds;
    @FXML private VBox fromField;
    @FXML private YearPicker fromYear;
    @FXML private YearPicker toYear;
    @FXML private ProgressIndicator busy;
    @FXML private Button savePicture;
    @FXML private Button saveData;
    @FXML private HBox result;
    @FXML private Label sentence;
    @FXML private ChartPane chart;
    @FXML private HBox saveNote;
    @FXML private Label saveNoteText;
    @FXML private TableView<TrendRow> table;
    @FXML private TableColumn<TrendRow, CellText> period;
    @FXML private TableColumn<TrendRow, CellText> value;
    @FXML private TableColumn<TrendRow, CellText> base;
    @FXML private TableColumn<TrendRow, CellText> change;
    @FXML private Label note;
    @FXML private VBox nothing;
    @FXML private EmptyState empty;

    public TrendsController(TrendsState state, Messages messages, Activities activities, Dialogs dialogs, ChartStyle style,
            ErrorReporter errors) {
        this.state = state;
        this.activities = activities;
        this.dialogs = dialogs;
        this.style = style;
        this.messages = messages;
        this.errors = errors;
        this.words = new TrendTable(messages);
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        browser.queryProperty().bindBidirectional(state.queryProperty());
        browser.show(snapshot.catalogue(), messages);
        browser.selectedProperty().bindBidirectional(state.indicatorProperty());
        office.show(snapshot.offices(), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        showYears(fromYear, state.fromYearProperty());
        showYears(toYear, state.toYearProperty());
        Columns.text(period, TrendRow::period);
        Columns.figure(value, TrendRow::value);
        Columns.figure(base, TrendRow::base);
        Columns.toned(change, TrendRow::change);
        hideSaveNote();
        table.getSelectionModel().selectedItemProperty().subscribe(this::speakOf);
        subscriptions = Subscription.combine(
                Choice.tie(kinds, state.kindProperty(), TrendKind.class),
                state.kindProperty().subscribe(this::showKind),
                state.answerProperty().subscribe(this::showAnswer),
                state.questionProperty().subscribe(this::ask));
    }

    private void showYears(YearPicker box, ObjectProperty<Integer> year) {
        box.show(state.years(), messages);
        box.valueProperty().bindBidirectional(year);
    }

    private void showKind(TrendKind kind) {
        fromField.setVisible(kind != TrendKind.YEAR_TO_DATE);
        fromField.setManaged(kind != TrendKind.YEAR_TO_DATE);
        base.setText(messages.get("trends.column.base." + kind));
    }

    private void ask(Optional<TrendQuestion> question) {
        busy.setVisible(question.isPresent());
        if (question.isEmpty()) {
            latest.cancel();
            showNothing(messages.get("trends.empty.noFigures"), messages.get("trends.empty.noFigures.text"));
            return;
        }
        Snapshot snapshot = state.snapshot();
        latest.start(_ -> {
            style.screen();
            return question.get().answer(snapshot);
        }, this::answered);
    }

    /** The same answer as before is no change of the state, but the wait is over. */
    private void answered(JobResult<Trend> answer) {
        busy.setVisible(false);
        state.answered(answer);
    }

    private void showAnswer(Optional<JobResult<Trend>> answer) {
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(Trend trend) when trend.isEmpty() ->
                    showNothing(messages.get("trends.empty.indicator", trend.indicator().name()),
                            messages.get("trends.empty.indicator.text", trend.office().name(), words.range(trend)));
            case JobResult.Done(Trend trend) -> showTrend(trend);
            case JobResult.Failed(Throwable cause) ->
                    showNothing(messages.get("trends.empty.failure"), errors.sentence(cause));
            case JobResult.Cancelled() -> setShown(false);
        }
    }

    private void showNothing(String title, String text) {
        empty.setTitle(title);
        empty.setText(text);
        setShown(false);
    }

    private void setShown(boolean shown) {
        result.setVisible(shown);
        nothing.setVisible(!shown);
        savePicture.setDisable(!shown);
        saveData.setDisable(!shown);
    }

    private void showTrend(Trend trend) {
        chart.show(new TrendChart(style.screen(), messages, Conventions.STANDARD).drawing(trend));
        table.getItems().setAll(words.rows(trend));
        note.setText(words.note(trend));
        TrendTable.latest(trend).ifPresent(point -> sentence.setText(words.sentence(trend, point)));
        setShown(true);
    }

    private void speakOf(TrendRow row) {
        if (row != null) {
            trend().ifPresent(shown -> sentence.setText(words.sentence(shown, row.point())));
        }
    }

    @FXML
    private void savePicture() {
        save(FileType.PICTURE);
    }

    @FXML
    private void saveData() {
        save(FileType.CSV);
    }

    private void save(FileType type) {
        trend().ifPresent(shown -> dialogs.chooseToWrite(type, state.proposal(words.title(shown), type)).ifPresent(file ->
                activities.start("trends.saving", _ -> {
                    new ChartFile(style.paper(), messages, Conventions.STANDARD).write(shown, file);
                    return file;
                }, this::saved)));
    }

    private void saved(JobResult<Path> result) {
        boolean isFailed = result instanceof JobResult.Failed;
        saveNote.setVisible(true);
        saveNote.setManaged(true);
        saveNote.pseudoClassStateChanged(FAILED, isFailed);
        saveNoteText.setText(switch (result) {
            case JobResult.Done(Path file) -> messages.get("trends.saved", file);
            case JobResult.Failed(Throwable cause) -> errors.sentence(cause);
            case JobResult.Cancelled() -> messages.get("trends.saveCancelled");
        });
    }

    @FXML
    private void hideSaveNote() {
        saveNote.setVisible(false);
        saveNote.setManaged(false);
    }

    private Optional<Trend> trend() {
        return state.answerProperty().get().flatMap(answer -> answer instanceof JobResult.Done(Trend shown)
                ? Optional.of(shown) : Optional.empty());
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        browser.queryProperty().unbindBidirectional(state.queryProperty());
        browser.selectedProperty().unbindBidirectional(state.indicatorProperty());
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        fromYear.valueProperty().unbindBidirectional(state.fromYearProperty());
        toYear.valueProperty().unbindBidirectional(state.toYearProperty());
    }
}
