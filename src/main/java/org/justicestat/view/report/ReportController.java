package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.justicestat.job.JobResult;
import org.justicestat.job.LatestJob;
import org.justicestat.model.Year;
import org.justicestat.report.Gate;
import org.justicestat.report.template.FigureRef;
import org.justicestat.service.FontCheck;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Activity;
import org.justicestat.view.control.ViewController;
import org.justicestat.view.control.YearPicker;
import org.justicestat.view.dialog.FileType;

/** Shows {@link ReportState} and has the report written. */
public final class ReportController implements ViewController {

    private final ReportState state;
    private final Messages messages;
    private final Activities activities;
    private final ReportExits exits;
    private final LatestJob<Shown> previews;
    private final OfferedFile offered;
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription progressSubscription = Subscription.EMPTY;

    @FXML private HBox report;
    @FXML private YearPicker year;
    @FXML private TextField template;
    @FXML private RadioButton draft;
    @FXML private RadioButton finalReport;
    @FXML private VBox overrideField;
    @FXML private TextField override;
    @FXML private OptionsPane options;
    @FXML private TextField out;
    @FXML private Button write;
    @FXML private HBox progressLine;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private OutcomeNote outcome;
    @FXML private Label gateText;
    @FXML private TabPane tabs;
    @FXML private Tab problemsTab;
    @FXML private ReportTextPane text;
    @FXML private ObstaclePane obstacles;
    @FXML private PlaceholderPane placeholders;

    public ReportController(ReportState state, Messages messages, Activities activities, ReportExits exits) {
        this.state = state;
        this.messages = messages;
        this.activities = activities;
        this.exits = exits;
        this.previews = activities.latest();
        this.offered = new OfferedFile(state, messages);
    }

    @FXML
    private void initialize() {
        year.show(state.years(), messages);
        year.valueProperty().bindBidirectional(state.yearProperty());
        draft.setSelected(state.draftProperty().get());
        finalReport.setSelected(!state.draftProperty().get());
        draft.selectedProperty().subscribe(state.draftProperty()::set);
        if (state.outProperty().get().isEmpty() && state.yearProperty().get() != null) {
            offered.offer();
        }
        out.textProperty().bindBidirectional(state.outProperty());
        template.textProperty().bindBidirectional(state.templateProperty());
        override.textProperty().bindBidirectional(state.overrideProperty());
        options.bind(state, messages);
        text.setOnFigure(figure -> show(figure.ref()));
        obstacles.setOnPlace(place -> place.show(exits.navigator()));
        subscriptions = Subscription.combine(
                state.shownProperty().subscribe(this::showPreview),
                state.yearProperty().subscribe(_ -> ask()),
                state.templateProperty().subscribe((_, _) -> ask()),
                state.yearProperty().subscribe((_, _) -> offered.offer()),
                state.draftProperty().subscribe(asDraft -> overrideField.setVisible(!asDraft)),
                state.draftProperty().subscribe((_, _) -> offered.offerAnother()),
                state.outProperty().subscribe(_ -> showWhetherReady()),
                state.writingProperty().subscribe(this::showWriting),
                state.resultProperty().subscribe(this::showResult),
                report.sceneProperty().subscribe((_, scene) -> comeBack(scene)));
    }

    private void comeBack(Scene scene) {
        if (scene != null && state.isOutdated()) {
            Integer chosen = state.yearProperty().get();
            year.show(state.years(), messages);
            state.chooseYear(chosen);
            ask();
        }
    }

    private void show(FigureRef figure) {
        exits.showCell(figure, state.snapshot());
    }

    private void ask() {
        boolean hasYear = state.yearProperty().get() != null;
        gateText.setText(messages.get(hasYear ? "report.screen.gate.busy" : "report.screen.noFigures"));
        if (hasYear) {
            placeholders.show(state.snapshot(), new Year(state.yearProperty().get()), messages);
            previews.start(state.question(), state::answered);
        }
    }

