package org.justicestat.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.justicestat.exchange.table.CellRange;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.SheetReader;
import org.justicestat.exchange.table.SheetRow;

/**
 * Reads one sheet that is a form: first proves that nothing was altered but the cells to fill in, then hands on each line. A
 * form whose heading was altered is refused as a whole, since nobody can say which office and period it speaks of.
 */
final class FormTable {

    private final String sheet;
    private final SheetReader reader;
    private final FormLineReader lines;
    private final Problems problems;
    private final List<SheetRow> heading = new ArrayList<>();
    private final Set<Integer> lineRows = new HashSet<>();
    private boolean headingRead;
    private boolean refused;

    FormTable(String sheet, SheetReader reader, FormLineReader lines, Problems problems) {
        this.sheet = sheet;
        this.reader = reader;
        this.lines = lines;
        this.problems = problems;
    }

    /** @param first texts of the first row of a sheet that has any content */
    static boolean isForm(List<String> first) {
        return !first.isEmpty() && first.getFirst().equals(FormColumn.MARK);
    }

    /** On a form a user knows a column by its letter. */
    static void nameColumns(Problems problems) {
        problems.rename(FigureColumns.VALUE.heading(), FormColumn.CURRENT.letter());
        problems.rename(FigureColumns.NOTE.heading(), FormColumn.NOTE.letter());
    }

    /** @return whether the next row is wanted */
    boolean take(SheetRow row) {
        if (row.number() <= FormColumn.HEADING_ROWS) {
            heading.add(row);
            return true;
        }
        if (!headingRead) {
            readHeading();
        }
        if (!refused) {
            takeLine(row);
        }
        return !refused && !problems.isFull();
    }

    private void readHeading() {
        headingRead = true;
        FormHeading read = FormHeading.of(heading);
        if (!read.isSound()) {
            problems.ofRow(FormColumn.HEADING_ROWS, "exchange.form.heading", sheet);
            refused = true;
        } else if (!lines.isOfThisLedger(read)) {
            problems.ofRow(1, "exchange.form.otherBureau", read.bureau(), lines.bureau());
            refused = true;
        } else {
            if (!read.bureau().equals(lines.bureau())) {
                problems.notice("exchange.form.renamed", read.bureau(), lines.bureau());
            }
            lines.begin(read);
        }
    }

    private void takeLine(SheetRow row) {
        String code = FormHeading.text(row, FormColumn.CODE);
        if (code.equals(FormColumn.NO_LINE)) {
            return;
        }
        if (code.isEmpty()) {
            if (!FormLineReader.cell(row, FormColumn.CURRENT).isBlank()) {
                problems.ofRow(row.number(), "exchange.form.foreignRow");
            }
            return;
        }
        lineRows.add(row.number());
        if (row.hidden()) {
            problems.ofRow(row.number(), "exchange.row.hidden");
        } else {
            lines.take(row);
        }
    }

    /** To be called when the sheet has been read: only then are merged cells and protection known. */
    void end() {
        if (!headingRead) {
            readHeading();
        }
        if (refused) {
            return;
        }
        lines.end(sheet);
        CellRange input = new CellRange(1, FormColumn.CURRENT.ordinal(), Integer.MAX_VALUE, FormColumn.CURRENT.ordinal());
        if (reader.hiddenColumns().stream().anyMatch(input::meets)) {
            problems.at(FormColumn.HEADING_ROWS, FormColumn.CURRENT.letter(), "exchange.column.hidden");
        }
        for (CellRange merged : reader.merged()) {
            if (merged.meets(input) && lineRows.contains(merged.firstRow())) {
                problems.ofRow(merged.firstRow(), "exchange.cell.merged", CellRange.letters(merged.firstColumn())
                        + merged.firstRow(), CellRange.letters(merged.lastColumn()) + merged.lastRow());
            }
        }
        if (!reader.isProtected()) {
            problems.notice("exchange.form.unprotected", sheet);
        }
    }
}
