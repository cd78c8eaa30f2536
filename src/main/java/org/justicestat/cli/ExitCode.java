package org.justicestat.cli;

/** What a command tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    /** An error finding, or a report refused by its gate. */
    static final int NOT_SOUND = 1;
    /** Wrong usage or bad input. */
    static final int BAD_INPUT = 2;
    static final int INTERNAL = 3;

    private ExitCode() {
    }
}
