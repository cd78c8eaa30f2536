package org.justicestat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of figures: title above, unit at the upper right, thick rules at top and bottom, open sides, notes and source below.
 * It is as wide as the text, the header row repeats on every page and no row breaks across pages.
 *
 * @param title   place, time and subject
 * @param unit    the line with the unit of all figures; empty where units differ by row
 * @param notes   notes and source, one paragraph each
 */
public record StatisticalTable(String title, String unit, List<Column> columns, List<Row> rows, List<String> notes)
        implements Block {

    /** @throws IllegalArgumentException without a column or if a row has another number of cells than there are columns */
    public StatisticalTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        for (Row row : rows) {
            if (row instanceof Cells cells && cells.spans().size() != columns.size()) {
                throw new IllegalArgumentException(
                        cells.spans().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /** The widths of the columns when the table fills a text block of this width, in the same unit. */
    List<Integer> columnWidths(int textWidth) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        List<Integer> widths = new ArrayList<>();
        int before = 0;
        int used = 0;
        for (Column column : columns) {
            before += column.share();
            int end = Math.toIntExact((long) textWidth * before / shares);
            widths.add(end - used);
            used = end;
        }
        return widths;
    }

    /** How the cells of a column stand: words flush left, short words centred, numbers with their decimal points in one line. */
    public enum Alignment {
        LEFT, CENTRED, DECIMAL
    }

    /** @param share how much of the text width falls to this column, in proportion to the others */
    public record Column(String header, int share, Alignment alignment) {

        /** @throws IllegalArgumentException if the share is not positive */
        public Column {
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(alignment, "alignment");
            if (share <= 0) {
                throw new IllegalArgumentException("column share " + share);
            }
        }
    }

    /** A row of the table. */
    public sealed interface Row {
    }

    /** A cell for every column; an empty text leaves the cell blank. */
    public record Cells(List<Span> spans) implements Row {
        public Cells {
            spans = List.copyOf(spans);
        }
    }

    /** A line across all columns that names the rows under it. */
    public record Band(String text) implements Row {
        public Band {
            Objects.requireNonNull(text, "text");
        }
    }
}
