package org.justicestat.store;

import java.nio.file.Path;
import org.justicestat.model.UserException;

/** A failure of one file that is, should be, or was taken for a ledger. The file's name is the first argument of the sentence. */
public abstract sealed class LedgerException extends UserException {

    private LedgerException(Throwable cause, String key, Path path, Object... more) {
        super(cause, key, withName(path, more));
    }

    private static Object[] withName(Path path, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = path.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return arguments;
    }

    /** There is no such file or folder. */
    public static final class NotFound extends LedgerException {
        NotFound(String key, Path path) {
            super(null, key, path);
        }
    }

    /** A folder, an empty file, a text, another program's database, an encrypted file. */
    public static final class NotALedger extends LedgerException {
        NotALedger(String key, Path path) {
            super(null, key, path);
        }
    }

    /** A ledger that is cut off or corrupt. */
    public static final class Damaged extends LedgerException {
        Damaged(Path path, Throwable cause) {
            super(cause, "store.damaged", path);
        }
    }

    /** Made by a newer version of the program. */
    public static final class Newer extends LedgerException {
        Newer(Path path, int version, int known) {
            super(null, "store.newer", path, version, known);
        }
    }

    /** Made by an older version, and opened only for reading, so that it cannot be brought up to date. */
    public static final class Older extends LedgerException {
        Older(Path path, int version, int known) {
            super(null, "store.older", path, version, known);
        }
    }

    /** The file or its folder cannot be written. */
    public static final class ReadOnly extends LedgerException {
        ReadOnly(String key, Path path) {
            super(null, key, path);
        }
    }

    /** Another process is writing the ledger. */
    public static final class InUse extends LedgerException {
        InUse(Path path, Holder holder) {
            super(null, "store.inUse", path, holder.user(), holder.host(), holder.pid());
        }
    }

    /** A file stands where a new ledger should be made. */
    public static final class Exists extends LedgerException {
        Exists(Path path) {
            super(null, "store.exists", path);
        }
    }

    /** Disk full, a device error, a folder that went away: what was being done was taken back whole. */
    public static final class Storage extends LedgerException {
        Storage(String key, Path path, Throwable cause) {
            super(cause, key, path);
        }
    }
}
