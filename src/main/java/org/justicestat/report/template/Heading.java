package org.justicestat.report.template;

import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * What the head of a row or column of a table names.
 *
 * @param indicator the one whose name it is, word for word
 * @param period    the period it is about; empty where it says none
 * @param kind      what the cells under it say of a figure
 * @param unit      what it has in brackets, such as 件 or %; empty for none
 */
public record Heading(Optional<Indicator> indicator, Optional<Office> office, Optional<Period> period, Kind kind, String unit) {

    /** What the cells say. */
    public enum Kind {
        VALUE, CHANGE, SHARE,
        /** The number of a line. */
        ORDINAL
    }
}
