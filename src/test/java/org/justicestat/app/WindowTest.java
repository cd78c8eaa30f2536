package org.justicestat.app;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.job.JobRunner;
import org.justicestat.model.Language;
import org.justicestat.service.Settings;
import org.justicestat.service.UserFolders;
import org.justicestat.view.UiTest;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.Theme;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.dialog.ScriptedDialogs;
import org.justicestat.view.shell.Desk;
import org.testfx.util.WaitForAsyncUtils;

/** Base of the journeys through the whole window: everything is real but the file choosers. */
abstract class WindowTest extends UiTest {

    @TempDir
    Path folder;

    final Appearance appearance = new Appearance(Look.LIGHT, 100, new SimpleBooleanProperty());
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    private JobRunner runner;
    private Tools tools;
    private MainWindow window;

    @BeforeEach
    void openWindow() {
        runner = new JobRunner(Platform::runLater);
        Activities activities = new Activities(runner);
        Settings settings = Settings.load(folder.resolve("settings.properties"));
        tools = new Tools(settings, new UserFolders(folder, folder), SampleLedger.CLOCK,
                new WindowState(Language.ZH, Screen.TRENDS, appearance), activities,
                new Desk(activities, settings, SampleLedger.CLOCK), dialogs, new ChartStyle());
        interact(Theme.LIGHT::installBase);
        show(StackPane::new);
        interact(() -> {
            window = new MainWindow(stage(), tools);
            window.show();
        });
    }

    @AfterEach
    void closeWindow() {
        interact(() -> {
            window.close();
            tools.desk().close();
        });
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void openLedger(Path file) {
        dialogs.answer(file);
        clickOn("#open");
        waitUntilShown("#shell");
    }

    final void waitUntilShown(String id) {
        waitUntil(() -> lookup(id).queryAll().stream().anyMatch(Node::isVisible), id);
    }

    final Tools tools() {
        return tools;
    }

    final <N extends Node> N node(String id, Class<N> type) {
        return lookup(id).queryAs(type);
    }
}
