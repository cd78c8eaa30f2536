package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.justicestat.analysis.Marks.Revised;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Revision;
import org.justicestat.model.Snapshot;

/** Finds what must be said of figures besides their numbers. */
final class Marking {

    private final Aggregator aggregator;
    private final Snapshot snapshot;
    private final Approval approval;

    Marking(Aggregator aggregator) {
        this.aggregator = aggregator;
        this.snapshot = aggregator.snapshot();
        this.approval = new Approval(aggregator);
    }

    Marks of(Indicator indicator, Office office, Period period) {
        return of(indicator, office, period, period);
    }

    /** @param last the part of the period with which a change of definition begins */
    Marks of(Indicator indicator, Office office, Period period, Period last) {
        return new Marks(breakIn(indicator, last), approval.isPending(indicator, office, period),
                revisions(indicator, office, period),
                aggregator.stored(indicator, office, period).map(Cell::note).orElse(""));
    }

    private Optional<DefinitionBreak> breakIn(Indicator indicator, Period period) {
        return snapshot.catalogue().breakBetween(indicator, period.previous(), period)
                .filter(change -> change.fromInclusive().key() >= period.firstMonth().key());
    }

    /** Those of the indicator, or of the parts of a rate, at the office or one under it. */
    private List<Revised> revisions(Indicator indicator, Office office, Period period) {
        SequencedSet<String> codes = Catalogue.formulaCodes(indicator);
        codes.addFirst(indicator.code());
        return codes.stream().flatMap(code -> snapshot.revisions().of(code).stream())
                .filter(revision -> period.contains(revision.place().period())).map(this::revised)
                .filter(revised -> snapshot.offices().pathToRoot(revised.office()).contains(office)).toList();
    }

    private Revised revised(Revision revision) {
        return new Revised(snapshot.catalogue().get(revision.place().indicator()),
                snapshot.offices().get(revision.place().office()), revision);
    }
}
