package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** The Report screen on a real ledger: what the report would say, what is in the way, placeholders, a starter template. */
class ReportJourneyTest extends WindowTest {

    private void openReport() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railReport");
        waitUntilShown("#reportText");
        waitUntil(() -> !node("#reportText", VBox.class).getChildren().isEmpty(), "the text");
    }

    @Test
    void the_text_stands_beside_its_outline_and_a_number_leads_to_its_cell() throws Exception {
        openReport();
        assertThat(node("#outline", ListView.class).getItems().size()).isGreaterThan(5);
        assertThat(node("#gateText", Label.class).getText()).isNotBlank();
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report");
        }
        Text figure = lookup(node -> node instanceof Text && node.getStyleClass().contains("report-figure"))
                .queryAllAs(Text.class).iterator().next();
        clickOn(figure);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_starter_template_is_made_and_filled_in_at_once() throws Exception {
        openReport();
        Path template = folder.resolve("模板.docx");
        dialogs.answer(template);
        clickOn("#starter");
        waitUntil(() -> template.toFile().exists(), "the template");
        waitUntil(() -> !node("#template", TextField.class).getText().isEmpty(), "its name");
        interact(() -> node("#tabs", TabPane.class).getSelectionModel().select(1));
        waitUntilShown("#obstacles");
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report-problems");
        }
        interact(() -> node("#tabs", TabPane.class).getSelectionModel().select(2));
        waitUntilShown("#placeholders");
        assertThat(dialogs.failures()).isEmpty();
    }
}
