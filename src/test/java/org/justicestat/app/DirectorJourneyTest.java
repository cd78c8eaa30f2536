package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.api.Test;

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
}
