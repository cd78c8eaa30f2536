package org.justicestat.report;

import java.util.Objects;

/**
 * What a report may have beyond its template.
 *
 * @param contents a table of contents in front, with page numbers
 */
public record DocumentOptions(boolean contents, Grid grid) {

    /** Without a table of contents, on the grid of the standard. */
    public static final DocumentOptions PLAIN = new DocumentOptions(false, Grid.CHARACTERS);

    public DocumentOptions {
        Objects.requireNonNull(grid, "grid");
    }

    /**
     * How 22 lines of 28 characters come about: by a grid of lines and characters as the standard has it, or by a grid of lines
     * alone and closer set text, for LibreOffice before version 25, which sets only 14 characters on the former.
     */
    public enum Grid {
        CHARACTERS, LINES
    }
}
