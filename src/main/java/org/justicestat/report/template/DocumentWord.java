package org.justicestat.report.template;

/** A word of the document that is no figure. */
public enum DocumentWord {
    /** Name of the bureau. */
    BUREAU,
    /** The report year in digits, without 年. */
    YEAR,
    LAST_YEAR,
    NEXT_YEAR,
    /** Year and blanks for month and day of the document. */
    DATE
}
