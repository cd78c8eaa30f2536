package org.justicestat.store;

import java.util.List;
import org.justicestat.model.FigureKey;
import org.justicestat.model.PendingInput;
import org.justicestat.model.Period;

/** What was typed and is no figure. It counts only until another figure stands in its place. */
final class PendingTable {

    private final Session session;

    PendingTable(Session session) {
        this.session = session;
    }

    /** By office, indicator and period. */
    List<PendingInput> all(Directory directory) {
        return session.list("""
                SELECT p.office_id, p.indicator_id, p.period, p.text
                FROM pending_input p LEFT JOIN figure f
                    ON f.office_id = p.office_id AND f.indicator_id = p.indicator_id AND f.period = p.period
                WHERE p.figure_rev = coalesce(f.rev, 0)
                ORDER BY p.office_id, p.indicator_id, p.period
                """, row -> new PendingInput(new FigureKey(directory.officeCode(row.integer(1)),
                        directory.indicator(row.integer(2)).code(), Period.ofKey(row.smallInteger(3))), row.text(4)));
    }

    /** @param rev that of the figure in its place; 0 if there is none */
    void put(CellPlace place, String text, long rev) {
        session.update("""
                INSERT INTO pending_input (office_id, indicator_id, period, text, figure_rev) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (office_id, indicator_id, period) DO UPDATE SET text = excluded.text, figure_rev = excluded.figure_rev
                """, place.officeId(), place.indicatorId(), place.period(), text, rev);
    }

    void remove(CellPlace place) {
        session.update("DELETE FROM pending_input WHERE office_id = ? AND indicator_id = ? AND period = ?",
                place.officeId(), place.indicatorId(), place.period());
    }
}
