package org.justicestat.view.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.JobRunner;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.view.UiTest;
import org.justicestat.view.Views;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.dialog.ScriptedDialogs;
import org.testfx.util.WaitForAsyncUtils;

/** Dragging through the years on a ledger whose answers are slow. */
class YearDragTest extends UiTest {

    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 20;
    private static final int PATIENCE_SECONDS = 30;

    private final JobRunner runner = new JobRunner(Platform::runLater);
    private final Messages messages = new Messages(Language.ZH);
    private final Snapshot snapshot = ledger();
    /** How often an answer was begun, off the window's thread. */
    private final AtomicInteger answers = new AtomicInteger();
    private final CountDownLatch slow = new CountDownLatch(1);
    private final AtomicInteger pulses = new AtomicInteger();
    private TrendsController controller;

    private static Snapshot ledger() {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").office("o1", "bureau");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            ledger.cell("o1", "a.x", new Month(year, 12).toString(), String.valueOf(year));
        }
        return ledger.build();
    }

    /** Where an answer takes the figures from: stuck until the test lets go. */
    private Snapshot figures() {
        if (!Platform.isFxApplicationThread()) {
            answers.incrementAndGet();
            try {
                slow.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return snapshot;
    }

    private Parent trends(TrendsState state) {
        Activities activities = new Activities(runner);
        ChartStyle style = new ChartStyle();
        ScriptedDialogs dialogs = new ScriptedDialogs();
        controller = new TrendsController(state, messages, activities, style,
                new TrendsExits(new Nowhere(), dialogs, new ErrorReporter(messages)));
        return Views.load("trends/Trends", messages, type -> type == TrendsController.class ? controller
                : type == ChoicesController.class ? new ChoicesController(state, messages)
                : new OutputsController(new TrendsOutput(state, messages, activities, dialogs, style)));
    }

    @AfterEach
    void close() {
        slow.countDown();
        if (controller != null) {
            interact(controller::close);
        }
        runner.close();
    }

    @Test
    void only_the_last_year_is_answered_and_the_window_goes_on_drawing() throws TimeoutException {
        TrendsState[] state = new TrendsState[1];
        show(() -> {
            state[0] = new TrendsState(this::figures, new WorkContext(snapshot.offices().root(), new Month(2020, 12)),
                    Path.of("ledgers"));
            return trends(state[0]);
        });
        interact(() -> stage().getScene().addPostLayoutPulseListener(pulses::incrementAndGet));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            int wanted = year;
            interact(() -> state[0].toYearProperty().set(wanted));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(pulses.get()).as("pulses while the answer was stuck").isGreaterThanOrEqualTo(YEARS);
        assertThat(answers.get()).as("answers begun").isLessThanOrEqualTo(2);
        slow.countDown();
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> sentence().contains("2020年12月"));
        assertThat(answers.get()).as("answers in all").isLessThanOrEqualTo(3);
        assertThat(sentence()).contains("2020件");
    }

    private String sentence() {
        return interactAndGet(() -> lookup("#sentence").queryAs(Label.class).getText());
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void show(Screen screen) {
            throw new AssertionError("nobody asked to go to " + screen);
        }

        @Override
        public void showTrend(Indicator indicator, Office office) {
            throw new AssertionError("nobody asked for a trend");
        }

        @Override
        public void showEntry(Indicator indicator, Office office, Period period) {
            throw new AssertionError("nobody asked for a sheet");
        }

        @Override
        public void showFinding(FindingKey finding) {
            throw new AssertionError("nobody asked for a finding");
        }

        @Override
        public void showChecks(Office office, Month month) {
            throw new AssertionError("nobody asked for a check");
        }
    }
}
