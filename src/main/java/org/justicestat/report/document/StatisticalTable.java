package org.justicestat.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

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

    /** The widths of the columns when the table fills a text block of this width, in twips. */
    List<Integer> columnWidths(int textWidth) {
        return new ColumnWidths(this).of(textWidth);
    }

    /** Whether no number breaks over two lines on this width, in twips. */
    public boolean fits(int textWidth) {
        return new ColumnWidths(this).fit(textWidth);
    }

    /**
     * The table itself where it fits, else tables with its first column and as many of the others as fit, in their order.
     *
     * @param continued how the title of those after the first is written
     */
    public List<StatisticalTable> parts(int textWidth, UnaryOperator<String> continued) {
        if (fits(textWidth)) {
            return List.of(this);
        }
        List<StatisticalTable> parts = new ArrayList<>();
        for (List<Integer> group : new ColumnWidths(this).groups(textWidth)) {
            parts.add(part(group, parts.isEmpty() || title.isEmpty() ? title : continued.apply(title)));
        }
        return parts;
    }

    private StatisticalTable part(List<Integer> group, String partTitle) {
        List<Integer> chosen = new ArrayList<>(List.of(0));
        chosen.addAll(group);
        List<Row> partRows = rows.stream().map(row -> row instanceof Cells cells
                ? new Cells(chosen.stream().map(cells.spans()::get).toList()) : row).toList();
        return new StatisticalTable(partTitle, unit, chosen.stream().map(columns::get).toList(), partRows, notes);
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
