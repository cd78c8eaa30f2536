package org.justicestat.view.checks;

import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.view.control.CellText;

/**
 * One line of a list, as printed.
 *
 * @param details every figure behind it; may be empty
 * @param place   where to look at the first of them
 */
record CheckRow(CellText kind, String rule, String text, String office, String period, String numbers, String details,
        Optional<Place> place) {

    /** A figure's place on the Entry screen. */
    record Place(Indicator indicator, Office office, Period period) {
    }
}
