package org.justicestat.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens connections with the settings on which the promises of a ledger rest. A missing file is never created. The
 * driver stays in auto-commit and transactions are begun and ended in SQL: otherwise a full disk, on which SQLite rolls
 * back by itself, would let the next statement commit half a change.
 */
enum Connector {

    /** The one writer. Write-ahead log, synced at each commit: what is acknowledged survives a power cut. */
    WRITING(2, ""),
    /** A reader where the folder can be written: SQLite may keep its shared index beside the file, and clears it away. */
    READING(2, ""),
    /** A reader that must not write the folder, beside a writer that may. */
    GUEST(1, ""),
    /** A reader of a file that nobody changes; leaves no trace, and a write-ahead log beside the file is not seen. */
    FROZEN(1, "?immutable=1");

    private static final String SHARED = """
            PRAGMA busy_timeout = 5000;
            PRAGMA cache_size = -65536;
            PRAGMA foreign_keys = ON;
            PRAGMA trusted_schema = OFF;
            """;

    private final int openMode;
    private final String query;

    Connector(int openMode, String query) {
        this.openMode = openMode;
        this.query = query;
    }

    /** Errors of the file itself come with the first query, not here. */
    Session open(Path file) {
        Properties properties = new Properties();
        properties.setProperty("open_mode", Integer.toString(openMode));
        // Otherwise the driver asks for the row id after each insert and keeps that query open, which bars VACUUM.
        properties.setProperty("jdbc.get_generated_keys", "false");
        String url = "jdbc:sqlite:file:" + file.toUri().getRawPath() + query;
        try {
            return set(new Session(DriverManager.getConnection(url, properties)));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** A database that lives as long as its connection. */
    static Session inMemory() {
        try {
            return new Session(DriverManager.getConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private Session set(Session session) {
        boolean done = false;
        try {
            session.run(SHARED);
            switch (this) {
                case WRITING -> makeDurable(session);
                case READING -> session.run("PRAGMA query_only = ON");
                case GUEST, FROZEN -> { }
                default -> throw new IllegalStateException("unknown " + this);
            }
            done = true;
            return session;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    /** Where the file system refuses the write-ahead log, the truncated journal loses nothing either; it is slower. */
    private static void makeDurable(Session session) {
        if (!journal(session, "PRAGMA journal_mode = WAL").equals("wal")
                && !journal(session, "PRAGMA journal_mode = TRUNCATE").equals("truncate")) {
            throw new IllegalStateException("SQLite offers no durable journal");
        }
        session.run("PRAGMA synchronous = FULL");
    }

    private static String journal(Session session, String pragma) {
        return session.first(pragma, row -> row.text(1)).orElse("");
    }
}
