package org.justicestat.view.entry;

/** What a pasted - or 无 is taken for, which some write for zero and others where there is nothing. */
enum SignReading {
    UNDECIDED, ZERO, NOT_APPLICABLE
}
