package org.justicestat.view.trends;

import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** What is asked of the ledger; both periods are inclusive. */
record TrendQuestion(TrendKind kind, Indicator indicator, Office office, Period from, Period to) {

    /** May take a while for a bureau with many offices. */
    Trend answer(Snapshot snapshot) {
        return new TrendAnalysis(new Aggregator(snapshot), Conventions.STANDARD).of(kind, indicator, office, from, to);
    }
}
