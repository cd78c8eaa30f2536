package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.justicestat.service.Settings;
import org.justicestat.view.control.ChartPane;
import org.justicestat.view.control.Look;

/** Light and dark, large and small: applied at once, kept for the next start. */
class AppearanceJourneyTest extends WindowTest {

    private static final Color DARK_PAGE = Color.web("#10161f");
    private static final Color DARK_PAPER = Color.web("#17202c");

    private void openTrends() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railTrends");
        waitUntil(() -> !node("#sentence", Label.class).getText().isBlank(), "the sentence");
    }

    private Settings kept() {
        return Settings.load(folder.resolve("settings.properties"));
    }

    private static Color corner(Node node) {
        return node.snapshot(null, null).getPixelReader().getColor(3, 3);
    }

    private Color cornerOfChart() {
        return interactAndGet(() -> corner(node("#chart", ChartPane.class)));
    }

    @Test
    void the_dark_look_is_there_at_once_with_its_charts_and_is_kept() {
        openTrends();
        assertThat(cornerOfChart()).isEqualTo(Color.WHITE);
        clickOn("#railSettings");
        clickOn("#lookDark");
        waitUntilShown("#settings");
        assertThat(interactAndGet(() -> corner(node("#settings", Node.class)))).isEqualTo(DARK_PAGE);
        assertThat(interactAndGet(() -> stage().getScene().getFocusOwner().getId())).isEqualTo("lookDark");
        assertThat(kept().look()).contains(Look.DARK.id());
        clickOn("#railTrends");
        waitUntil(() -> DARK_PAPER.equals(corner(node("#chart", ChartPane.class))), "the dark chart");
    }

    @Test
    void a_picture_is_copied_on_white_from_a_dark_window() {
        interact(() -> appearance.lookProperty().set(Look.DARK));
        openTrends();
        waitUntil(() -> DARK_PAPER.equals(corner(node("#chart", ChartPane.class))), "the dark chart");
        clickOn("#outputs").clickOn("#copyPicture");
        waitUntilShown("#savedNote");
        Image copied = interactAndGet(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isGreaterThan(1_800);
        assertThat(copied.getPixelReader().getColor(3, 3)).isEqualTo(Color.WHITE);
    }

    @Test
    void keys_make_everything_larger_and_it_is_kept() {
        openTrends();
        double before = heightOf("#sentence");
        press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertThat(heightOf("#sentence") / before).isBetween(1.24, 1.26);
        assertThat(kept().zoomPercent()).isEqualTo(125);
        press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        assertThat(kept().zoomPercent()).isEqualTo(110);
        press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(heightOf("#sentence")).isEqualTo(before);
    }

    /** One line of it, on the screen. */
    private double heightOf(String label) {
        return interactAndGet(() -> {
            Node text = node(label, Label.class).lookup(".text");
            return text.localToScene(0, 10).getY() - text.localToScene(0, 0).getY();
        });
    }

    /** There Ctrl+− and Ctrl+0 say something of the cell. */
    @Test
    void the_sheet_keeps_its_own_keys_and_zooms_with_shift() {
        openTrends();
        clickOn("#railEntry");
        waitUntilShown("#grid");
        interact(() -> appearance.zoomProperty().set(125));
        interact(() -> node("#grid", Node.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.MINUS).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(appearance.zoomProperty().get()).isEqualTo(110);
    }

    @Test
    void the_zoom_is_chosen_in_the_settings_and_pop_ups_follow() {
        openTrends();
        clickOn("#railSettings");
        waitUntilShown("#zoom");
        interact(() -> appearance.zoomProperty().set(150));
        interact(() -> zooms().show());
        assertThat(interactAndGet(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getRoot().getChildrenUnmodifiable().getFirst())
                .map(content -> content.getLocalToSceneTransform().getMxx()).toList())).containsOnly(1.5);
        interact(() -> zooms().setValue(200));
        assertThat(kept().zoomPercent()).isEqualTo(200);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Integer> zooms() {
        return node("#zoom", ComboBox.class);
    }
}
