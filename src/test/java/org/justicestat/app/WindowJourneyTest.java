package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.view.control.Screen;

/** The whole window on a real ledger: every screen in both languages, a trend, a report. */
class WindowJourneyTest extends WindowTest {

    private static final List<String> RAIL = List.of("#railEntry", "#railChecks", "#railTrends", "#railReport", "#railCatalogue",
            "#railLedger", "#railSettings");

    /** Two controls and the gap between the lines, in pixels. */
    private static final double TWO_LINES = 72;

    private Path ledger() {
        return SampleLedger.write(folder.resolve("sample.ledger"));
    }

    /** A key that is missing in a language would fail the view that names it. */
    @Test
    void every_screen_shows_in_both_languages_with_no_key_left_untranslated() {
        openLedger(ledger());
        for (String language : List.of("English", "中文")) {
            clickOn(language);
            waitUntilShown("#shell");
            for (String button : RAIL) {
                clickOn(button);
                waitUntilShown("#content");
                assertThat(lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class)).extracting(Labeled::getText)
                        .as(button + " " + language).isNotEmpty().noneMatch(text -> text != null && text.matches("%[a-zA-Z].*"));
            }
        }
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_trend_shows_its_sentence_and_a_row_for_each_month() {
        openLedger(ledger());
        clickOn("#railTrends");
        waitUntil(() -> node("#table", TableView.class).getItems().size() == 12, "twelve months");
        waitUntil(() -> !node("#sentence", Label.class).getText().isBlank(), "the sentence");
        assertThat(node("#sentence", Label.class).getText()).contains("2024年12月");
    }

    /** The trend of the other language is the same one; still the sign of waiting has to go. */
    @Test
    void another_language_shows_the_same_trend_and_waits_for_nothing() {
        openLedger(ledger());
        clickOn("#railTrends");
        waitUntil(() -> !node("#sentence", Label.class).getText().isBlank(), "the sentence");
        clickOn("English");
        waitUntil(() -> node("#sentence", Label.class).getText().contains("December 2024"), "the sentence in English");
        waitUntil(() -> !node("#busy", ProgressIndicator.class).isVisible(), "the end of waiting");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void the_sheet_of_shortcuts_opens_and_closes_by_key() {
        openLedger(ledger());
        push(KeyCode.F1);
        push(KeyCode.F1);
        waitUntilShown("#shortcuts");
        push(KeyCode.ESCAPE);
        waitUntil(() -> !node("#helpLayer", StackPane.class).isVisible(), "the sheet to close");
        assertThat(node("#frame", BorderPane.class).isDisabled()).isFalse();
    }

    @Test
    void the_keyboard_goes_with_the_screen_and_comes_back_to_where_it_was() {
        openLedger(ledger());
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(isFocusWithin("#checks")).as("at its first control").isTrue();
        CheckBox left = node("#openOnly", CheckBox.class);
        interact(left::requestFocus);
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(isFocusWithin("#report")).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(left.isFocused()).as("by its key").isTrue();
        clickOn("#railReport");
        clickOn("#railChecks");
        assertThat(left.isFocused()).as("by the rail").isTrue();
    }

    @Test
    void the_first_figures_of_a_new_ledger_are_seen_on_every_screen() {
        dialogs.answer(folder.resolve("new.ledger"));
        interact(() -> {
            node("#bureauName", TextField.class).setText("测试区司法局");
            node("#bureauName", TextField.class).requestFocus();
        });
        type(KeyCode.ENTER);
        waitUntilShown("#shell");
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(node("#page", ScrollPane.class).isVisible()).as("there is nothing to see yet").isFalse();
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitUntil(() -> node("#grid", TableView.class).getItems().size() > 10, "the sheet");
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitUntil(() -> node("#page", ScrollPane.class).isVisible(), "the overview");
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitUntil(() -> !node("#table", TableView.class).getItems().isEmpty(), "the trend");
        assertThat(dialogs.failures()).isEmpty();
    }

    private boolean isFocusWithin(String screen) {
        return interactAndGet(() -> lookup(screen).query().isFocusWithin());
    }

    @Test
    void a_draft_of_the_report_is_written_where_it_was_asked_for() {
        openLedger(ledger());
        clickOn("#railReport");
        waitUntilShown("#choose");
        Path report = folder.resolve("report.docx");
        dialogs.answer(report);
        clickOn("#choose");
        clickOn("#draft");
        clickOn("#write");
        waitUntil(() -> Files.exists(report), "the report");
        waitUntilShown("#showFolder");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void the_list_of_shortcuts_needs_no_scrolling_on_the_smallest_screen() throws Exception {
        openLedger(ledger());
        for (Language language : Language.values()) {
            interact(() -> tools().window().languageProperty().set(language));
            push(KeyCode.F1);
            push(KeyCode.F1);
            ScrollPane list = from(lookup("#sheet")).lookup(".scroll-pane").queryAs(ScrollPane.class);
            assertThat(list.getContent().getLayoutBounds().getHeight()).as("in " + language)
                    .isLessThanOrEqualTo(list.getViewportBounds().getHeight());
            if (System.getProperty("pictures") != null) {
                saveScreenshot("shortcuts-" + language);
            }
            push(KeyCode.ESCAPE);
        }
    }

    /** The bureau has the longest of everything: its own name, and how many figures it owes. */
    @Test
    void the_tool_bar_of_the_entry_sheet_is_one_line_on_the_smallest_screen() {
        openLedger(ledger());
        for (Language language : Language.values()) {
            interact(() -> tools().window().languageProperty().set(language));
            interact(() -> tools().window().screenProperty().set(Screen.ENTRY));
            waitUntil(() -> node("#filled", Label.class).getText().length() > "99 / 99".length(), "the sheet of the bureau");
            Node bar = node("#asideToggle", ToggleButton.class).getParent();
            assertThat(interactAndGet(() -> bar.getLayoutBounds().getHeight())).as("in " + language).isLessThan(TWO_LINES);
        }
    }
}
