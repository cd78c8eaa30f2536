package org.justicestat.view.report;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.justicestat.report.Gate;
import org.justicestat.text.Messages;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Columns;
import org.justicestat.view.control.EmptyState;

/**
 * What keeps a report from being final, a row each; Enter or a double click goes to where it is mended. Below the list the chosen
 * row is written out: the names that a placeholder may have meant are longer than a column.
 */
public final class ObstaclePane extends StackPane {

    private final TableView<ObstacleRow> table = new TableView<>();
    private final Label details = new Label();
    private final EmptyState nothing = new EmptyState();
    private Consumer<ObstacleRow.Place> onPlace = _ -> { };

    public ObstaclePane() {
        table.setId("obstacleTable");
        table.setFixedCellSize(30);
        table.setPlaceholder(new Label());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        nothing.setIcon("fth-check-circle");
        nothing.setVisible(false);
        details.setId("obstacleDetails");
        details.getStyleClass().addAll("card-footer", "obstacle-details");
        details.setWrapText(true);
        details.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new VBox(table, details), nothing);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
    }

    void setOnPlace(Consumer<ObstacleRow.Place> action) {
        onPlace = action;
    }

    private void go() {
        ObstacleRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            row.place().ifPresent(onPlace);
        }
    }

    void show(Gate gate, Messages messages) {
        if (table.getColumns().isEmpty()) {
            addColumns(messages);
            table.getSelectionModel().selectedItemProperty().subscribe(row -> details.setText(
                    row == null ? messages.get("report.screen.gate.use") : row.details(messages)));
        }
        table.getItems().setAll(ObstacleRow.of(gate, messages));
        nothing.setTitle(messages.get("report.screen.gate.nothing"));
        nothing.setText(messages.get("report.screen.gate.nothing.text"));
        nothing.setVisible(gate.isOpen());
    }

    void clear() {
        table.getItems().clear();
        nothing.setVisible(false);
    }

    private void addColumns(Messages messages) {
        table.setAccessibleText(messages.get("report.screen.gate"));
        TableColumn<ObstacleRow, CellText> kind = column(messages, "report.screen.column.kind", 84);
        kind.setMinWidth(84);
        kind.setMaxWidth(110);
        Columns.toned(kind, ObstacleRow::kind);
        TableColumn<ObstacleRow, CellText> office = column(messages, "report.screen.column.office", 216);
        Columns.text(office, ObstacleRow::office);
        TableColumn<ObstacleRow, CellText> period = column(messages, "report.screen.column.period", 166);
        period.setMinWidth(140);
        Columns.text(period, ObstacleRow::period);
        TableColumn<ObstacleRow, CellText> text = column(messages, "report.screen.column.text", 320);
        Columns.text(text, ObstacleRow::text);
    }

    private TableColumn<ObstacleRow, CellText> column(Messages messages, String key, double width) {
        TableColumn<ObstacleRow, CellText> column = new TableColumn<>(messages.get(key));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }
}
