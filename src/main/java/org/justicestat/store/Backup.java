package org.justicestat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Copies of a ledger that are opened, checked and compared before they get their name. A copy is a compact file without
 * a write-ahead log, so it can be read from anywhere.
 */
public final class Backup {

    private Backup() {
    }

    /**
     * Writes a copy of the ledger as it is now; a file of this name is replaced in one step. Others may go on writing.
     *
     * @throws LedgerException.Exists  if the target is this ledger, or one that is in use
     * @throws LedgerException.Storage if the copy could not be written or is not what was copied
     */
    public static void write(LedgerFile ledger, Path target) {
        Path place = NewFile.inRealFolder(target);
        refuseLiveLedger(place, ledger.path());
        NewFile.replace(place, draft -> ledger.withSession(tables -> {
            copy(tables.session, draft);
            return null;
        }));
    }

    private static void refuseLiveLedger(Path target, Path source) {
        try {
            if (Files.exists(target) && (Files.isSameFile(target, source) || Opening.isLive(target.toRealPath()))) {
                throw new LedgerException.Exists(target);
            }
        } catch (IOException e) {
            throw new LedgerException.Storage("store.device", target, e);
        }
    }

    /**
     * Makes a ledger from a copy, never over another file.
     *
     * @throws LedgerException.Exists if there is a file of the target's name
     * @throws LedgerException        if the copy is no ledger, damaged, or of a newer version
     */
    public static void restore(Path backup, Path target) {
        Path source = Opening.ledger(backup, Schema.current());
        NewFile.make(target, draft -> {
            try (Session session = Opening.reader(source)) {
                copy(session, draft);
            } catch (SqlFailure e) {
                throw e.translate(source);
            }
        });
    }

    /** Keeps the ledger as it is before its format changes, beside it. */
    static void beforeUpgrade(Session session, Path ledger, int version) {
        NewFile.replace(freeName(ledger, version), draft -> copy(session, draft));
    }

    private static Path freeName(Path ledger, int version) {
        String name = ledger.getFileName().toString();
        String stem = name.endsWith(".ledger") ? name.substring(0, name.length() - ".ledger".length()) : name;
        int number = 1;
        Path free = ledger.resolveSibling(stem + ".v" + version + ".ledger");
        while (Files.exists(free)) {
            number++;
            free = ledger.resolveSibling(stem + ".v" + version + "-" + number + ".ledger");
        }
        return free;
    }

    private static void copy(Session source, Path draft) {
        Census before = Census.of(source);
        vacuum(source, draft);
        Census after = Census.of(source);
        try (Session copy = Connector.FROZEN.open(draft)) {
            List<String> check = copy.list("PRAGMA quick_check", row -> row.text(1));
            if (!check.equals(List.of("ok")) || !isCopy(Census.of(copy), before, after)) {
                throw new LedgerException.Storage("store.backupDiffers", draft, null);
            }
        }
    }

    /** A reader's connection refuses even to write another file, so the refusal is lifted meanwhile. */
    private static void vacuum(Session source, Path draft) {
        long readingOnly = source.first("PRAGMA query_only", row -> row.integer(1)).orElseThrow();
        source.run("PRAGMA query_only = OFF");
        try {
            source.update("VACUUM INTO ?", draft.toString());
        } finally {
            source.run("PRAGMA query_only = " + readingOnly);
        }
    }

    /** While another process writes, the copy shows one moment between the two. */
    private static boolean isCopy(Census copy, Census before, Census after) {
        return before.equals(after) ? copy.equals(before) : copy.isBetween(before, after);
    }
}
