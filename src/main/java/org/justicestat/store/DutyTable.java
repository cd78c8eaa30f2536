package org.justicestat.store;

import java.util.List;
import org.justicestat.model.Duty;
import org.justicestat.model.Month;

/** Which office owes which indicators. */
final class DutyTable {

    private final Session session;

    DutyTable(Session session) {
        this.session = session;
    }

    List<Duty> duties() {
        return session.list("""
                SELECT o.code, d.indicator, d.from_month, d.to_month
                FROM duty d JOIN office o ON o.id = d.office_id ORDER BY d.id
                """, row -> new Duty(row.text(1), row.text(2), row.optionalMonth(3), row.optionalMonth(4)));
    }

    void add(Duty duty, long officeId) {
        session.update("""
                INSERT INTO duty (id, office_id, indicator, from_month, to_month)
                SELECT coalesce(max(id), 0) + 1, ?, ?, ?, ? FROM duty
                """, officeId, duty.indicator(), duty.fromInclusive().map(Month::key), duty.toInclusive().map(Month::key));
    }

    void remove(Duty duty, long officeId) {
        session.update("DELETE FROM duty WHERE office_id = ? AND indicator = ? AND from_month IS ?",
                officeId, duty.indicator(), duty.fromInclusive().map(Month::key));
    }
}
