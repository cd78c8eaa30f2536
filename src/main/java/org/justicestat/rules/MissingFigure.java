package org.justicestat.rules;

import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** A figure that an office owes and the ledger does not have. Not a finding: nothing wrong was reported. */
public record MissingFigure(Office office, Indicator indicator, Period period) {
}
