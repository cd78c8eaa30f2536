package org.justicestat.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.justicestat.job.JobRunner;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.service.ErrorReporter;
import org.justicestat.service.Workbench;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.Theme;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.entry.EntryController;
import org.justicestat.view.entry.EntryState;

/** A window drawn in memory, on which a table is painted to the last pixel before the clock stops. */
final class Window {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Navigator NOWHERE = new Navigator() {
        @Override
        public void show(Screen screen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void showTrend(Indicator indicator, Office office) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void showEntry(Indicator indicator, Office office, Period period) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void showChecks(Office office, Month month) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void showFinding(FindingKey finding) {
            throw new UnsupportedOperationException();
        }
    };

    private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
    private final JobRunner runner = new JobRunner(Platform::runLater);
    private Stage stage;

    static void startToolkit() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Theme.LIGHT.installBase();
            started.countDown();
        });
        started.await();
    }

    static <T> T onWindowThread(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /** Opens the window on the content, not painted yet. To be called on the window's thread, as everything below. */
    void show(Parent content) {
        stage = new Stage();
        stage.setScene(new Scene(content, WIDTH, HEIGHT));
        Theme.LIGHT.applyTo(stage.getScene());
        stage.show();
    }

    void paint() {
        stage.getScene().snapshot(picture);
    }

    TableView<?> table() {
        return (TableView<?>) stage.getScene().getRoot().lookup(".table-view");
    }

    Scene scene() {
        return stage.getScene();
    }

    void close() {
        stage.close();
        stage.setScene(null);
    }

    void end() {
        runner.close();
    }

    /** The Entry screen on the year sheet of an office: 300 rows, a name, a unit and 13 places. */
    EntryController openEntry(Workbench workbench, Runnable painted) throws IOException {
        Messages messages = new Messages(Language.ZH);
        Office office = workbench.snapshot().offices().get("o7");
        EntryState state = new EntryState(workbench, new WorkContext(office, new Month(LargeLedger.LAST_YEAR, 12)));
        state.recall("o7 " + LargeLedger.LAST_YEAR + "-12 YEAR d.i0 " + LargeLedger.LAST_YEAR + "-12");
        EntryController controller =
                new EntryController(state, messages, new Activities(runner), NOWHERE, new ErrorReporter(messages), Clock.systemUTC());
        FXMLLoader loader = new FXMLLoader(
                Window.class.getResource("/org/justicestat/view/entry/EntryView.fxml"), messages.bundle());
        loader.setControllerFactory(_ -> controller);
        show(loader.load());
        whenFilled(table().getItems(), painted);
        return controller;
    }

    /** Something that needs no data. */
    void open(Parent content, Runnable painted) {
        show(content);
        whenPainted(painted);
    }

    private void whenFilled(ObservableList<?> rows, Runnable painted) {
        rows.addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable list) {
                if (!rows.isEmpty()) {
                    rows.removeListener(this);
                    whenPainted(painted);
                }
            }
        });
    }

    /** Tells when the window's own next picture is painted: a snapshot on the same painter comes after it. */
    private void whenPainted(Runnable painted) {
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    new Rectangle(1, 1).snapshot(null, null);
                    painted.run();
                });
            }
        });
    }
}
