package org.justicestat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the rows of a table of the rows of a worksheet, and notes what is hidden, merged or outside the table. */
public final class SheetTable {

    private final TableColumns columns;
    private final Problems problems;
    private final Consumer<InputRow> rows;
    private final SheetReader reader;
    private int[] places;
    private int headingRow;
    private int lastRow;

    public SheetTable(TableColumns columns, Problems problems, Consumer<InputRow> rows, SheetReader reader) {
        this.columns = columns;
        this.problems = problems;
        this.rows = rows;
        this.reader = reader;
    }

    /** @return whether the next row is wanted */
    public boolean take(SheetRow row) {
        if (places == null) {
            takeHeadings(row);
            return problems.isEmpty();
        }
        lastRow = row.number();
        if (row.hidden()) {
            problems.ofRow(row.number(), "exchange.row.hidden");
        } else {
            takeData(row);
        }
        return !problems.isFull();
    }

    private void takeHeadings(SheetRow row) {
        headingRow = row.number();
        lastRow = row.number();
        places = columns.locate(row.texts(), row.number(), problems);
        reader.narrowTo(places.length);
        if (row.hidden()) {
            problems.ofRow(row.number(), "exchange.row.hidden");
        }
        for (int i = 0; i < places.length; i++) {
            CellRange column = new CellRange(1, i, 1, i);
            if (places[i] >= 0 && reader.hiddenColumns().stream().anyMatch(column::meets)) {
                problems.at(row.number(), columns.names().get(places[i]), "exchange.column.hidden");
            }
        }
    }

    private void takeData(SheetRow row) {
        List<InputCell> cells = new ArrayList<>(columns.names().size());
        columns.names().forEach(name -> cells.add(InputCell.BLANK));
        String outside = row.outside();
        for (int i = 0; i < row.cells().size(); i++) {
            InputCell cell = row.cells().get(i);
            if (places[i] >= 0) {
                cells.set(places[i], cell);
            } else if (!cell.isBlank() && outside.isEmpty()) {
                outside = CellRange.letters(i);
            }
        }
        if (outside.isEmpty()) {
            rows.accept(new InputRow(row.number(), cells));
        } else {
            problems.ofRow(row.number(), "exchange.row.outsideColumn", outside);
        }
    }

    /** To be called when the sheet has been read: only then are the merged cells known. */
    public void end() {
        if (problems.isEmpty() && lastRow == headingRow) {
            problems.ofFile("exchange.file.noRows");
        }
        CellRange table = new CellRange(headingRow, 0, lastRow, places.length - 1);
        for (CellRange merged : reader.merged()) {
            if (merged.meets(table)) {
                problems.ofRow(Math.max(merged.firstRow(), headingRow), "exchange.cell.merged",
                        CellRange.letters(merged.firstColumn()) + merged.firstRow(),
                        CellRange.letters(merged.lastColumn()) + merged.lastRow());
            }
        }
    }
}
