package org.justicestat.model;

/** What kind of number an indicator is, which decides how it adds up and how its change is worded. */
public enum Measure {
    /** Count of events within a period. */
    FLOW,
    /** Money that flows within a period, in 万元. */
    AMOUNT,
    /** State at the end of a period. */
    STOCK,
    /** Ratio of two aggregates, in percent; never added or averaged. */
    RATE
}
