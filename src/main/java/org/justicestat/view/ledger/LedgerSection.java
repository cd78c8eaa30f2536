package org.justicestat.view.ledger;

/** The parts of the Ledger screen. */
public enum LedgerSection {
    /** How far the months of each office have come, and who is late. */
    MONTHS,
    /** Figures that were changed after their month was locked. */
    REVISIONS,
    /** The file itself, its offices, and a safe copy of it. */
    FILE
}
