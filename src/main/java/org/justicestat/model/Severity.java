package org.justicestat.model;

/** What a broken rule means for submission. */
public enum Severity {
    /** Blocks submission. */
    ERROR,
    /** Asks for a stored explanation (说明) and then lets pass. */
    WARNING
}
