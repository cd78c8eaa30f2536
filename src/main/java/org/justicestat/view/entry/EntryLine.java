package org.justicestat.view.entry;

import org.justicestat.analysis.Comparison;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Period;

/** A line of an entry sheet: the heading of a domain or the figures of one indicator. */
sealed interface EntryLine {

    /** Heading of the indicators below it. */
    record Domain(Name name) implements EntryLine {
    }

    /**
     * One indicator.
     *
     * @param period     the indicator's own period that ends with the month of the sheet
     * @param yearToDate January to the month of the sheet against the same months of last year
     * @param note       of the cell itself; may be empty
     */
    record Figures(Indicator indicator, Period period, Outcome current, Outcome previous, Outcome lastYear,
            Comparison yearToDate, String note) implements EntryLine {
    }
}
