package org.justicestat.store;

import java.time.Instant;
import java.util.Optional;
import org.justicestat.model.Explanation;
import org.justicestat.model.Explanations;
import org.justicestat.model.FindingKey;

/** Why warnings are no mistakes. Who wrote it and when stands in the audit alone. */
final class ExplanationTable {

    private static final String COLUMNS = """
            SELECT x.office_id, x.finding, x.text, x.numbers, e.at, e.os_user, e.user_name
            FROM explanation x
                JOIN audit a ON a.office_id = x.office_id AND a.seq = x.rev
                JOIN edit e ON e.id = a.edit_id
            """;

    private final Session session;

    ExplanationTable(Session session) {
        this.session = session;
    }

    Explanations all(Directory directory) {
        return new Explanations(session.list(COLUMNS, row -> explanation(row, directory.officeCode(row.integer(1)))));
    }

    Optional<Explanation> get(long officeId, FindingKey finding) {
        return session.first(COLUMNS + "WHERE x.office_id = ? AND x.finding = ?", row -> explanation(row, finding.office()),
                officeId, AuditText.of(finding));
    }

    private static Explanation explanation(Row row, String office) {
        Actor author = new Actor(row.text(6), row.text(7));
        return new Explanation(AuditText.finding(office, row.text(2)), row.text(3), row.text(4),
                author.name().isEmpty() ? author.osUser() : author.name(), Instant.ofEpochMilli(row.integer(5)));
    }

    /** @param rev number of the entry in the chain of the office */
    void put(long officeId, FindingKey finding, Explained words, long rev) {
        session.update("""
                INSERT INTO explanation (office_id, finding, text, numbers, rev) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (office_id, finding)
                DO UPDATE SET text = excluded.text, numbers = excluded.numbers, rev = excluded.rev
                """, officeId, AuditText.of(finding), words.text(), words.numbers(), rev);
    }

    void remove(long officeId, FindingKey finding) {
        session.update("DELETE FROM explanation WHERE office_id = ? AND finding = ?", officeId, AuditText.of(finding));
    }
}
