package org.justicestat.view.entry;

import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.view.control.CellText;

/** A line of the sheet as printed; a heading has a name only. */
record EntryRow(Optional<Indicator> indicator, String name, String unit, Numbers numbers, CellText change, CellText state,
        String note) {

    /** The figures of the line. */
    record Numbers(CellText current, CellText previous, CellText lastYear, CellText yearToDate) {

        static final Numbers BLANK = new Numbers(CellText.BLANK, CellText.BLANK, CellText.BLANK, CellText.BLANK);
    }

    static EntryRow heading(String name) {
        return new EntryRow(Optional.empty(), name, "", Numbers.BLANK, CellText.BLANK, CellText.BLANK, "");
    }

    boolean isHeading() {
        return indicator.isEmpty();
    }
}
