package org.justicestat.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.FigureKey;

/**
 * The numbers of a chart as a table.
 *
 * @param rows  each has one entry for each column
 * @param note  what stands under it; empty for none
 */
public record ChartTable(List<Column> columns, List<Row> rows, String note) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Head and lines as a spreadsheet takes them from the clipboard: a tab between cells, a line feed after each line. */
    public String asCells() {
        StringBuilder cells = new StringBuilder();
        cells.append(columns.stream().map(Column::name).collect(Collectors.joining("\t"))).append('\n');
        rows.forEach(row -> cells.append(row.entries().stream().map(Entry::text)
                .collect(Collectors.joining("\t"))).append('\n'));
        return cells.toString();
    }

    /** @param isFigure whether it holds numbers, which stand to the right */
    public record Column(String name, boolean isFigure) {

        static Column words(String name) {
            return new Column(name, false);
        }

        static Column figures(String name) {
            return new Column(name, true);
        }
    }

    /**
     * One line.
     *
     * @param sentence what it says in words; empty for nothing more
     */
    public record Row(List<Entry> entries, String sentence) {

        public Row {
            entries = List.copyOf(entries);
        }

        /** Where a click on the row as a whole leads. */
        public Optional<FigureKey> place() {
            return entries.stream().flatMap(entry -> entry.place().stream()).findFirst();
        }
    }

    /**
     * One cell.
     *
     * @param outcome of a figure, so that missing, not applicable and 0 stay apart; absent for other text
     * @param welcome of a change: 1 if it is welcome, −1 if not, 0 if neither
     * @param place   of the figure in the ledger
     * @param remark  what must be said of the figure besides; empty for nothing
     * @param sign    of a figure that was changed after locking; else empty
     */
    public record Entry(String text, Optional<Outcome> outcome, int welcome, Optional<FigureKey> place, String remark,
            String sign) {

        static Entry words(String text) {
            return new Entry(text, Optional.empty(), 0, Optional.empty(), "", "");
        }

        static Entry figure(String text, Outcome outcome, FigureKey place) {
            return new Entry(text, Optional.of(outcome), 0, Optional.of(place), "", "");
        }

        static Entry change(String text, int welcome) {
            return new Entry(text, Optional.empty(), welcome, Optional.empty(), "", "");
        }

        Entry marked(String newRemark, String newSign) {
            return new Entry(text, outcome, welcome, place, newRemark, newSign);
        }

        /** As people read it; a spreadsheet takes the bare text. */
        public String shown() {
            return text + sign;
        }
    }
}
