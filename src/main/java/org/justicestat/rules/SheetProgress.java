package org.justicestat.rules;

import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;

/**
 * How far the sheet of an office for a month has come.
 *
 * @param due    figures that the office owes with this month
 * @param filled those of them that are there
 * @param stored figures of the month that are there, whether owed or not
 */
public record SheetProgress(Office office, Month month, MonthState state, int due, int filled, int stored) {

    public OfficeMonth sheet() {
        return new OfficeMonth(office.code(), month);
    }

    public int missing() {
        return due - filled;
    }

    /** Whether there is anything to hand in: figures that are owed or there. Else the month of the office is no matter. */
    boolean isUsed() {
        return due > 0 || stored > 0 || state != MonthState.DRAFT;
    }
}
