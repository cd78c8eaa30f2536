package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.GridShortcut;
import org.justicestat.view.control.MonthPicker;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;

/** Shows the sheet of {@link EntryState} and asks for another when office or span change, newest wins. */
public final class EntryController implements ViewController {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final EntryState state;
    private final Messages messages;
    private final Navigator navigator;
    private final ErrorReporter errors;
    private final EntryWords words;
    private final LatestJob<EntrySheet> latest;
    private final PlacePanel panel;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private VBox entry;
    @FXML private OfficePicker office;
    @FXML private ToggleGroup length;
    @FXML private MonthPicker month;
    @FXML private YearPicker year;
    @FXML private TextField filter;
    @FXML private ToggleGroup scope;
    @FXML private ProgressIndicator busy;
    @FXML private Label filled;
    @FXML private ProgressBar filledBar;
    @FXML private EntryGrid grid;
    @FXML private VBox side;
    @FXML private Label notice;
    @FXML private Button toTrend;

    public EntryController(EntryState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.errors = errors;
        this.words = new EntryWords(messages);
        this.latest = activities.latest();
        this.panel = new PlacePanel(state, words, activities, errors);
    }

    @FXML
    private void initialize() {
        Snapshot snapshot = state.snapshot();
        office.show(snapshot.offices(), messages);
        month.show(years(snapshot), messages);
        year.show(years(snapshot), messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        month.valueProperty().bindBidirectional(state.context().monthProperty());
        filter.textProperty().bindBidirectional(state.queryProperty());
        grid.show(state, words);
        side.getChildren().addFirst(panel);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        filter.setOnKeyPressed(this::intoGrid);
        entry.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(grid::requestFocus);
            }
        });
        subscriptions = Subscription.combine(
                Choice.tie(length, state.lengthProperty(), SheetLength.class),
                Choice.tie(scope, state.scopeProperty(), SheetScope.class),
                state.sheetProperty().subscribe(_ -> showSheet()),
                state.queryProperty().subscribe((_, _) -> narrow()),
                state.progressProperty().subscribe(_ -> showProgress()),
                state.noticeProperty().subscribe(_ -> showNotice()),
                state.placeProperty().subscribe((_, place) -> grid.reveal(place)),
                state.placeProperty().subscribe(place -> toTrend.setDisable(place == null)),
                state.scopeProperty().subscribe((_, _) -> ask()),
                state.lengthProperty().subscribe(this::chooseLength),
                state.context().officeProperty().subscribe((_, _) -> ask()),
                state.context().monthProperty().subscribe(this::chooseMonth));
        year.valueProperty().subscribe((_, chosen) -> chooseYear(chosen));
    }

    /** The years that have figures, and the one after them, in which work goes on. */
    private static List<Integer> years(Snapshot snapshot) {
        List<Integer> years = new ArrayList<>(snapshot.figures().years());
        if (!years.isEmpty()) {
            years.add(years.getLast() + 1);
        }
        return years;
    }

    private void chooseLength(SheetLength chosen) {
        boolean isWholeYear = chosen == SheetLength.YEAR;
        month.setVisible(!isWholeYear);
        month.setManaged(!isWholeYear);
        year.setVisible(isWholeYear);
        year.setManaged(isWholeYear);
        ask();
    }

    private void chooseMonth(Month before, Month now) {
        year.setValue(now.year());
        if (state.lengthProperty().get() == SheetLength.MONTH || before.year() != now.year()) {
            ask();
        }
    }

    private void chooseYear(Integer chosen) {
        Month now = state.context().month();
        if (chosen != null && chosen != now.year()) {
            state.context().monthProperty().set(new Month(chosen, now.month()));
        }
    }

    private void ask() {
        busy.setVisible(true);
        latest.start(state.question(), state::answered);
    }

    private void narrow() {
        state.narrow();
        showEmpty();
    }

    private void showSheet() {
        switch (state.sheetProperty().get().orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(EntrySheet sheet) -> {
                busy.setVisible(false);
                grid.setSpan(sheet.span());
                showEmpty();
                grid.reveal(state.placeProperty().get());
            }
            case JobResult.Failed(Throwable cause) -> {
                busy.setVisible(false);
                grid.setPlaceholder(new Label(errors.sentence(cause)));
            }
            case JobResult.Cancelled() -> busy.setVisible(true);
        }
    }

    private void showEmpty() {
        String key = state.rows().isEmpty() ? "entry.empty"
                : state.scopeProperty().get() == SheetScope.MISSING ? "entry.empty.complete" : "entry.empty.filter";
        grid.setPlaceholder(new Label(messages.get(key, state.context().office().name())));
    }

    private void showProgress() {
        EntryLine.Progress progress = state.progressProperty().get();
        filled.setText(messages.get("entry.filled", progress.present(), progress.expected()));
        filledBar.setProgress(progress.fraction());
    }

    private void showNotice() {
        Optional<Notice> said = state.noticeProperty().get();
        notice.setText(said.map(words::sentence).orElseGet(() -> messages.get("entry.hint")));
        notice.pseudoClassStateChanged(REFUSED, said.filter(Notice::isRefusal).isPresent());
    }

    /** The keys that work wherever the focus is on this screen. */
    private void pressed(KeyEvent event) {
        GridShortcut.of(event).ifPresent(shortcut -> {
            if (event.getTarget() instanceof TextField) {
                return;
            }
            switch (shortcut) {
                case UNDO -> consume(event, state.writer()::undo);
                case REDO -> consume(event, state.writer()::redo);
                case EARLIER -> consume(event, () -> state.step(-1));
                case LATER -> consume(event, () -> state.step(1));
                case SEARCH -> consume(event, filter::requestFocus);
                default -> { }
            }
        });
    }

    private static void consume(KeyEvent event, Runnable deed) {
        event.consume();
        deed.run();
    }

    private void intoGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            consume(event, grid::requestFocus);
            grid.reveal(state.placeProperty().get());
        }
    }

    @FXML
    private void showTrend() {
        Optional.ofNullable(state.placeProperty().get()).ifPresent(place -> navigator.showTrend(
                state.snapshot().catalogue().get(place.indicator()), state.context().office()));
    }

    @Override
    public void close() {
        latest.cancel();
        panel.close();
        grid.close();
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        month.valueProperty().unbindBidirectional(state.context().monthProperty());
        filter.textProperty().unbindBidirectional(state.queryProperty());
    }
}
