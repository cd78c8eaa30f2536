package org.justicestat.bench;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.TextFieldTableCell;
import org.controlsfx.control.tableview2.TableView2;

/** A table of 300 rows and 15 columns of texts, the first of them frozen, and nothing else: the floor of the entry grid. */
final class BareTable {

    private static final int COLUMNS = 15;
    private static final double ROW_HEIGHT = 28;
    private static final double WIDTH = 70;

    private BareTable() {
    }

    static TableView2<String[]> make() {
        TableView2<String[]> table = new TableView2<>();
        table.setFixedCellSize(ROW_HEIGHT);
        table.setEditable(true);
        // A colour that the base theme lacks: without it every cell logs a warning, which is what would be measured.
        table.setStyle("-fx-text-background-color: black;");
        table.getSelectionModel().setCellSelectionEnabled(true);
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            TableColumn<String[], String> made = new TableColumn<>("列" + i);
            made.setPrefWidth(i == 0 ? 2 * WIDTH : WIDTH);
            made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()[column]));
            made.setCellFactory(TextFieldTableCell.forTableColumn());
            table.getColumns().add(made);
        }
        table.getFixedColumns().add(table.getColumns().getFirst());
        IntStream.range(0, LargeLedger.INDICATORS).forEach(row -> table.getItems().add(IntStream.range(0, COLUMNS)
                .mapToObj(column -> column == 0 ? "指标" + row : String.valueOf((row * 31 + column * 17) % 500))
                .toArray(String[]::new)));
        return table;
    }
}
