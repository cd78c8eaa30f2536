package org.justicestat.report.template;

/** What a placeholder wants to know of a figure. */
public enum Aspect {
    /** The bare number. */
    VALUE,
    /** The whole phrase of the change against the same period of last year. */
    YEAR_ON_YEAR,
    /** The whole phrase of the change against the adjacent previous period. */
    PERIOD_ON_PERIOD,
    /** The bare growth in percent, of a rate the percentage points, as a table has it. */
    GROWTH,
    /** By how much it changed, in its unit; a rate in percentage points. */
    DIFFERENCE,
    /** By how many percentage points a rate changed. */
    POINTS,
    /** The measure word. */
    UNIT,
    /** Its share of a whole. */
    SHARE,
    /** What the indicator is called. */
    NAME
}
