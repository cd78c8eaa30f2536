package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;
import org.justicestat.view.control.ExhibitTable;
import org.justicestat.view.control.IndicatorBrowser;
import org.justicestat.view.control.OfficePicker;

/** A figure on another screen leads to its cell in the sheet, which is in sight and takes what is typed. */
class EntryJumpJourneyTest extends WindowTest {

    private Path ledger;

    /** Both figures stand far below what a sheet shows at first; the second one is of another office and period. */
    @Test
    void a_jump_stands_on_its_cell_in_sight_whether_the_sheet_was_built_before_or_not() throws Exception {
        ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        openLedger(ledger);
        FigureKey first = new FigureKey("dept.reconsideration", "litigation.hearing_attended", new Month(2024, 3));
        jumpFromTrends(first);
        assertStandsOn(first);
        assertTypingChanges(first);
        FigureKey second = new FigureKey("office.qingfeng", "resettlement.reoffended", new Month(2024, 6));
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        jumpFromTrends(second);
        assertStandsOn(second);
        assertTypingChanges(second);
        assertThat(dialogs.failures()).isEmpty();
    }

    private void jumpFromTrends(FigureKey key) {
        waitUntilShown("#trends");
        Snapshot snapshot = tools().desk().ledgerProperty().get().orElseThrow().workbench().snapshot();
        interact(() -> {
            node("#browser", IndicatorBrowser.class).selectedProperty().set(snapshot.catalogue().get(key.indicator()));
            node("#choices #office", OfficePicker.class).setValue(snapshot.offices().get(key.office()));
        });
        ExhibitTable table = node("#table", ExhibitTable.class);
        waitUntil(() -> rowOf(table, key).isPresent(), "the line of the figure");
        interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(rowOf(table, key).orElseThrow());
        });
        push(KeyCode.ENTER);
        waitUntilShown("#entry");
        waitUntil(() -> !grid().getItems().isEmpty() && !node("#entry #busy", Node.class).isVisible(), "the sheet");
    }

    private static Optional<Integer> rowOf(ExhibitTable table, FigureKey key) {
        return table.getItems().stream().filter(row -> row.place().equals(Optional.of(key)))
                .map(table.getItems()::indexOf).findFirst();
    }

    private TableView<?> grid() {
        return node("#grid", TableView.class);
    }

    private void assertStandsOn(FigureKey key) {
        Snapshot snapshot = tools().desk().ledgerProperty().get().orElseThrow().workbench().snapshot();
        assertThat(node("#side .section-title", Label.class).getText())
                .isEqualTo(snapshot.catalogue().get(key.indicator()).name().zh());
        assertThat(interactAndGet(() -> grid().getScene().getFocusOwner())).isSameAs(grid());
        int row = grid().getFocusModel().getFocusedCell().getRow();
        assertThat(grid().getSelectionModel().getSelectedIndices()).containsExactly(row);
        TableCell<?, ?> cell = lookup(".entry-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(one -> one.getIndex() == row && one.isVisible() && one.isSelected()).findFirst()
                .orElseThrow(() -> new AssertionError("row " + row + " is not laid out"));
        Bounds sheet = grid().localToScene(grid().getLayoutBounds());
        assertThat(sheet.contains(cell.localToScene(cell.getLayoutBounds()))).as("row " + row + " is in sight").isTrue();
    }

    private void assertTypingChanges(FigureKey key) {
        Snapshot before = snapshot();
        for (KeyCode digit : List.of(KeyCode.DIGIT7, KeyCode.DIGIT7, KeyCode.DIGIT3, KeyCode.ENTER)) {
            type(digit);
        }
        Snapshot after = snapshot();
        assertThat(after.figures().cell(key)).contains(Cell.reported("773"));
        assertThat(after.figures().figures().filter(figure -> !before.figures().cell(figure.key())
                .equals(Optional.of(figure.cell()))).map(figure -> figure.key())).containsExactly(key);
    }

    private Snapshot snapshot() {
        try (LedgerFile file = LedgerFile.open(ledger, Access.READ, Duration.ZERO)) {
            return file.snapshot();
        }
    }
}
