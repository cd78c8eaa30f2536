package org.justicestat.view.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.analysis.Overview.Card;
import org.justicestat.analysis.Overview;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Indicator;
import org.justicestat.rules.MissingFigure;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;
import org.justicestat.view.control.IndicatorBrowser;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.overview.OverviewQuestion.Answer;
import org.justicestat.view.overview.OverviewQuestion.OfficeGap;

/** Shows {@link OverviewState}: asks anew whenever office, month or pins change, newest wins. */
public final class OverviewController implements ViewController {

    private static final double ROOMY_WIDTH = 1000;
    private static final double CARD_GAP = 12;
    private static final int CARDS_ABREAST = 4;

    private final OverviewState state;
    private final Messages messages;
    private final OverviewWords words;
    private final Activities activities;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final LatestJob<Answer> latest;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private IndicatorBrowser browser;
    @FXML private OfficePicker office;
    @FXML private MonthPicker month;
    @FXML private ProgressIndicator busy;
    @FXML private ToggleButton choosePins;
    @FXML private Label failure;
    @FXML private ScrollPane page;
    @FXML private TilePane cards;
    @FXML private HBox laggards;
    @FXML private TableView<TrendPoint> rises;
    @FXML private TableColumn<TrendPoint, CellText> riseName;
    @FXML private TableColumn<TrendPoint, CellText> riseValue;
    @FXML private TableColumn<TrendPoint, CellText> riseDifference;
    @FXML private TableColumn<TrendPoint, CellText> riseChange;
    @FXML private TableView<TrendPoint> falls;
    @FXML private TableColumn<TrendPoint, CellText> fallName;
    @FXML private TableColumn<TrendPoint, CellText> fallValue;
    @FXML private TableColumn<TrendPoint, CellText> fallDifference;
    @FXML private TableColumn<TrendPoint, CellText> fallChange;
    @FXML private TableView<Card> behind;
    @FXML private TableColumn<Card, CellText> behindName;
    @FXML private TableColumn<Card, CellText> behindReached;
    @FXML private TableColumn<Card, CellText> behindDue;
    @FXML private TableView<OfficeGap> gaps;
    @FXML private TableColumn<OfficeGap, CellText> gapOffice;
    @FXML private TableColumn<OfficeGap, CellText> gapCount;
    @FXML private TableColumn<OfficeGap, CellText> gapState;
    @FXML private Label gapTitle;
    @FXML private VBox nothing;
    @FXML private EmptyState empty;

    public OverviewController(OverviewState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.words = new OverviewWords(messages);
        this.activities = activities;
        this.navigator = navigator;
        this.errors = errors;
        this.latest = activities.latest();
    }

