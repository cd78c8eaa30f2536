package org.justicestat.report.document;

/** What a reader of a printed figure should know of it. */
public enum FigureState {
    KNOWN,
    /** Some part of it is an estimate. */
    ESTIMATED,
    /** No number can exist, or there is nothing to divide by. */
    NOT_APPLICABLE,
    MISSING
}
