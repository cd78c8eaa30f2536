package org.justicestat.exchange.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, rows 1-based, columns 0-based, all inclusive. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern FORM = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** @param text as a workbook writes it, {@code A2:B3} or {@code A2} */
    static Optional<CellRange> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(form.group(2));
        int column = column(form.group(1));
        return Optional.of(form.group(3) == null ? new CellRange(row, column, row, column)
                : new CellRange(row, column, Integer.parseInt(form.group(4)), column(form.group(3))));
    }

    /** The 0-based column that letters at the beginning of a text name; −1 if there are none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    public boolean meets(CellRange other) {
        return firstRow <= other.lastRow && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn && other.firstColumn <= lastColumn;
    }
}
