package org.justicestat.view.trends;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.Heatmap;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.chart.ChartSheet;
import org.justicestat.chart.ChartTable;
import org.justicestat.chart.TrendChart;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Snapshot;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.ChartPane;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.ExhibitTable;
import org.justicestat.view.control.HeatOrder;
import org.justicestat.view.control.IndicatorBrowser;
import org.justicestat.view.control.ViewController;

/** Shows the choices of {@link TrendsState} and asks for the exhibit they describe, newest wins. */
public final class TrendsController implements ViewController {

    private final TrendsState state;
    private final Messages messages;
    private final TrendsExits exits;
    private final ChartStyle style;
    private final Activities activities;
    private final LatestJob<Exhibit> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private HBox trends;
    @FXML private IndicatorBrowser browser;
    @FXML private ToggleGroup kinds;
    @FXML private ChoicesController choicesController;
    @FXML private ProgressIndicator busy;
    @FXML private OutputsController outputsController;
    @FXML private HBox result;
    @FXML private Label sentence;
    @FXML private ChartPane chart;
    @FXML private SavedNote savedNote;
    @FXML private ExhibitTable table;
    @FXML private Label note;
    @FXML private TargetEditor target;
    @FXML private AnnotationField annotation;
    @FXML private VBox nothing;
    @FXML private EmptyState empty;
    @FXML private Button showYears;

    public TrendsController(TrendsState state, Messages messages, Activities activities, ChartStyle style, TrendsExits exits) {
        this.state = state;
        this.style = style;
        this.activities = activities;
        this.messages = messages;
        this.exits = exits;
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        browser.queryProperty().bindBidirectional(state.queryProperty());
        browser.show(snapshot.catalogue(), messages);
        browser.selectedProperty().bindBidirectional(state.indicatorProperty());
        table.setOnOpen(this::open);
        chart.setOnOpen(this::open);
        chart.setAnnotations(state::annotation);
        target.connect(state, messages, activities, this::kept);
        annotation.connect(state, messages, activities, this::kept);
        savedNote.connect(messages, exits.errors());
        outputsController.connect(table::copyCells, savedNote);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> speak());
        table.getFocusModel().focusedCellProperty().subscribe(_ -> speak());
        choicesController.order().valueProperty().subscribe(_ -> showAnswer(state.answerProperty().get()));
        subscriptions = Subscription.combine(
                Choice.tie(kinds, state.kindProperty(), TrendKind.class),
                state.kindProperty().subscribe(kind -> setShown(target, kind == TrendKind.YEAR_TO_DATE)),
                state.answerProperty().subscribe(this::showAnswer),
                state.printsRemarksProperty().subscribe(() -> showAnswer(state.answerProperty().get())),
                state.questionProperty().subscribe(this::ask),
                ViewController.onReturn(trends, this::comeBack));
    }

    private void comeBack() {
        choicesController.comeBack();
        state.comeBack();
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void ask(Optional<TrendQuestion> question) {
        busy.setVisible(question.isPresent());
        if (question.isEmpty()) {
            latest.cancel();
            showNothing(messages.get("trends.empty.noFigures"), messages.get("trends.empty.noFigures.text"), false);
            return;
        }
        latest.start(_ -> {
            style.screen();
            return state.answer(question.get());
        }, this::answered);
    }

    /** The same answer as before is no change of the state, but the wait is over. */
    private void answered(JobResult<Exhibit> answer) {
        busy.setVisible(false);
        state.answered(answer);
    }

    private void showAnswer(Optional<JobResult<Exhibit>> answer) {
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(Exhibit exhibit) when exhibit.isEmpty() ->
                    showNothing(messages.get("trends.empty.indicator", exhibit.indicator().name()),
                            messages.get("trends.empty.indicator.text", exhibit.office().name()),
                            state.hasYearlyFigures(exhibit));
            case JobResult.Done(Heatmap heatmap) -> {
                HeatOrder order = choicesController.order();
                order.show(heatmap, messages);
                show(order.sorted(heatmap));
            }
            case JobResult.Done(Exhibit exhibit) -> show(exhibit);
            case JobResult.Failed(Throwable cause) ->
                    showNothing(messages.get("trends.empty.failure"), exits.errors().sentence(cause), false);
            case JobResult.Cancelled() -> showNoResult();
        }
    }

    private void showNothing(String title, String text, boolean yearsHelp) {
        empty.say(title, text);
        setShown(showYears, yearsHelp);
        showNoResult();
    }

    private void showNoResult() {
        outputsController.showNothing();
        setResultShown(false);
    }

    private void setResultShown(boolean shown) {
        result.setVisible(shown);
        nothing.setVisible(!shown);
    }

    private void show(Exhibit exhibit) {
        ChartSheet drawn = new TrendChart(style.screen(), messages, Conventions.STANDARD, state.printedRemarks())
                .sheet(exhibit);
        chart.show(drawn.drawing());
        table.show(drawn.table());
        note.setText(drawn.table().note());
        sentence.setText(drawn.sentence());
        target.show();
        outputsController.show(drawn);
        setResultShown(true);
    }

    /** Of the line and the figure at hand. */
    private void speak() {
        ChartTable.Row row = table.getSelectionModel().getSelectedItem();
        Optional<FigureKey> place = table.chosenPlace();
        annotation.show(place, place.flatMap(state::annotation), state.canChange());
        if (row != null && !row.sentence().isEmpty()) {
            sentence.setText(row.sentence());
        }
    }

    /** A step closer to the figure, and at last to its cell. */
    private void open(FigureKey place) {
        if (!state.drill(place)) {
            Snapshot snapshot = state.snapshot();
            exits.navigator().showEntry(snapshot.catalogue().get(place.indicator()), snapshot.offices().get(place.office()),
                    place.period());
        }
    }

    /** A target or an annotation changes what is shown. */
    private void kept(JobResult<Boolean> result) {
        if (result instanceof JobResult.Failed(Throwable cause)) {
            exits.dialogs().failure(exits.errors().sentence(cause));
        }
        state.renew();
    }

    @FXML
    private void showYearlyKind() {
        state.kindProperty().set(TrendKind.MULTI_YEAR);
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        outputsController.close();
        browser.queryProperty().unbindBidirectional(state.queryProperty());
        browser.selectedProperty().unbindBidirectional(state.indicatorProperty());
    }
}
