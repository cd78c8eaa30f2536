package org.justicestat.store;

import org.justicestat.model.MonthState;
import org.justicestat.model.MonthStates;

/** How far each month of each office has come. Triggers of the file let a month go one step at a time. */
final class MonthTable {

    private final Session session;

    MonthTable(Session session) {
        this.session = session;
    }

    MonthStates states(Directory directory) {
        MonthStates.Builder states = MonthStates.builder();
        session.each("SELECT office_id, month, state FROM month_state", row -> states.add(directory.officeCode(row.integer(1)),
                row.month(2), MonthState.ofId(row.text(3))));
        return states.build();
    }

    /** @param rev number of the entry in the chain of the office */
    void put(long officeId, int month, MonthState state, long rev) {
        switch (state) {
            case DRAFT -> session.update("DELETE FROM month_state WHERE office_id = ? AND month = ?", officeId, month);
            case SUBMITTED -> session.update("INSERT INTO month_state (office_id, month, state, rev) VALUES (?, ?, ?, ?)",
                    officeId, month, state.id(), rev);
            case APPROVED, LOCKED -> session.update("UPDATE month_state SET state = ?, rev = ? WHERE office_id = ? AND month = ?",
                    state.id(), rev, officeId, month);
        }
    }
}
