package org.justicestat.view.checks;

import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.view.control.CellText;

/**
 * One line of a list, as printed.
 *
 * @param answer  what is still to be done about it
 * @param words   of the columns to the right
 * @param place   where to look at the first of the figures behind it
 * @param finding absent for a heading, and where nothing was found but something is missing or could not be checked
 */
record CheckRow(CellText kind, CellText answer, Words words, Optional<Place> place, Optional<ExplainedFinding> finding) {

    /** @param details every figure behind it; may be empty */
    record Words(String rule, String text, String office, String period, String numbers, String details) {
    }

    /** A figure's place on the Entry screen. */
    record Place(Indicator indicator, Office office, Period period) {
    }

    /** Stands over the lines of one group. */
    static CheckRow heading(String text) {
        return new CheckRow(CellText.BLANK, CellText.BLANK, new Words("", text, "", "", "", ""), Optional.empty(),
                Optional.empty());
    }

    boolean isHeading() {
        return kind.text().isEmpty();
    }
}
