package org.justicestat.edit;

import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.UserException;

/** A figure that cannot be changed because of how far its month has come. The sentence says what to do instead. */
public final class MonthClosedException extends UserException {

    private final transient OfficeMonth sheet;
    private final MonthState state;

    MonthClosedException(String key, Office office, OfficeMonth sheet, MonthState state) {
        super(key, office.name(), sheet.month());
        this.sheet = sheet;
        this.state = state;
    }

    public OfficeMonth sheet() {
        return sheet;
    }

    public MonthState state() {
        return state;
    }
}
