package org.justicestat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.justicestat.job.JobRunner;
import org.justicestat.service.LogFile;
import org.justicestat.service.Settings;
import org.justicestat.service.UserFolders;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.ChartStyle;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WindowFonts;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.dialog.Dialogs;
import org.justicestat.view.dialog.StageDialogs;
import org.justicestat.view.shell.Desk;

/** The workbench as a JavaFX application; {@link #open} is the way in. */
public final class WorkbenchApp extends Application {

    /** When set, the window closes by itself once it has been drawn: how the start-up cache is trained. */
    private static final String EXIT_AFTER_FIRST_PULSE = "justicestat.exitAfterFirstPulse";
    private static final String SETTINGS_FILE = "settings.properties";
    private static final double ROOMY_WIDTH = 1500;
    private static final double ROOMY_HEIGHT = 900;
    private static final double MIN_WIDTH = 880;
    private static final double MIN_HEIGHT = 460;

    private final JobRunner runner = new JobRunner(Platform::runLater);
    private Tools tools;
    private MainWindow window;

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param ledger to open in it; without one it shows the start page
     */
    public static void open(Optional<Path> ledger) {
        launch(WorkbenchApp.class, ledger.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        WindowFonts.load();
        UserFolders folders = UserFolders.ofThisMachine();
        LogFile.open(folders.logs());
        Settings settings = Settings.load(folders.settings().resolve(SETTINGS_FILE));
        tools = tools(stage, folders, settings);
        window = new MainWindow(stage, tools);
        fit(stage);
        window.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(tools.desk()::open);
        if (Boolean.getBoolean(EXIT_AFTER_FIRST_PULSE)) {
            stage.getScene().addPostLayoutPulseListener(() -> closeWhenDrawn(stage));
        }
    }

    private Tools tools(Stage stage, UserFolders folders, Settings settings) {
        Clock clock = Clock.systemDefaultZone();
        WindowState state = new WindowState(settings.language(),
                settings.lastScreen().flatMap(Screen::ofId).orElse(Screen.OVERVIEW), appearance(settings));
        Dialogs dialogs = new StageDialogs(stage, state.appearance(), () -> messages(state),
                folder -> getHostServices().showDocument(folder.toUri().toString()));
        Thread.setDefaultUncaughtExceptionHandler(new UncaughtFailures(() -> messages(state), dialogs));
        Activities activities = new Activities(runner);
        return new Tools(settings, folders, clock, state, activities, new Desk(activities, settings, clock), dialogs,
                new ChartStyle());
    }

    private static Appearance appearance(Settings settings) {
        return new Appearance(settings.look().flatMap(Look::ofId).orElse(Look.SYSTEM), settings.zoomPercent(),
                Platform.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals));
    }

    private static Messages messages(WindowState state) {
        return new Messages(state.languageProperty().get());
    }

    /** On a small screen the window takes all of it. */
    private static void fit(Stage stage) {
        Rectangle2D bounds = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setMaximized(bounds.getWidth() < ROOMY_WIDTH || bounds.getHeight() < ROOMY_HEIGHT);
        Stream.of(16, 32, 48, 64, 128, 256)
                .map(size -> WorkbenchApp.class.getResource("/org/justicestat/icons/justicestat-" + size + ".png"))
                .map(url -> new Image(url.toExternalForm())).forEach(stage.getIcons()::add);
    }

    /** A ledger that is being opened is drawn too. */
    private void closeWhenDrawn(Stage stage) {
        if (!tools.desk().busyProperty().get()) {
            Platform.runLater(stage::close);
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
            tools.desk().close();
        }
        runner.close();
    }
}
