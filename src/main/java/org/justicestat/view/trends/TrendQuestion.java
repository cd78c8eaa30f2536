package org.justicestat.view.trends;

import java.util.Optional;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Breakdown;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;

/** What is asked of the ledger; both periods are inclusive. */
record TrendQuestion(TrendKind kind, Indicator indicator, Office office, Period from, Period to, Optional<Breakdown> breakdown) {

    /** May take a while for a bureau with many offices. */
    Exhibit answer(Snapshot snapshot, Targets targets) {
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, targets)
                .of(kind, indicator, office, from, to, breakdown);
    }
}
