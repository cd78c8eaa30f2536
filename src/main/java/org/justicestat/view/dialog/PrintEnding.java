package org.justicestat.view.dialog;

/** How an attempt to print ended. */
public enum PrintEnding {
    PRINTED,
    /** The user changed his mind. */
    CANCELLED,
    /** The system knows no printer. */
    NO_PRINTER,
    /** The printer or its queue did not take the pages. */
    FAILED
}
