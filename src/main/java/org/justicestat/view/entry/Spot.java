package org.justicestat.view.entry;

import org.justicestat.model.Indicator;

/** A place on the sheet that is shown: a row with figures and the index of one of its places. */
record Spot(EntryRow row, int index) {

    Slot slot() {
        return row.slot(index).orElseThrow();
    }

    Indicator indicator() {
        return row.indicator().orElseThrow();
    }
}
