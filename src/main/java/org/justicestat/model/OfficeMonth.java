package org.justicestat.model;

import java.util.Objects;

/** The sheet of one office for one month: what is submitted, approved and locked as a whole. */
public record OfficeMonth(String office, Month month) {

    public OfficeMonth {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(month, "month");
    }

    /** The sheet to which a figure belongs: that of the last month of its period. */
    public static OfficeMonth of(FigureKey key) {
        return new OfficeMonth(key.office(), key.period().lastMonth());
    }
}
