package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.justicestat.analysis.Outcome;
import org.justicestat.chart.ChartTable;
import org.justicestat.chart.ChartTable.Entry;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;

/** The numbers of a chart. Enter or a double click on a cell leads to the figure behind it; Ctrl+C copies all lines as cells. */
public final class ExhibitTable extends TableView<ChartTable.Row> {

    private static final double ROW_HEIGHT = 30;
    private static final double NARROWEST = 58;
    private static final double WIDEST = 150;
    private static final double PADDING = 24;
    /** What the table usually has beside a chart. */
    private static final double ROOM = 360;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private ChartTable shown = new ChartTable(List.of(), List.of(), "");
    private Consumer<FigureKey> onOpen = _ -> { };

    public ExhibitTable() {
        getStyleClass().add("exhibit-table");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getSelectionModel().setCellSelectionEnabled(true);
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copyCells();
            }
        });
        RowOpening.of(this, this::open);
    }

    private void open() {
        chosenPlace().ifPresent(onOpen);
    }

    /** Of the figure at hand; of a line without one, or before any cell is chosen, its first figure. */
    public Optional<FigureKey> chosenPlace() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        Optional<ChartTable.Row> row = Optional.ofNullable(getSelectionModel().getSelectedItem());
        return row.filter(_ -> cell.getTableColumn() != null)
                .flatMap(of -> of.entries().get(getColumns().indexOf(cell.getTableColumn())).place())
                .or(() -> row.flatMap(ChartTable.Row::place));
    }

    public void setOnOpen(Consumer<FigureKey> action) {
        onOpen = action;
    }

    public void show(ChartTable table) {
        shown = table;
        List<TableColumn<ChartTable.Row, ?>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table, i));
        }
        double others = columns.stream().limit(columns.size() - 1L).mapToDouble(TableColumn::getPrefWidth).sum();
        columns.getLast().setPrefWidth(Math.max(columns.getLast().getPrefWidth(), Math.min(WIDEST, ROOM - others)));
        getColumns().setAll(columns);
        getItems().setAll(table.rows());
    }

    private static TableColumn<ChartTable.Row, CellText> column(ChartTable table, int index) {
        ChartTable.Column column = table.columns().get(index);
        TableColumn<ChartTable.Row, CellText> shown = new TableColumn<>(column.name());
        if (column.isFigure()) {
            Columns.figure(shown, row -> text(row.entries().get(index)));
        } else {
            Columns.toned(shown, row -> text(row.entries().get(index)));
        }
        shown.setPrefWidth(width(table, index));
        return shown;
    }

    /** Wide enough for its head and its longest text, up to a width that leaves room for other columns. */
    private static double width(ChartTable table, int index) {
        String longest = table.rows().stream().map(row -> row.entries().get(index).shown())
                .max(Comparator.comparingInt(String::length)).orElse("");
        double needed = Math.max(width(table.columns().get(index).name()), width(longest)) + PADDING;
        return Math.clamp(needed, NARROWEST, WIDEST);
    }

    private static double width(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }

    private static CellText text(Entry entry) {
        return new CellText(entry.shown(), entry.outcome().map(ExhibitTable::tone).orElse(Tone.ofChange(entry.welcome())),
                entry.remark());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> known.state() == CellState.ESTIMATED ? Tone.ESTIMATED : Tone.PLAIN;
            case Outcome.Missing _ -> Tone.MISSING;
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> Tone.NOT_APPLICABLE;
        };
    }

    /** Puts all lines with their head on the clipboard, as a spreadsheet takes them. */
    public void copyCells() {
        ClipboardContent content = new ClipboardContent();
        content.putString(shown.asCells());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
