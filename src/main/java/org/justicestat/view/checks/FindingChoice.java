package org.justicestat.view.checks;

import java.util.Optional;
import javafx.scene.control.TableView;
import org.justicestat.model.FindingKey;

/** Which finding of a list is chosen: it stays chosen in the list as it is next, and can be gone to from elsewhere. */
final class FindingChoice {

    private final TableView<CheckRow> table;

    FindingChoice(TableView<CheckRow> table) {
        this.table = table;
    }

    Optional<CheckRow> row() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    Optional<FindingKey> key() {
        return row().flatMap(CheckRow::finding).map(found -> found.finding().key());
    }

    void choose(FindingKey key) {
        find(key).ifPresent(table.getSelectionModel()::select);
    }

    /**
     * Chooses it, brings it into sight and gives it the keyboard.
     *
     * @return whether it is in the list
     */
    boolean goTo(FindingKey key) {
        Optional<CheckRow> row = find(key);
        row.ifPresent(found -> {
            table.getSelectionModel().select(found);
            table.scrollTo(found);
            table.requestFocus();
        });
        return row.isPresent();
    }

    private Optional<CheckRow> find(FindingKey key) {
        return table.getItems().stream()
                .filter(row -> row.finding().filter(found -> found.finding().key().equals(key)).isPresent()).findFirst();
    }
}