    private void showPreview(Optional<JobResult<Shown>> answer) {
        gateText.pseudoClassStateChanged(OutcomeNote.FAILED, answer.filter(JobResult.Failed.class::isInstance).isPresent());
        switch (answer.orElse(new JobResult.Cancelled<>())) {
            case JobResult.Done(Shown shown) -> {
                Gate gate = shown.preview().gate();
                text.show(shown.text(), new FigureMarks(shown.snapshot(), shown.preview()), messages);
                obstacles.show(gate, messages);
                gateText.setText(gate.isOpen() ? messages.get("report.screen.gate.open")
                        : messages.get("report.screen.gate.closed", gate.errors().size(), gate.warnings().size(),
                                gate.missingCount(), gate.unlocked().size(), gate.problems().size()));
                problemsTab.setText(messages.get("report.screen.tab.problems", gate.count()));
                options.show(new FontCheck(shown.families()).missing(shown.preview().report().fonts(), messages), messages);
            }
            case JobResult.Failed(Throwable cause) -> {
                gateText.setText(exits.errors().sentence(cause));
                problemsTab.setText(messages.get("report.screen.tab.problems", NumberText.NOT_APPLICABLE));
                obstacles.clear();
                text.clear();
            }
            case JobResult.Cancelled() -> problemsTab.setText(messages.get("report.screen.tab.problems", 0));
        }
    }

    private void showWhetherReady() {
        write.setDisable(!state.canWrite());
        out.getTooltip().setText(state.file().map(Path::toString).orElse(""));
    }

    private void showWriting(Optional<Activity> activity) {
        progressSubscription.unsubscribe();
        progressLine.setVisible(activity.isPresent());
        progressLine.setManaged(activity.isPresent());
        cancel.setDisable(false);
        progressSubscription = activity.map(running -> running.progressProperty()
                .subscribe(fraction -> progress.setProgress(fraction.doubleValue()))).orElse(Subscription.EMPTY);
        showWhetherReady();
    }

    private void showResult(Optional<JobResult<Written>> result) {
        Optional<Throwable> failure = state.failure();
        if (result.isEmpty()) {
            outcome.hide();
        } else if (failure.isPresent()) {
            outcome.tellFailure(exits.errors().sentence(failure.get()));
            if (state.isRefused()) {
                tabs.getSelectionModel().select(problemsTab);
            }
        } else {
            state.written().ifPresentOrElse(this::showWritten, () -> outcome.tell(messages.get("report.screen.cancelled")));
        }
    }

    private void showWritten(Written written) {
        outcome.tellWritten(written, messages, exits.dialogs()::showFolderOf);
        if (written.isIssued()) {
            ask();
        }
    }

    @FXML
    private void choose() {
        exits.dialogs().chooseToWrite(FileType.WORD, state.file().orElseGet(offered::file))
                .ifPresent(file -> state.outProperty().set(state.shown(file)));
    }

    @FXML
    private void chooseTemplate() {
        exits.dialogs().chooseToOpen(FileType.WORD).ifPresent(file -> state.templateProperty().set(file.toString()));
    }

    @FXML
    private void withoutTemplate() {
        state.templateProperty().set("");
    }

    /** The file may have been edited in Word since. */
    @FXML
    private void refresh() {
        ask();
    }

    @FXML
    private void makeStarter() {
        if (state.yearProperty().get() == null) {
            return;
        }
        exits.dialogs().chooseToWrite(FileType.WORD, state.proposal(messages.get("report.screen.starterName")))
                .ifPresent(file -> activities.start("report.screen.writing", state.starter(file), this::showStarter));
    }

    private void showStarter(JobResult<Path> ended) {
        switch (ended) {
            case JobResult.Done(Path file) -> state.templateProperty().set(file.toString());
            case JobResult.Failed(Throwable cause) -> exits.dialogs().failure(exits.errors().sentence(cause));
            case JobResult.Cancelled() -> { }
        }
    }

    @FXML
    private void write() {
        if (state.canWrite()) {
            state.started(activities.start("report.screen.writing", state.order(messages.get("report.screen.cleanMark")),
                    state::finished));
        }
    }

    @FXML
    private void cancel() {
        cancel.setDisable(true);
        state.writingProperty().get().ifPresent(Activity::cancel);
    }

    @Override
    public void close() {
        previews.cancel();
        progressSubscription.unsubscribe();
        subscriptions.unsubscribe();
        year.valueProperty().unbindBidirectional(state.yearProperty());
        out.textProperty().unbindBidirectional(state.outProperty());
        template.textProperty().unbindBidirectional(state.templateProperty());
        override.textProperty().unbindBidirectional(state.overrideProperty());
        options.release();
    }
}
