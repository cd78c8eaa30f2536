package org.justicestat.report.reading;

import java.util.Locale;

/** What the ledger says of a number of a report. */
public enum Verdict {
    MATCH, MISMATCH,
    /** It may be a statistic, but the ledger knows none that it surely is. */
    UNKNOWN,
    /** No statistic: a date, an ordinal, a reference. */
    NOT_CHECKED;

    /** As files and scripts name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
