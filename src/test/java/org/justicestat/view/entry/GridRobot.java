package org.justicestat.view.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.justicestat.app.WorkbenchApp;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A clerk who never tires, at the real window: types down the column of the month with the keys of a keyboard, now and then a
 * text that is no figure, and begins at the top again. On each line he says what the screen shows: first the places of the
 * column and where the cursor stands, then for each deed its number, the place, the text in the cell, whether it is marked as
 * no figure, and where the cursor stands now. What he types follows from the number of the deed.
 */
public final class GridRobot {

    private static final int PATIENCE_SECONDS = 120;

    private final EntryGrid grid;
    private final Robot keyboard;

    private GridRobot(EntryGrid grid, Robot keyboard) {
        this.grid = grid;
        this.keyboard = keyboard;
    }

    public static void main(String... args) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(WorkbenchApp.class, Path.of(args[0]).toString());
        EntryGrid grid = grid();
        GridRobot robot = new GridRobot(grid, onWindow(Robot::new));
        System.out.println(onWindow(robot::column));
        System.out.println(onWindow(robot::place));
        robot.stayInColumn();
        for (int deed = Integer.parseInt(args[1]); ; deed++) {
            System.out.println(robot.act(deed));
        }
    }

    /** Once the sheet is shown and the keyboard is in it. */
    private static EntryGrid grid() throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(() -> {
            Window.getWindows().stream().filter(Stage.class::isInstance).forEach(Window::requestFocus);
            return found().filter(grid -> grid.isFocused() && grid.cursor().flatMap(grid::spot).isPresent()).isPresent();
        }));
        return onWindow(() -> found().orElseThrow());
    }

    private static Optional<EntryGrid> found() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup("#grid"))
                .filter(EntryGrid.class::isInstance).map(EntryGrid.class::cast).findFirst();
    }

    private static <T> T onWindow(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), task);
    }

    private String column() {
        return grid.getItems().stream().filter(row -> row.slot(0).filter(Slot::isEntered).isPresent())
                .map(row -> row.indicator().orElseThrow().code()).collect(Collectors.joining(" "));
    }

    private String place() {
        return grid.cursor().flatMap(grid::spot).map(spot -> spot.indicator().code()).orElseThrow();
    }

    private String act(int deed) throws InterruptedException {
        GridWalk.Cell cell = onWindow(() -> grid.cursor().orElseThrow());
        String place = onWindow(this::place);
        for (char key : text(deed).toCharArray()) {
            press(KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(key))));
        }
        press(KeyCode.ENTER);
        stayInColumn();
        waitForPicture();
        return onWindow(() -> String.join(" ", Integer.toString(deed), place, shown(cell), place()));
    }

    /** Below the last cell to type stand those that are worked out: from there the robot goes to the top. */
    private void stayInColumn() {
        if (onWindow(() -> grid.cursor().flatMap(grid::spot).filter(spot -> spot.slot().isEntered()).isEmpty())) {
            press(KeyCode.CONTROL, KeyCode.HOME);
        }
    }

    /** A cell takes its new text when the next picture is laid out. */
    private void waitForPicture() throws InterruptedException {
        CountDownLatch laidOut = new CountDownLatch(1);
        onWindow(() -> {
            Scene scene = grid.getScene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
            return null;
        });
        laidOut.await();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            onWindow(() -> {
                keyboard.keyPress(key);
                return null;
            });
        }
        for (KeyCode key : List.of(keys).reversed()) {
            onWindow(() -> {
                keyboard.keyRelease(key);
                return null;
            });
        }
    }

    /** What is drawn in the cell, after a mark where it is no figure. */
    private String shown(GridWalk.Cell at) {
        for (Node node : grid.lookupAll(".entry-cell")) {
            if (node instanceof TableCell<?, ?> cell && cell.getIndex() == at.row()
                    && cell.getTableColumn() == grid.getColumns().get(at.column())) {
                return (cell.getPseudoClassStates().contains(EntryCell.INVALID) ? "invalid " : "saved ") + cell.getText();
            }
        }
        return "unseen -";
    }

    static boolean isFigure(int deed) {
        return deed % 7 != 3;
    }

    static String text(int deed) {
        return isFigure(deed) ? Integer.toString(deed) : deed + "x";
    }
}
