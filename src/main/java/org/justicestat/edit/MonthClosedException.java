package org.justicestat.edit;

import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.UserException;

/** A figure that cannot be changed because of how far its month has come. The sentence says what to do instead. */
public final class MonthClosedException extends UserException {

    MonthClosedException(String key, Office office, Month month) {
        super(key, office.name(), month);
    }
}
