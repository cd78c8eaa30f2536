package org.justicestat.store;

import org.justicestat.model.Period;

/** Calendar years, both included. */
record Years(int first, int last) {

    static final Years ALL = new Years(Period.FIRST_YEAR, Period.LAST_YEAR);

    int firstKey() {
        return first * 100;
    }

    int lastKey() {
        return last * 100 + 99;
    }
}
