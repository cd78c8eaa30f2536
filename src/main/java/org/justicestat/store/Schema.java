package org.justicestat.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The scripts that make a ledger, one a version: after script n stands version n. A released script never changes. */
record Schema(List<String> scripts) {

    /** "JSTA": what tells a ledger from any other SQLite file. */
    static final long APPLICATION_ID = 0x4A535441;

    private static final int RELEASED = 3;

    Schema {
        scripts = List.copyOf(scripts);
    }

    static Schema current() {
        return new Schema(IntStream.rangeClosed(1, RELEASED).mapToObj(Schema::script).toList());
    }

    private static String script(int version) {
        String name = "V" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int version() {
        return scripts.size();
    }

    static int versionOf(Session session) {
        return session.first("PRAGMA user_version", row -> row.smallInteger(1)).orElseThrow();
    }

    static boolean isLedger(Session session) {
        return session.first("PRAGMA application_id", row -> row.integer(1)).orElseThrow() == APPLICATION_ID;
    }

    /** What this schema makes: the text of each table, index and trigger by kind and name. */
    Map<String, String> definitions() {
        try (Session session = Connector.inMemory()) {
            upgrade(session);
            return definitionsIn(session);
        }
    }

    static Map<String, String> definitionsIn(Session session) {
        Map<String, String> definitions = new TreeMap<>();
        session.each("""
                SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'
                """, row -> definitions.put(row.text(1) + " " + row.text(2), row.text(3)));
        return definitions;
    }

    /**
     * Brings the file from its version to the newest in one transaction: all scripts or none.
     *
     * @throws IllegalStateException if a script leaves a reference without its row
     */
    void upgrade(Session session) {
        int from = versionOf(session);
        session.run("PRAGMA foreign_keys = OFF");
        session.run("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            scripts.subList(from, scripts.size()).forEach(session::run);
            List<String> broken = session.list("PRAGMA foreign_key_check", row -> row.text(1));
            if (!broken.isEmpty()) {
                throw new IllegalStateException("the upgrade leaves broken references in " + broken);
            }
            session.run("PRAGMA application_id = " + APPLICATION_ID);
            session.run("PRAGMA user_version = " + scripts.size());
            session.run("COMMIT");
            committed = true;
        } finally {
            if (!committed) {
                session.rollBack();
            }
        }
        session.run("PRAGMA foreign_keys = ON");
    }
}
