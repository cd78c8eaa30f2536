package org.justicestat.model;

import java.util.List;

/**
 * One thing wrong with one place of an input file.
 *
 * @param file   name of the file as the user knows it
 * @param row    1-based row as a spreadsheet counts it (the header is row 1); 0 = the file as a whole
 * @param column name of the column; empty = the row as a whole
 * @param key    message key of the rule that was broken
 */
public record Problem(String file, int row, String column, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem ofFile(String file, String key, Object... arguments) {
        return new Problem(file, 0, "", key, List.of(arguments));
    }

    public static Problem at(String file, int row, String column, String key, Object... arguments) {
        return new Problem(file, row, column, key, List.of(arguments));
    }
}
