package org.justicestat.store;

/** What a ledger is opened for. */
public enum Access {
    /** Beside any number of readers and a writer. */
    READ,
    /** One at a time, held by a lock file beside the ledger. */
    WRITE
}
