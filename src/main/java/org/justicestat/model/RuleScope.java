package org.justicestat.model;

/** For which periods a rule is evaluated. */
public enum RuleScope {
    /** Each month. */
    MONTH,
    /** January to a month, cumulated. */
    YTD,
    /** The full year. */
    YEAR
}
