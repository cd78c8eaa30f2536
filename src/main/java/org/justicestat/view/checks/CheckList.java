package org.justicestat.view.checks;

/** The three things a check reports, one list each. */
public enum CheckList {
    /** Rules and built-in checks that do not hold. */
    FINDINGS,
    /** Figures that are due and not there. */
    MISSING,
    /** Rules that had no answer. */
    NOT_EVALUATED
}
