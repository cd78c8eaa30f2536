package org.justicestat.model;

/** How the parts of a longer period make its value. Across offices everything but a rate is added. */
public enum Aggregation {
    /** Sum of the parts. */
    SUM,
    /** Value of the last part. */
    LAST,
    /** Value at the opening of the year, stored once in January or as the year and valid for every month of it. */
    FIRST,
    /** Aggregated numerator over aggregated denominator. */
    RATIO
}
