package org.justicestat.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.justicestat.model.UserException;

/** A database error on its way to the border of this package, where it becomes a sentence or a defect. */
final class SqlFailure extends RuntimeException {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int NO_MEMORY = 7;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private final int code;

    SqlFailure(SQLException cause) {
        super(cause);
        this.code = cause.getErrorCode() & 0xff;
    }

    boolean isCorrupt() {
        return code == CORRUPT;
    }

    boolean isNotADatabase() {
        return code == NOT_A_DATABASE;
    }

    /** After these SQLite may have ended the transaction by itself; only a new connection has a known state. */
    boolean spoilsConnection() {
        return switch (code) {
            case FULL, IO_ERROR, NO_MEMORY, CORRUPT, NOT_A_DATABASE -> true;
            default -> false;
        };
    }

    /** A defect of the program, such as a broken constraint, stays an {@link IllegalStateException}. */
    RuntimeException translate(Path ledger) {
        UserException sentence = switch (code) {
            case FULL -> new LedgerException.Storage("store.full", ledger, this);
            case IO_ERROR -> new LedgerException.Storage("store.device", ledger, this);
            case NO_MEMORY -> new LedgerException.Storage("store.memory", ledger, this);
            case BUSY, LOCKED -> new LedgerException.Storage("store.busy", ledger, this);
            case CANNOT_OPEN -> new LedgerException.Storage("store.cannotOpen", ledger, this);
            case READ_ONLY -> new LedgerException.ReadOnly("store.readOnly", ledger);
            case CORRUPT, NOT_A_DATABASE -> new LedgerException.Damaged(ledger, this);
            default -> null;
        };
        return sentence != null ? sentence : new IllegalStateException("SQL failed on " + ledger + ": " + getMessage(), this);
    }
}
