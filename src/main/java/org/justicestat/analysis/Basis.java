package org.justicestat.analysis;

import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** What a period is compared with. */
public enum Basis {
    /** 同比: the same period of last year. */
    YEAR_ON_YEAR,
    /** 环比: the adjacent previous period of the same length. */
    PERIOD_ON_PERIOD,
    /** 比上年末: the end of last year, which for a stock is the value of last year. */
    YEAR_END;

    public Period baseOf(Period period) {
        return switch (this) {
            case YEAR_ON_YEAR -> period.previousYear();
            case PERIOD_ON_PERIOD -> period.previous();
            case YEAR_END -> new Year(period.year() - 1);
        };
    }
}
