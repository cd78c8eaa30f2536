package org.justicestat.exchange;

/** The columns of a form in Excel from A on; the first three are hidden and say what the form is. */
enum FormColumn {

    CODE(4), PERIOD(4), SEAL(4), NUMBER(5), NAME(40), UNIT(8), CURRENT(14), PREVIOUS(14), LAST_YEAR(14), NOTE(22);

    /** What the first cell of a form says; another kind of form would have another number. */
    static final String MARK = "justicestat.form.1";
    /** In place of a code: a row that belongs to the form and holds no figure. */
    static final String NO_LINE = "-";
    /** The rows above the lines, which stand on every page. */
    static final int HEADING_ROWS = 4;

    private final int width;

    FormColumn(int width) {
        this.width = width;
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
