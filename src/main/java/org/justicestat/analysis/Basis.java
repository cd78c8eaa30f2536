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
    YEAR_END,
    /** Any other period, which the words have to name. */
    OTHER_PERIOD;

    /** What a comparison of the two is called: 同比 and 环比 only where they are just that. */
    public static Basis between(Period period, Period basePeriod) {
        if (basePeriod.equals(period.previousYear())) {
            return YEAR_ON_YEAR;
        }
        return basePeriod.equals(period.previous()) ? PERIOD_ON_PERIOD : OTHER_PERIOD;
    }

    /** @throws IllegalArgumentException for {@link #OTHER_PERIOD}, which does not say which */
    public Period baseOf(Period period) {
        return switch (this) {
            case YEAR_ON_YEAR -> period.previousYear();
            case PERIOD_ON_PERIOD -> period.previous();
            case YEAR_END -> new Year(period.year() - 1);
            case OTHER_PERIOD -> throw new IllegalArgumentException("any period may be the other");
        };
    }
}
