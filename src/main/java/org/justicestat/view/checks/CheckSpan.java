package org.justicestat.view.checks;

import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** How much is checked at once, given the month at hand. */
public enum CheckSpan {
    MONTH, YEAR_TO_DATE, YEAR;

    Period of(Month month) {
        return switch (this) {
            case MONTH -> month;
            case YEAR_TO_DATE -> month.yearToDate();
            case YEAR -> new Year(month.year());
        };
    }
}
