package org.justicestat.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.ImageCursor;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.justicestat.Picture;

/** What every test of a screen relies on: a real screen size, keys, modifiers with the mouse, shortcuts, menus, pictures. */
class HeadlessPlatformTest extends UiTest {

    @Test
    void theScreenHasTheSmallestSupportedSize() {
        assertThat(Screen.getPrimary().getBounds()).isEqualTo(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        show(StackPane::new);
        interact(() -> stage().setMaximized(true));
        assertThat(stage().getWidth()).isEqualTo(WIDTH);
        assertThat(stage().getHeight()).isEqualTo(HEIGHT);
    }

    @Test
    void keysTypeIntoAFieldAndCharactersTooWithoutAKey() {
        TextField field = showField();
        clickOn(field).type(KeyCode.DIGIT7, KeyCode.DIGIT7, KeyCode.PERIOD, KeyCode.DIGIT5);
        assertThat(field.getText()).isEqualTo("77.5");
        type(KeyCode.BACK_SPACE).write("，司法");
        assertThat(field.getText()).isEqualTo("77.，司法");
    }

    @Test
    void controlAIsAShortcutAndNoLetter() {
        TextField field = showField();
        clickOn(field).write("2023").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(field.getSelectedText()).isEqualTo("2023");
        assertThat(field.getText()).isEqualTo("2023");
    }

    @Test
    void shiftAndControlReachTheMouseEvents() {
        ListView<String> list = interactAndGet(ListView::new);
        show(() -> {
            list.getItems().setAll("一月", "二月", "三月", "四月", "五月");
            list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            return new StackPane(list);
        });

        clickOn("二月").press(KeyCode.SHIFT).clickOn("四月").release(KeyCode.SHIFT);
        assertThat(list.getSelectionModel().getSelectedItems()).containsExactly("二月", "三月", "四月");
        press(KeyCode.CONTROL).clickOn("三月").release(KeyCode.CONTROL);
        assertThat(list.getSelectionModel().getSelectedItems()).containsExactly("二月", "四月");
        clickOn("五月");
        assertThat(list.getSelectionModel().getSelectedItems()).containsExactly("五月");
    }

    @Test
    void acceleratorsWorkByKeyAndByCharacter() {
        List<String> heard = new ArrayList<>();
        show(StackPane::new);
        interact(() -> {
            var accelerators = stage().getScene().getAccelerators();
            accelerators.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), () -> heard.add("save"));
            accelerators.put(new KeyCharacterCombination(",", KeyCombination.SHORTCUT_DOWN), () -> heard.add("settings"));
        });
        press(KeyCode.CONTROL).type(KeyCode.S).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        type(KeyCode.S);
        assertThat(heard).containsExactly("save", "settings");
    }

    @Test
    void imageCursorsAreAccepted() {
        StackPane pane = show(StackPane::new);
        interact(() -> pane.setCursor(new ImageCursor(new WritableImage(16, 16))));
        moveTo(pane);
        interact(() -> pane.setCursor(Cursor.NONE));
        assertThat(pane.getCursor()).isEqualTo(Cursor.NONE);
    }

    @Test
    void pictureShowsTheWindowAndAnOpenMenuOverIt() throws IOException {
        ComboBox<String> box = interactAndGet(ComboBox::new);
        show(() -> {
            box.getItems().setAll("人民调解", "法律援助", "社区矫正");
            box.getSelectionModel().selectFirst();
            return new VBox(box);
        });
        BufferedImage closed = ImageIO.read(saveScreenshot("headless-closed").toFile());
        clickOn(box);
        BufferedImage open = ImageIO.read(saveScreenshot("headless-open").toFile());

        assertThat(open.getWidth()).isEqualTo(WIDTH);
        assertThat(open.getHeight()).isEqualTo(HEIGHT);
        assertThat(belowTheBox(open, box)).isNotEqualTo(belowTheBox(closed, box));
    }

    private TextField showField() {
        TextField field = interactAndGet(TextField::new);
        show(() -> new StackPane(field));
        return field;
    }

    private static Picture belowTheBox(BufferedImage picture, ComboBox<String> box) {
        return Picture.of(picture.getSubimage(0, (int) box.getHeight() + 4, (int) box.getWidth(), 60));
    }
}
