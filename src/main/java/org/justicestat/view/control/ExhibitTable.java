package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
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

/** The numbers of a chart. Enter or a double click on a line leads to the figure behind it; Ctrl+C copies all lines as cells. */
public final class ExhibitTable extends TableView<ChartTable.Row> {

    private static final double ROW_HEIGHT = 30;
    private static final double FIGURE_WIDTH = 76;
    private static final double WORDS_WIDTH = 136;
    /** So that a trend, the widest of its kind with four columns, fits without a scroll bar. */
    private static final double LAST_WIDTH = 132;
    private static final double SHORT_WIDTH = 74;
    private static final double HEAD_PADDING = 26;
    private static final int SHORT_TEXT = 6;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private ChartTable shown = new ChartTable(List.of(), List.of(), "");
    private Consumer<FigureKey> onOpen = _ -> { };

    public ExhibitTable() {
        getStyleClass().add("exhibit-table");
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (COPY.match(event)) {
                copyCells();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void open() {
        ChartTable.Row row = getSelectionModel().getSelectedItem();
        if (row != null) {
            row.place().ifPresent(onOpen);
        }
    }

    public void setOnOpen(Consumer<FigureKey> action) {
        onOpen = action;
    }

    public void show(ChartTable table) {
        shown = table;
        List<TableColumn<ChartTable.Row, ?>> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(column(table.columns().get(i), i, i == table.columns().size() - 1,
                    isNarrow(table)));
        }
        getColumns().setAll(columns);
        getItems().setAll(table.rows());
    }

    /** Whether the first column holds nothing longer than a period. */
    private static boolean isNarrow(ChartTable table) {
        return table.rows().stream().allMatch(row -> row.entries().getFirst().text().length() <= SHORT_TEXT);
    }

    private static TableColumn<ChartTable.Row, CellText> column(ChartTable.Column column, int index, boolean isLast,
            boolean isNarrow) {
        TableColumn<ChartTable.Row, CellText> shown = new TableColumn<>(column.name());
        if (column.isFigure()) {
            Columns.figure(shown, row -> text(row.entries().get(index)));
        } else {
            Columns.toned(shown, row -> text(row.entries().get(index)));
        }
        double wordsWidth = index == 0 && isNarrow ? SHORT_WIDTH : isLast ? LAST_WIDTH : WORDS_WIDTH;
        shown.setPrefWidth(Math.max(column.isFigure() ? FIGURE_WIDTH : wordsWidth, headWidth(column.name())));
        return shown;
    }

    /** A long head is read in full up to a width that leaves room for others. */
    private static double headWidth(String name) {
        return Math.min(WORDS_WIDTH, new Text(name).getLayoutBounds().getWidth() + HEAD_PADDING);
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
