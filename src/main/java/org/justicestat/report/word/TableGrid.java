package org.justicestat.report.word;

import java.util.Optional;

/** What a table says of its columns in three places: the grid, its width and the cells of each row. */
final class TableGrid {

    private int columns;
    private int columnWidths;
    private int cells;
    private int rows;
    private Optional<Integer> width = Optional.empty();

    void addColumn(String twips) {
        columns++;
        columnWidths += Integer.parseInt(twips);
    }

    /** Only widths in twips can be compared with the grid. */
    void setWidth(String type, String value) {
        width = type.equals("dxa") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    void addCells(int count) {
        cells += count;
    }

    Optional<String> endRow() {
        int counted = cells;
        cells = 0;
        rows++;
        return counted == columns ? Optional.empty() : Optional.of(counted + " cells in a grid of " + columns);
    }

    Optional<String> fault() {
        if (rows == 0) {
            return Optional.of("no rows");
        }
        return width.filter(twips -> twips != columnWidths)
                .map(twips -> "width " + twips + ", columns " + columnWidths);
    }
}
