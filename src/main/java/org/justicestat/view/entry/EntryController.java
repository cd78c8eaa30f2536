package org.justicestat.view.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.UserException;
import org.justicestat.rules.Finding;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Busy;
import org.justicestat.view.control.Choice;
import org.justicestat.view.control.GridShortcut;
import org.justicestat.view.control.Layer;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.OfficePicker;
import org.justicestat.view.control.ViewController;

/** Shows the sheet of {@link EntryState} and asks for another when office or span change, newest wins. */
public final class EntryController implements ViewController {

    private final EntryState state;
    private final Messages messages;
    private final Navigator navigator;
    private final EntryWords words;
    private final LatestJob<EntrySheet> latest;
    private final LatestJob<List<Finding>> checks;
    private final Activities activities;
    private final LiveCheck live;
    private TypeAhead ahead;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private StackPane entry;
    @FXML private OfficePicker office;
    @FXML private SpanPicker span;
    @FXML private TextField filter;
    @FXML private ToggleGroup scope;
    @FXML private Busy busy;
    @FXML private Label filled;
    @FXML private ProgressBar filledBar;
    @FXML private EntryGrid grid;
    @FXML private SidePanel side;
    @FXML private ToggleButton asideToggle;
    @FXML private NoticeLine notice;
    @FXML private Button toRevision;
    @FXML private Layer layer;

    public EntryController(EntryState state, Messages messages, Activities activities, Navigator navigator,
            ErrorReporter errors, Clock clock) {
        this.state = state;
        this.messages = messages;
        this.navigator = navigator;
        this.words = new EntryWords(messages, new TimeText(clock.getZone()), errors);
        this.latest = activities.latest();
        this.checks = activities.latest();
        this.activities = activities;
        this.live = new LiveCheck(state, activities.latest(), this::tellUnchecked);
    }

    @FXML
    private void initialize() {
        office.show(state.snapshot().offices(), messages);
        span.show(state, messages);
        office.valueProperty().bindBidirectional(state.context().officeProperty());
        filter.textProperty().bindBidirectional(state.queryProperty());
        grid.show(state, words, live, this::preview);
        side.show(state, words, activities, this::showTrend);
        side.foldBy(asideToggle, entry, words);
        ahead = new TypeAhead(entry, grid);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        filter.setOnKeyPressed(this::intoGrid);
        entry.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(grid::requestFocus);
            }
        });
        subscriptions = Subscription.combine(
                Choice.tie(scope, state.scopeProperty(), SheetScope.class),
                state.sheetProperty().subscribe(_ -> showSheet()),
                state.queryProperty().subscribe((_, _) -> narrow()),
                state.progressProperty().subscribe(_ -> showProgress()),
                state.noticeProperty().subscribe(said -> notice.show(said, words)),
                state.noticeProperty().subscribe((_, _) -> check()),
                state.judgementProperty().subscribe((_, said) -> notice.judge(said, words)),
                state.placeProperty().subscribe((_, place) -> grid.reveal(place)),
                state.placeProperty().subscribe(this::offer),
                state.scopeProperty().subscribe((_, _) -> ask()),
                state.lengthProperty().subscribe((_, _) -> ask()),
                state.context().officeProperty().subscribe((_, _) -> ask()),
                state.context().monthProperty().subscribe(this::askUnlessShown));
        ask();
    }

    /** The sheet of a year is the same in every month of it. */
    private void askUnlessShown(Month before, Month now) {
        if (state.lengthProperty().get() == SheetLength.MONTH || before.year() != now.year()) {
            ask();
        }
    }

    private void ask() {
        state.dropRefusal();
        await(true);
        latest.start(state.question(), state::answered);
    }

    private void await(boolean isAwaited) {
        busy.setBusy(isAwaited);
        ahead.setWaiting(isAwaited);
    }

    private void narrow() {
        state.narrow();
        showEmpty();
    }

    private void showSheet() {
        JobResult<EntrySheet> result = state.sheetProperty().get().orElse(new JobResult.Cancelled<>());
        switch (result) {
            case JobResult.Done(EntrySheet sheet) -> {
                grid.setSpan(sheet.span());
                showEmpty();
                grid.reveal(state.placeProperty().get());
                offer(state.placeProperty().get());
                check();
            }
            case JobResult.Failed(Throwable cause) -> grid.setPlaceholder(new Label(words.failure(cause)));
            case JobResult.Cancelled() -> grid.edit().close();
        }
        await(result instanceof JobResult.Cancelled);
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

    private void check() {
        checks.start(state.check(), result -> result.tell(state.writer()::showFindings, this::tellUnchecked));
    }

    private void tellUnchecked(Throwable cause) {
        notice.warn(words.unchecked(cause));
    }

    private void offer(FigureKey place) {
        state.remember();
        Optional<Spot> spot = Optional.ofNullable(place).flatMap(state::spotOf);
        notice.remark(spot.filter(_ -> !state.aside().openProperty().get()), words);
        boolean isRevisable = spot.filter(state.writer()::isRevisable).isPresent();
        toRevision.setVisible(isRevisable);
        toRevision.setManaged(isRevisable);
    }

    /** The keys that work wherever the focus is on this screen. */
    private void pressed(KeyEvent event) {
        if (!event.isConsumed() && !(event.getTarget() instanceof TextField)) {
            GridShortcut.of(event).flatMap(this::deed).ifPresent(deed -> {
                event.consume();
                deed.run();
            });
        }
    }

    private Optional<Runnable> deed(GridShortcut shortcut) {
        return Optional.ofNullable(switch (shortcut) {
            case UNDO -> state.writer()::undo;
            case REDO -> state.writer()::redo;
            case EARLIER -> () -> state.step(-1);
            case LATER -> () -> state.step(1);
            case REVISE -> this::revise;
            case SEARCH -> filter::requestFocus;
            case ASIDE -> state.aside()::toggle;
            default -> null;
        });
    }

    private void intoGrid(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            event.consume();
            grid.requestFocus();
            grid.reveal(state.placeProperty().get());
        }
    }

    private void preview(Function<SignReading, PastePlan> plans) {
        PastePane pane = new PastePane(words, state, activities.latest(), plans, items -> {
            layer.hide();
            state.writer().paste(items);
        }, layer::hide);
        layer.show(pane, pane.first());
    }

    /** Asks for the reason of a change in a locked month; elsewhere it says why there is none to give. */
    @FXML
    private void revise() {
        Optional<Spot> spot = Optional.ofNullable(state.placeProperty().get()).flatMap(state::spotOf);
        spot.filter(state.writer()::isRevisable).ifPresentOrElse(locked -> {
            RevisionPane pane = new RevisionPane(messages, words.subject(state.context().office(), locked.indicator()),
                    words.place(state.keyOf(locked), locked.indicator()), state.writer().textOf(locked), (figure, reason) -> {
                        state.writer().revise(locked, figure, reason);
                        layer.hide();
                    }, layer::hide);
            layer.show(pane, pane.first());
        }, () -> state.noticeProperty().set(Optional.of(Notice.refused(new UserException("entry.revision.unlocked")))));
    }

    private void showTrend(FigureKey place) {
        navigator.showTrend(state.snapshot().catalogue().get(place.indicator()), state.context().office());
    }

    @Override
    public void close() {
        state.remember();
        latest.cancel();
        checks.cancel();
        side.close();
        span.close();
        live.end();
        grid.close();
        subscriptions.unsubscribe();
        office.valueProperty().unbindBidirectional(state.context().officeProperty());
        filter.textProperty().unbindBidirectional(state.queryProperty());
    }
}
