package org.justicestat.exchange;

import org.justicestat.exchange.table.CellRange;

/** The columns of a form in Excel from A on; the first three are hidden and say what the form is. */
enum FormColumn {

    CODE(4), PERIOD(4), SEAL(4), NUMBER(5), NAME(38), UNIT(8), CURRENT(12), PREVIOUS(12), LAST_YEAR(12), NOTE(30);

    /** What the first cell of a form says; another kind of form would have another number. */
    static final String MARK = "justicestat.form.1";
    /** In place of a code: a row that belongs to the form and holds no figure. */
    static final String NO_LINE = "-";
    /** The row of the heading that guides who fills in the form, and that knows its ledger. */
    static final int GUIDE_ROW = 3;
    /** The rows above the lines, which stand on every page. */
    static final int HEADING_ROWS = 4;

    /** A Chinese character takes the room of two Latin ones. */
    private static final int LAST_NARROW = 0x2FF;
    /** What the borders of a cell take of its width. */
    private static final int EDGES = 2;

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    /** How many lines a text takes in the column, reckoned rather too many than too few. */
    int lines(String text) {
        return text.lines().mapToInt(line -> Math.ceilDiv(Math.max(1, widthOf(line)), width - EDGES)).sum();
    }

    private static int widthOf(String text) {
        return text.chars().map(c -> c <= LAST_NARROW ? 1 : 2).sum();
    }

    /** In characters. */
    int width() {
        return width;
    }

    boolean isHidden() {
        return ordinal() <= SEAL.ordinal();
    }

    String letter() {
        return CellRange.letters(ordinal());
    }

    /** As a formula names a cell. */
    String at(int row) {
        return letter() + row;
    }
}
