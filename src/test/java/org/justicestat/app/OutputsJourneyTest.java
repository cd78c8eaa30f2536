package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** The ways of a trend out of the window. */
class OutputsJourneyTest extends WindowTest {

    private void openTrends() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railTrends");
        waitUntil(() -> !node("#sentence", Label.class).getText().isBlank(), "the sentence");
    }

    private void choose(String item) {
        clickOn("#outputs").clickOn(item);
    }

    private String note() {
        waitUntilShown("#savedNote");
        return node("#savedNoteText", Label.class).getText();
    }

    @Test
    void it_goes_into_a_word_document_and_a_workbook() {
        openTrends();
        for (String extension : new String[] {"Word:docx", "Workbook:xlsx"}) {
            String[] words = extension.split(":");
            Path file = folder.resolve("trend." + words[1]);
            dialogs.answer(file);
            choose("#save" + words[0]);
            waitUntil(() -> Files.exists(file), "the " + words[1]);
            waitUntil(() -> note().contains(file.toString()), "the note of it");
        }
        assertThat(dialogs.failures()).isEmpty();
    }

    /** The machine of the test has no printer, and the user is told. */
    @Test
    void it_goes_to_the_printer_as_one_page() {
        openTrends();
        choose("#print");
        assertThat(note()).startsWith("本机没有可用的打印机");
        assertThat(dialogs.printedPages()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_written_is_told_in_one_sentence() {
        openTrends();
        dialogs.answer(folder.resolve("no/such/folder/trend.xlsx"));
        choose("#saveWorkbook");
        assertThat(note()).contains("trend.xlsx").doesNotContain("Exception");
    }
}
