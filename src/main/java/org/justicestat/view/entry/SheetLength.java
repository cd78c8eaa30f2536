package org.justicestat.view.entry;

/** How long the span of a sheet is. */
public enum SheetLength {
    MONTH, YEAR
}
