package org.justicestat.store;

import java.util.List;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeKind;

/** Offices. A parent may be added after its children within one transaction. */
final class OfficeTable {

    private final Session session;

    OfficeTable(Session session) {
        this.session = session;
    }

    List<Directory.Entry<Office>> offices() {
        return session.list("""
                SELECT o.id, o.code, o.name_zh, o.name_en, o.kind, p.code
                FROM office o LEFT JOIN office p ON p.id = o.parent_id
                ORDER BY o.position, o.id
                """, row -> new Directory.Entry<>(row.integer(1), office(row)));
    }

    private static Office office(Row row) {
        return new Office(row.text(2), new Name(row.text(3), row.text(4)), OfficeKind.ofId(row.text(5)), row.optionalText(6));
    }

    /** Adds the office without its parent, which may not be there yet. */
    void add(Office office) {
        session.update("""
                INSERT INTO office (id, position, code, name_zh, name_en, kind)
                SELECT coalesce(max(id), 0) + 1, coalesce(max(position), 0) + 1, ?, ?, ?, ? FROM office
                """, office.code(), office.name().zh(), office.name().en(), office.kind().id());
    }

    /** Keeps id, code and position; the parent is placed apart. */
    void update(Office office) {
        session.update("UPDATE office SET name_zh = ?, name_en = ?, kind = ? WHERE code = ?",
                office.name().zh(), office.name().en(), office.kind().id(), office.code());
    }

    void place(Office office) {
        session.update("UPDATE office SET parent_id = (SELECT p.id FROM office p WHERE p.code = ?) WHERE code = ?",
                office.parent(), office.code());
    }
}
