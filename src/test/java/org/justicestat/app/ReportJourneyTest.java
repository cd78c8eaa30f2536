package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
    void the_keyboard_goes_from_figure_to_figure_and_opens_the_cell() throws Exception {
        openReport();
        interact(() -> node("#outline", ListView.class).requestFocus());
        type(KeyCode.TAB);
        List<Text> figures = figures();
        assertThat(focused()).isSameAs(figures.getFirst());
        assertThat(focused().getAccessibleText()).startsWith(figures.getFirst().getText() + " ").contains("Enter");
        type(KeyCode.LEFT);
        assertThat(focused()).as("there is none before the first").isSameAs(figures.getFirst());
        for (int step = 0; step < 30; step++) {
            type(KeyCode.RIGHT);
        }
        assertThat(focused()).isSameAs(figures.get(30));
        assertThat(isInView(focused())).isTrue();
        assertRingAround(figures.get(30));
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report-figure");
        }
        type(KeyCode.LEFT);
        assertRingAround(figures.get(29));
        type(KeyCode.ENTER);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    private List<Text> figures() {
        return node("#reportText", VBox.class).getChildren().stream()
                .flatMap(paragraph -> ((TextFlow) paragraph).getChildren().stream())
                .filter(words -> words.getStyleClass().contains("report-figure")).map(Text.class::cast).toList();
    }

    private Node focused() {
        return interactAndGet(() -> node("#reportText", VBox.class).getScene().getFocusOwner());
    }

    private boolean isInView(Node node) {
        Node view = lookup("#reportText").query().getParent();
        return view.localToScene(view.getLayoutBounds()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    private void assertRingAround(Text figure) {
        Bounds ring = lookup(".figure-ring").query().getBoundsInParent();
        assertThat(lookup(".figure-ring").query().getParent()).isSameAs(figure.getParent());
        assertThat(ring.getCenterX()).isCloseTo(figure.getBoundsInParent().getCenterX(), within(2.0));
        assertThat(ring.getCenterY()).isCloseTo(figure.getBoundsInParent().getCenterY(), within(3.0));
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
