package org.justicestat.exchange;

import java.util.List;
import org.justicestat.exchange.table.TableColumns;

/** The columns of the interchange format of figures, in the order they are written; read in any order. */
enum FigureColumns {

    OFFICE, INDICATOR, PERIOD, VALUE, STATUS, NOTE;

    static final TableColumns ALL = new TableColumns(List.of("office", "indicator", "period", "value", "status", "note"));

    String heading() {
        return ALL.names().get(ordinal());
    }
}
