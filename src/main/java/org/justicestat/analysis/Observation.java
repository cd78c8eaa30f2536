package org.justicestat.analysis;

import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** What a ledger says of one place: indicator, office and period, and what must be said of that. */
public record Observation(Indicator indicator, Office office, Period period, Outcome outcome, Marks marks) {
}