    @FXML
    private void initialize() {
        browser.queryProperty().bindBidirectional(state.queryProperty());
        browser.show(state.snapshot().catalogue(), messages);
        browser.visibleProperty().bind(choosePins.selectedProperty());
        browser.managedProperty().bind(choosePins.selectedProperty());
        choosePins.setDisable(state.settings().isReadOnly());
        office.show(state.snapshot().offices(), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        month.show(state.years(), messages);
        month.valueProperty().bindBidirectional(state.context().monthProperty());
        page.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        setUpTables();
        failure.managedProperty().bind(failure.visibleProperty());
        subscriptions = Subscription.combine(
                state.answerProperty().subscribe(this::show),
                state.context().officeProperty().subscribe(_ -> ask()),
                state.context().monthProperty().subscribe(_ -> ask()),
                browser.selectedProperty().subscribe(this::toggle),
                ViewController.onReturn(nothing, this::ask));
    }

    /** In a narrow window there are fewer cards abreast, and two tables below the other two. */
    private void fit(double width) {
        boolean isNarrow = width < ROOMY_WIDTH;
        int abreast = isNarrow ? CARDS_ABREAST - 1 : CARDS_ABREAST;
        cards.setPrefColumns(abreast);
        cards.setPrefTileWidth(Math.floor((width - (abreast - 1) * CARD_GAP) / abreast));
        GridPane.setConstraints(laggards, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
    }

    private void setUpTables() {
        Columns.text(riseName, point -> words.name(point.whole().indicator()));
        Columns.figure(riseValue, point -> CellText.plain(words.value(point).number()));
        Columns.figure(riseDifference, words::difference);
        Columns.figure(riseChange, words::growth);
        Columns.text(fallName, point -> words.name(point.whole().indicator()));
        Columns.figure(fallValue, point -> CellText.plain(words.value(point).number()));
        Columns.figure(fallDifference, words::difference);
        Columns.figure(fallChange, words::growth);
        Columns.text(behindName, card -> words.name(card.indicator()));
        Columns.figure(behindReached, card -> CellText.plain(words.achievement(card.target().orElseThrow())));
        Columns.figure(behindDue, card -> CellText.plain(words.percent(card.target().orElseThrow().dueShare())));
        Columns.text(gapOffice, gap -> gap.office().name().in(messages.language()));
        Columns.figure(gapCount, gap -> CellText.plain(String.valueOf(gap.missing().size())));
        Columns.text(gapState, words::state);
        rises.setPlaceholder(placeholder("overview.rises.none"));
        falls.setPlaceholder(placeholder("overview.falls.none"));
        behind.setPlaceholder(placeholder("overview.behind.none"));
        gaps.setPlaceholder(placeholder("overview.gaps.none"));
        onOpen(rises, point -> openTrend(point.whole().indicator()));
        onOpen(falls, point -> openTrend(point.whole().indicator()));
        onOpen(behind, card -> openTrend(card.indicator()));
        onOpen(gaps, gap -> openSheet(gap.missing().getFirst()));
    }

    private Label placeholder(String key) {
        Label words = new Label(messages.get(key));
        words.getStyleClass().add("overview-placeholder");
        words.setWrapText(true);
        return words;
    }

    /** A click or Enter on a line. */
    private static <S> void onOpen(TableView<S> table, Consumer<S> action) {
        table.setRowFactory(_ -> {
            TableRow<S> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                    action.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            S chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                action.accept(chosen);
            }
        });
    }

    private void openTrend(Indicator indicator) {
        navigator.showTrend(indicator, state.context().office());
    }

    private void openSheet(MissingFigure figure) {
        navigator.showEntry(figure.indicator(), figure.office(), figure.period());
    }

    private void ask() {
        OverviewQuestion question = state.question();
        nothing.setVisible(!state.hasFigures());
        page.setVisible(state.hasFigures());
        busy.setVisible(true);
        latest.start(progress -> question.answer(state.settings(), progress), this::answered);
    }

    private void answered(JobResult<Answer> result) {
        busy.setVisible(false);
        state.answered(result);
    }

    private void show(Optional<JobResult<Answer>> result) {
        failure.setVisible(result.isPresent() && result.get() instanceof JobResult.Failed);
        switch (result.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(Answer answer) -> show(answer);
            case JobResult.Failed(Throwable cause) -> failure.setText(errors.sentence(cause));
            case JobResult.Cancelled() -> busy.setVisible(false);
        }
    }

    private void show(Answer answer) {
        Overview overview = answer.overview();
        cards.getChildren().setAll(overview.cards().stream()
                .map(card -> new OverviewCard(card, words, () -> openTrend(card.indicator()))).toList());
        rises.getItems().setAll(overview.rises());
        falls.getItems().setAll(overview.falls());
        behind.getItems().setAll(overview.behind());
        gaps.getItems().setAll(answer.gaps());
        gapTitle.setText(messages.get("overview.gaps", answer.gaps().size()));
    }

    /** Choosing an indicator in the list pins it, choosing it again takes it off. */
    private void toggle(Indicator chosen) {
        if (chosen != null && choosePins.isSelected()) {
            List<Indicator> pins = state.pinsWithToggled(chosen);
            activities.start("overview.pinning", _ -> {
                state.settings().pin(pins);
                return pins;
            }, this::pinned);
        }
    }

    private void pinned(JobResult<List<Indicator>> result) {
        browser.selectedProperty().set(null);
        if (result instanceof JobResult.Failed(Throwable cause)) {
            failure.setText(errors.sentence(cause));
            failure.setVisible(true);
        }
        ask();
    }

    @Override
    public void close() {
        latest.cancel();
        subscriptions.unsubscribe();
        browser.queryProperty().unbindBidirectional(state.queryProperty());
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
    }
}
