package org.justicestat.report.template;

import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** One word of a placeholder, between two separators. */
sealed interface Token {

    record OfIndicator(Indicator indicator) implements Token {
    }

    record OfOffice(Office office) implements Token {
    }

    record OfPeriod(Period period) implements Token {
    }

    record OfDomain(Name domain) implements Token {
    }

    record OfKeyword(Keyword keyword) implements Token {
    }

    /** So many years up to the one of the report. */
    record OfYears(int years) implements Token {
    }
}
