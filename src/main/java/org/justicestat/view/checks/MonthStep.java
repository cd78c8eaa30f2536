package org.justicestat.view.checks;

/** What can be done with the month of an office as a whole. */
enum MonthStep {
    SUBMIT, APPROVE, LOCK, RETURN
}
