package org.justicestat.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The edits in their order. An edit is taken back by an undo, and an undo by a redo; so an edit stands unless an undo of it
 * stands. Undo does not go through additions to the catalogue, for a code is never reused, nor restores, revisions,
 * explanations and the steps of months, which are taken back in their own ways.
 */
final class EditLog {

    private static final String COLUMNS = " e.id, e.at, e.os_user, e.user_name, e.kind, e.reason, e.undoes ";

    private final Session session;

    EditLog(Session session) {
        this.session = session;
    }

    EditRecord add(Instant at, Actor actor, EditKind kind, String reason, OptionalLong undoes) {
        long id = session.first("SELECT coalesce(max(id), 0) + 1 FROM edit", row -> row.integer(1)).orElseThrow();
        session.update("INSERT INTO edit (id, at, os_user, user_name, kind, reason, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id, at.toEpochMilli(), actor.osUser(), actor.name(), kind.id(), reason, undoes);
        return new EditRecord(id, Instant.ofEpochMilli(at.toEpochMilli()), actor, kind, reason, undoes);
    }

    Optional<EditRecord> get(long id) {
        return session.first("SELECT" + COLUMNS + "FROM edit e WHERE e.id = ?", row -> record(row, 1), id);
    }

    /** The last edit that is no edition: editions come from the ledger and change nothing in it. */
    Optional<EditRecord> lastChange() {
        return session.first("SELECT" + COLUMNS + "FROM edit e WHERE e.kind <> 'edition' ORDER BY e.id DESC LIMIT 1",
                row -> record(row, 1));
    }

    /** The last edit that can be taken back and still stands. */
    Optional<EditRecord> undoable() {
        return session.first("SELECT" + COLUMNS + """
                FROM edit e
                WHERE e.kind IN ('entry', 'import', 'setting', 'amendment') AND NOT EXISTS (
                    SELECT 1 FROM edit u WHERE u.undoes = e.id AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.undoes = u.id))
                ORDER BY e.id DESC LIMIT 1
                """, row -> record(row, 1));
    }

    /** The last undo that stands, unless something new was done since. */
    Optional<EditRecord> redoable() {
        return session.first("SELECT" + COLUMNS + """
                FROM edit e
                WHERE e.kind = 'undo' AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.undoes = e.id)
                    AND e.id > (SELECT coalesce(max(n.id), 0) FROM edit n
                        WHERE n.kind IN ('entry', 'import', 'setting', 'revision', 'amendment'))
                ORDER BY e.id DESC LIMIT 1
                """, row -> record(row, 1));
    }

    boolean stands(EditRecord edit) {
        return session.first("""
                SELECT 1 FROM edit u WHERE u.undoes = ? AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.undoes = u.id)
                """, row -> row.integer(1), edit.id()).isEmpty();
    }

    /** The record whose seven columns begin with {@code column}. */
    static EditRecord record(Row row, int column) {
        return new EditRecord(row.integer(column), Instant.ofEpochMilli(row.integer(column + 1)),
                new Actor(row.text(column + 2), row.text(column + 3)), EditKind.ofId(row.text(column + 4)),
                row.text(column + 5), row.optionalInteger(column + 6));
    }
}
