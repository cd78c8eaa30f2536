package org.justicestat.view.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where a key takes the cursor, on the rows and columns that are shown. Rows and columns count from 0. */
final class GridWalk {

    private final List<EntryRow> rows;
    private final List<GridColumn> columns;

    /** A cell of the grid. */
    record Cell(int row, int column) {
    }

    GridWalk(List<EntryRow> rows, List<GridColumn> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The next row below, or above, in which something can be typed in this column; else the next row that is no heading. */
    Optional<Cell> vertical(Cell from, int step) {
        Optional<Cell> typed = firstRow(from.row(), step, row -> isTyped(row, from.column()));
        return typed.or(() -> firstRow(from.row(), step, row -> !rows.get(row).isHeading()))
                .map(cell -> new Cell(cell.row(), from.column()));
    }

    /** The row below or above that is no heading. */
    Optional<Cell> neighbour(Cell from, int step) {
        return firstRow(from.row(), step, row -> !rows.get(row).isHeading()).map(cell -> new Cell(cell.row(), from.column()));
    }

    /** The next cell to the right, or left, in which something can be typed, over the end of the row into the next. */
    Optional<Cell> horizontal(Cell from, int step) {
        int cells = rows.size() * columns.size();
        int at = from.row() * columns.size() + from.column();
        return IntStream.iterate(at + step, i -> i >= 0 && i < cells, i -> i + step)
                .mapToObj(i -> new Cell(i / columns.size(), i % columns.size()))
                .filter(cell -> isTyped(cell.row(), cell.column())).findFirst();
    }

    /** The column beside this one; none at the edge. */
    Optional<Cell> beside(Cell from, int step) {
        int column = from.column() + step;
        return column < 0 || column >= columns.size() ? Optional.empty() : Optional.of(new Cell(from.row(), column));
    }

    /** The first cell, or the last, of the row in which something can be typed. */
    Optional<Cell> endOfRow(Cell from, int step) {
        return IntStream.iterate(step > 0 ? columns.size() - 1 : 0, i -> i >= 0 && i < columns.size(), i -> i - step)
                .filter(column -> isTyped(from.row(), column)).mapToObj(column -> new Cell(from.row(), column)).findFirst();
    }

    /** The first row of the next section, or of this one and then of the one before it. */
    Optional<Cell> section(Cell from, int step) {
        if (step > 0) {
            return firstRow(from.row(), 1, row -> rows.get(row).isHeading())
                    .flatMap(heading -> firstRow(heading.row(), 1, row -> !rows.get(row).isHeading()))
                    .map(cell -> new Cell(cell.row(), from.column()));
        }
        return firstRow(from.row(), -1, row -> !rows.get(row).isHeading() && (row == 0 || rows.get(row - 1).isHeading()))
                .map(cell -> new Cell(cell.row(), from.column()));
    }

    /** The last cell of the run of filled or of empty ones in which the next cell lies, as spreadsheets jump. */
    Optional<Cell> edge(Cell from, int step) {
        Optional<Cell> last = vertical(from, step);
        if (last.isEmpty()) {
            return last;
        }
        boolean isFilled = isFilled(last.get());
        for (Optional<Cell> next = vertical(last.get(), step); next.isPresent() && isFilled(next.get()) == isFilled;
                next = vertical(last.get(), step)) {
            last = next;
        }
        return last;
    }

    /** The first or the last row of all. */
    Optional<Cell> endOfColumn(Cell from, int step) {
        int start = step > 0 ? rows.size() : -1;
        return firstRow(start, -step, row -> !rows.get(row).isHeading()).map(cell -> new Cell(cell.row(), from.column()));
    }

    private Optional<Cell> firstRow(int from, int step, IntPredicate wanted) {
        return IntStream.iterate(from + step, row -> row >= 0 && row < rows.size(), row -> row + step)
                .filter(wanted).mapToObj(row -> new Cell(row, 0)).findFirst();
    }

    private boolean isTyped(int row, int column) {
        return columns.get(column).isTyped(rows.get(row).line());
    }

    private boolean isFilled(Cell cell) {
        return rows.get(cell.row()).slot(columns.get(cell.column()).slot())
                .filter(slot -> slot.pending().isPresent() || !slot.outcome().isMissing()).isPresent();
    }
}
