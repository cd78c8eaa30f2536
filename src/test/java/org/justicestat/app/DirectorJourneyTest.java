package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.api.Test;
import org.justicestat.view.control.ExhibitTable;

/** The way of a director: from the overview to a trend, and back by key. */
class DirectorJourneyTest extends WindowTest {

    private Path ledger() {
        return SampleLedger.write(folder.resolve("sample.ledger"));
    }

    private void openOverview() {
        openLedger(ledger());
        press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        waitUntil(() -> !lookup("#cards").queryAs(TilePane.class).getChildren().isEmpty(), "the cards");
    }

    @Test
    void a_card_leads_to_the_trend_of_its_indicator() {
        openOverview();
        Button card = (Button) node("#cards", TilePane.class).getChildren().getFirst();
        String name = card.getAccessibleText().split("，")[0];
        clickOn(card);
        waitUntilShown("#trends");
        waitUntil(() -> node("#sentence", Label.class).getText().contains(name), "the sentence of " + name);
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_pin_taken_off_takes_its_card_away_and_stays_off() {
        openOverview();
        int before = node("#cards", TilePane.class).getChildren().size();
        String code = node("#cards", TilePane.class).getChildren().getFirst().getId().substring("card-".length());
        clickOn("#choosePins");
        clickOn("#indicatorSearch").write(code);
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        waitUntil(() -> node("#cards", TilePane.class).getChildren().size() == before - 1, "one card less");
        clickOn("English");
        waitUntilShown("#cards");
        waitUntil(() -> node("#cards", TilePane.class).getChildren().size() == before - 1, "one card less in English");
    }

    @Test
    void the_tables_are_there_with_their_lines() {
        openOverview();
        assertThat(node("#rises", TableView.class).getItems().size() + node("#falls", TableView.class).getItems().size())
                .isPositive();
    }

    /** Overview, card, trend, and from a line of the trend to the cell in the sheet. */
    @Test
    void a_line_of_the_trend_leads_to_the_cell_in_the_sheet() {
        openOverview();
        clickOn(node("#cards", TilePane.class).getChildren().getFirst());
        waitUntil(() -> !node("#table", TableView.class).getItems().isEmpty(), "the table");
        interact(() -> {
            node("#table", TableView.class).requestFocus();
            node("#table", TableView.class).getSelectionModel().select(2);
        });
        push(KeyCode.ENTER);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_target_is_set_in_the_trend_and_what_is_behind_it_stands_in_the_overview() {
        openOverview();
        clickOn(node("#cards", TilePane.class).getChildren().getFirst());
        waitUntilShown("#kindYearToDate");
        clickOn("#kindYearToDate");
        waitUntil(() -> node("#targetValue", TextField.class).isVisible(), "the field of the target");
        clickOn("#targetValue").write("99999999");
        push(KeyCode.ENTER);
        waitUntil(() -> node("#note", Label.class).getText().contains("99999999"), "the target under the table");
        press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        waitUntil(() -> node("#behind", TableView.class).getItems().size() == 1, "the indicator behind its target");
        assertThat(dialogs.failures()).isEmpty();
    }

    /** Two indicators beside each other by key, and from the second column of their table to the cell of the sheet. */
    @Test
    void two_indicators_are_set_beside_each_other_and_each_figure_is_a_key_away() {
        openOverview();
        clickOn(node("#cards", TilePane.class).getChildren().getFirst());
        waitUntil(() -> !node("#table", TableView.class).getItems().isEmpty(), "the table");
        clickOn("#hold");
        clickOn("#indicatorSearch");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        waitUntil(() -> node("#sentence", Label.class).getText().contains("；"), "the sentence of both");
        ExhibitTable table = node("#table", ExhibitTable.class);
        assertThat(table.getColumns()).hasSize(3);
        interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2, table.getColumns().get(1));
        });
        String first = table.chosenPlace().orElseThrow().indicator();
        push(KeyCode.RIGHT);
        assertThat(table.chosenPlace().orElseThrow().indicator()).isNotEqualTo(first);
        push(KeyCode.ENTER);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }
}
