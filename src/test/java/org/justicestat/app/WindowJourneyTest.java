package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The whole window on a real ledger: every screen in both languages, a trend, a report. */
class WindowJourneyTest extends WindowTest {

    private static final List<String> RAIL = List.of("#railEntry", "#railChecks", "#railTrends", "#railReport", "#railCatalogue",
            "#railLedger", "#railSettings");

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
}
