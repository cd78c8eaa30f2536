package org.justicestat.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.justicestat.text.FontFile;
import org.justicestat.view.control.WindowFonts;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Base of the tests that need a window. Every test opens its own with {@link #show}; afterwards all windows are closed, keys and
 * buttons are let go, and what was thrown on the window's thread fails the test.
 *
 * <p>Controls must be made on the window's thread: in {@code show} or {@code interact}, never in a field's initialiser.
 * {@code write} sends characters without keys, which suits a text field; a grid that opens its editor by key needs {@code type}.
 */
public abstract class UiTest extends FxRobot {

    /** The smallest window the product supports, in pixels. */
    protected static final int WIDTH = 1366;
    protected static final int HEIGHT = 768;

    private static final int PATIENCE_SECONDS = 60;
    private static final String SHIPPED_FONT =
            "data:text/css,.root{-fx-font-family:'" + FontFile.FAMILY.replace(" ", "%20") + "'}";
    private static boolean fontsAreLoaded;

    private final FxFailures failures = new FxFailures();
    private Stage stage;

    @BeforeAll
    static synchronized void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        if (!fontsAreLoaded) {
            WindowFonts.load();
            fontsAreLoaded = true;
        }
    }

    @BeforeEach
    final void watchFailures() {
        failures.watch();
    }

    @AfterEach
    final void closeWindows() {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        failures.rethrow();
    }

    /** Opens a window of the smallest supported size on the content, which is made on the window's thread. */
    protected final <N extends Parent> N show(Supplier<N> content) {
        return interactAndGet(() -> {
            N root = content.get();
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            scene.getStylesheets().add(SHIPPED_FONT);
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return root;
        });
    }

    /** The window that {@link #show} opened. */
    protected final Stage stage() {
        return stage;
    }

    /** What the supplier returns on the window's thread. */
    protected final <T> T interactAndGet(Supplier<T> read) {
        List<T> result = new ArrayList<>(1);
        interact(() -> result.add(read.get()));
        return result.getFirst();
    }

    /** Waits until the condition, which is asked on the window's thread, holds; fails after a minute. */
    protected final void waitUntil(Callable<Boolean> condition, String what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), condition));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes the window, and the menus and pop-ups over it, to {@code target/screenshots/NAME.png}. */
    protected final Path saveScreenshot(String name) throws IOException {
        BufferedImage picture = interactAndGet(this::picture);
        Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private BufferedImage picture() {
        BufferedImage picture = picture(stage);
        Graphics2D graphics = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window != stage) {
                int x = (int) (window.getX() - stage.getX());
                int y = (int) (window.getY() - stage.getY());
                graphics.drawImage(picture(window), x, y, null);
            }
        }
        graphics.dispose();
        return picture;
    }

    /** A pop-up's scene has no size of its own for {@code Scene.snapshot}; its root has. */
    private static BufferedImage picture(Window window) {
        Scene scene = window.getScene();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(window instanceof PopupWindow ? Color.TRANSPARENT : scene.getFill());
        parameters.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
        return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(parameters, null), null);
    }
}
