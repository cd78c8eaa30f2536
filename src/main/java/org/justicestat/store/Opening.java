package org.justicestat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Finds out what a file is before anything is done with it. It is looked at through SQLite and never opened otherwise: POSIX
 * would drop SQLite's locks on a ledger that this process has open as soon as another handle of it is closed.
 */
final class Opening {

    private static final Set<PosixFilePermission> ANY_WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Opening() {
    }

    /**
     * Its real path, if the file is a ledger that this program knows, as far as can be told without a trace.
     *
     * @throws LedgerException that says what the file is instead
     */
    static Path ledger(Path given, Schema schema) {
        Path path = existing(given);
        try (Session session = Connector.FROZEN.open(path)) {
            long pages = session.first("PRAGMA page_count", row -> row.integer(1)).orElseThrow();
            if (!Schema.isLedger(session)) {
                throw new LedgerException.NotALedger(pages == 0 ? "store.notADatabase" : "store.otherDatabase", path);
            }
            checkVersion(path, Schema.versionOf(session), schema);
            if (!hasLog(path) && isCutOff(path, pages, session)) {
                throw new LedgerException.Damaged(path, null);
            }
            return path;
        } catch (SqlFailure e) {
            if (e.isNotADatabase()) {
                throw new LedgerException.NotALedger("store.notADatabase", path);
            }
            if (e.isCorrupt() && hasLog(path)) {
                return path;
            }
            throw e.translate(path);
        }
    }

    private static Path existing(Path given) {
        try {
            if (!Files.exists(given)) {
                throw new LedgerException.NotFound("store.notFound", given);
            }
            Path path = given.toRealPath();
            if (Files.isDirectory(path)) {
                throw new LedgerException.NotALedger("store.folder", given);
            }
            if (!Files.isRegularFile(path)) {
                throw new LedgerException.NotALedger("store.notADatabase", given);
            }
            if (!Files.isReadable(path)) {
                throw new LedgerException.ReadOnly("store.unreadable", given);
            }
            if (Files.size(path) == 0) {
                throw new LedgerException.NotALedger("store.empty", given);
            }
            return path;
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", given, e);
        }
    }

    static void checkVersion(Path path, int version, Schema schema) {
        if (version > schema.version()) {
            throw new LedgerException.Newer(path, version, schema.version());
        }
    }

    /** A log beside the file may hold the newest pages, and the rest of a file that looks cut off. */
    private static boolean hasLog(Path path) {
        return isFilled(path, "-wal") || isFilled(path, "-journal");
    }

    /** Whether somebody works with the ledger now, or did until his computer failed. */
    static boolean isLive(Path ledger) {
        return hasLog(ledger) || WriterLock.isHeld(ledger);
    }

    private static boolean isFilled(Path path, String suffix) {
        Path log = path.resolveSibling(path.getFileName() + suffix);
        try {
            return Files.size(log) > 0;
        } catch (NoSuchFileException _) {
            // There is none, or whoever worked with the ledger has just put it away.
            return false;
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", path, e);
        }
    }

    private static boolean isCutOff(Path path, long pages, Session session) {
        long pageSize = session.first("PRAGMA page_size", row -> row.integer(1)).orElseThrow();
        try {
            return Files.size(path) < pages * pageSize;
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", path, e);
        }
    }

    /** @throws LedgerException.ReadOnly if the file or its folder is marked as not to be written, whoever runs this */
    static void requireWritable(Path ledger) {
        if (!isWritable(ledger)) {
            throw new LedgerException.ReadOnly("store.readOnly", ledger);
        }
        if (!isWritable(ledger.getParent())) {
            throw new LedgerException.ReadOnly("store.readOnlyFolder", ledger);
        }
    }

    /** Permissions bind an administrator too: a file marked read-only was marked so for a reason. */
    static boolean isWritable(Path path) {
        try {
            boolean permitted = !path.getFileSystem().supportedFileAttributeViews().contains("posix")
                    || Files.getPosixFilePermissions(path).stream().anyMatch(ANY_WRITE::contains);
            return permitted && Files.isWritable(path);
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", path, e);
        }
    }

    /**
     * A connection for reading that leaves no trace when it is closed.
     *
     * @throws LedgerException.ReadOnly if the log of a ledger left open by a crash cannot be merged, because its folder
     *                                  cannot be written; without the log the newest figures would not be seen
     */
    static Session reader(Path ledger) {
        if (isWritable(ledger) && isWritable(ledger.getParent())) {
            return Connector.READING.open(ledger);
        }
        if (WriterLock.isHeld(ledger)) {
            return Connector.GUEST.open(ledger);
        }
        if (hasLog(ledger)) {
            throw new LedgerException.ReadOnly("store.unfinished", ledger);
        }
        return Connector.FROZEN.open(ledger);
    }
}
