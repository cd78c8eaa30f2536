package org.justicestat.exchange;

import java.util.List;
import org.justicestat.exchange.table.Columns;

/** The columns of the interchange format of figures, in the order they are written; read in any order. */
enum FigureColumns {

    OFFICE, INDICATOR, PERIOD, VALUE, STATUS, NOTE;

    static final Columns ALL = new Columns(List.of("office", "indicator", "period", "value", "status", "note"));

    String heading() {
        return ALL.names().get(ordinal());
    }
}
