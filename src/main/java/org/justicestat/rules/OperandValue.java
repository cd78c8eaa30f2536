package org.justicestat.rules;

import org.justicestat.analysis.Outcome;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** One of the figures a check compared, as the ledger has it: where to look, and what was seen there. */
public record OperandValue(Indicator indicator, Office office, Period period, Outcome outcome) {
}
