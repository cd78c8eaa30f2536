package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.view.control.Screen;

/** The guide over the screens, by the keyboard. */
class GuideJourneyTest extends WindowTest {

    private static final String REPORT = "出一份年度报告";

    private void openLedger() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
    }

    private void go(Screen screen) {
        interact(() -> tools().window().screenProperty().set(screen));
        waitUntilShown("#" + screen.id());
    }

    private Node focused() {
        return interactAndGet(() -> stage().getScene().getFocusOwner());
    }

    private String title() {
        return interactAndGet(() -> node("#guideTitle", Label.class).getText());
    }

    private void close() {
        push(KeyCode.ESCAPE);
        waitUntil(() -> !node("#helpLayer", StackPane.class).isVisible(), "the guide to close");
    }

    @Test
    void it_opens_at_the_chapter_of_the_screen_and_gives_the_keyboard_back_where_it_was() {
        openLedger();
        go(Screen.REPORT);
        Button before = node("#starter", Button.class);
        interact(before::requestFocus);
        push(KeyCode.F1);
        assertThat(title()).isEqualTo(REPORT);
        assertThat(focused().getId()).isEqualTo("guideScroll");
        push(KeyCode.F1);
        waitUntilShown("#shortcuts");
        push(KeyCode.F1);
        waitUntilShown("#guideTitle");
        close();
        assertThat(focused()).as("after the keys and back").isSameAs(before);
        assertThat(node("#frame", BorderPane.class).isDisabled()).isFalse();
        go(Screen.LEDGER);
        push(KeyCode.F1);
        assertThat(title()).isEqualTo("月报进度和催报");
    }

    @Test
    void it_helps_where_no_ledger_is_open_yet() {
        Node before = node("#bureauName", TextField.class);
        interact(before::requestFocus);
        push(KeyCode.F1);
        assertThat(title()).isEqualTo("第一次使用");
        close();
        assertThat(focused()).isSameAs(before);
    }

    @Test
    void a_search_leads_to_a_chapter_a_link_to_another_and_back() {
        openLedger();
        go(Screen.REPORT);
        push(KeyCode.F1);
        push(KeyCode.CONTROL, KeyCode.F);
        write("模板 占位符");
        push(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("guideContents");
        push(KeyCode.DOWN);
        assertThat(title()).isEqualTo("由去年的报告做模板");
        push(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("guideScroll");
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo(REPORT);
        Hyperlink link = lookup(".guide-link").queryAllAs(Hyperlink.class).stream()
                .filter(found -> "final".equals(found.getUserData())).findFirst().orElseThrow();
        interact(link::requestFocus);
        push(KeyCode.SPACE);
        assertThat(title()).isEqualTo("草稿和正式");
        assertThat(focused().getId()).as("so that the arrows scroll what is read now").isEqualTo("guideScroll");
        close();
        push(KeyCode.F1);
        assertThat(title()).as("reading goes on where it was left").isEqualTo("草稿和正式");
    }

    @Test
    void the_keyboard_scrolls_a_chapter_from_its_beginning_to_its_end() {
        openLedger();
        go(Screen.REPORT);
        push(KeyCode.F1);
        push(KeyCode.CONTROL, KeyCode.F);
        write("占位符");
        push(KeyCode.ENTER);
        assertThat(title()).isEqualTo("占位符");
        ScrollPane page = node("#guideScroll", ScrollPane.class);
        interact(page::requestFocus);
        push(KeyCode.PAGE_DOWN);
        double afterPage = page.getVvalue();
        double seen = page.getViewportBounds().getHeight();
        assertThat(afterPage * (page.getContent().getLayoutBounds().getHeight() - seen)).as("a page on")
                .isBetween(0.8 * seen, seen);
        push(KeyCode.DOWN);
        assertThat(page.getVvalue()).isGreaterThan(afterPage);
        push(KeyCode.END);
        assertThat(page.getVvalue()).isEqualTo(1);
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(page.getVvalue()).as("a chapter begins at its head").isZero();
    }

    /** The controls of the sheet that the window cuts off, but for what can be scrolled to. */
    private List<String> outside(Parent sheet) {
        Bounds window = new BoundingBox(0, 0, stage().getScene().getWidth(), stage().getScene().getHeight());
        return Stream.of("#guideBack", "#guideKeys", "#guideClose", "#guideSearch", "#guideContents", "#guideScroll")
                .map(sheet::lookup)
                .filter(node -> !window.contains(node.localToScene(node.getLayoutBounds()))).map(Node::toString).toList();
    }

    /** At 200 % on a screen of 1366×768 there is a room of 683×384. */
    @Test
    void every_chapter_can_be_read_at_200_percent_on_the_smallest_screen() throws Exception {
        openLedger();
        for (Language language : Language.values()) {
            interact(() -> tools().window().languageProperty().set(language));
            interact(() -> appearance.zoomProperty().set(200));
            push(KeyCode.F1);
            ListView<?> contents = node("#guideContents", ListView.class);
            ScrollPane page = node("#guideScroll", ScrollPane.class);
            Parent sheet = node("#guideSheet", Parent.class);
            for (int row = 0; row < contents.getItems().size(); row++) {
                int at = row;
                interact(() -> contents.getSelectionModel().select(at));
                assertThat(interactAndGet(() -> outside(sheet))).as(title()).isEmpty();
                assertThat(page.getContent().getLayoutBounds().getWidth()).as("nothing stands out to the right of " + title())
                        .isLessThanOrEqualTo(page.getViewportBounds().getWidth() + 1);
                if (System.getProperty("pictures") != null) {
                    saveScreenshot("guide-200-" + language + "-" + row);
                }
            }
            close();
        }
    }
}
