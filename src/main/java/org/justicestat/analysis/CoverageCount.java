package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;

/** Counts the cells that are due under an office, and those that are there. */
final class CoverageCount {

    private final Snapshot snapshot;
    private final Reporters reporters;
    private final PeriodParts periodParts;

    CoverageCount(Snapshot snapshot, Reporters reporters, PeriodParts periodParts) {
        this.snapshot = snapshot;
        this.reporters = reporters;
        this.periodParts = periodParts;
    }

    Coverage of(Indicator indicator, Office office, Period period) {
        if (!indicator.isRate()) {
            return ofBase(indicator, office, period);
        }
        return Catalogue.formulaCodes(indicator).stream()
                .map(code -> ofBase(snapshot.catalogue().get(code), office, period))
                .reduce(CoverageCount::lower).orElse(Coverage.NOTHING_EXPECTED);
    }

    /** A rate is covered no better than the worst of its parts. */
    private static Coverage lower(Coverage a, Coverage b) {
        return (long) a.periodsPresent() * b.periodsExpected() <= (long) b.periodsPresent() * a.periodsExpected() ? a : b;
    }

    private Coverage ofBase(Indicator indicator, Office office, Period period) {
        List<Period> parts = partsNeeded(indicator, period);
        List<Office> leaves = reporters.leavesOf(office, indicator, period);
        int[] lacking = new int[parts.size()];
        int[] expected = new int[parts.size()];
        int complete = 0;
        int owing = 0;
        for (Office leaf : leaves) {
            Series series = snapshot.figures().series(leaf.code(), indicator.code());
            int gaps = 0;
            int due = 0;
            for (int i = 0; i < parts.size(); i++) {
                Presence presence = presence(series, indicator, leaf, parts.get(i));
                due += presence == Presence.OUT ? 0 : 1;
                expected[i] += presence == Presence.OUT ? 0 : 1;
                gaps += presence == Presence.LACKING ? 1 : 0;
                lacking[i] += presence == Presence.LACKING ? 1 : 0;
            }
            owing += due > 0 ? 1 : 0;
            complete += due > 0 && gaps == 0 ? 1 : 0;
        }
        return count(lacking, expected, complete, owing);
    }

    private static Coverage count(int[] lacking, int[] expected, int complete, int owing) {
        int present = 0;
        int needed = 0;
        for (int i = 0; i < lacking.length; i++) {
            needed += expected[i] > 0 ? 1 : 0;
            present += expected[i] > 0 && lacking[i] == 0 ? 1 : 0;
        }
        return new Coverage(present, needed, complete, owing);
    }

    private enum Presence { THERE, LACKING, OUT }

    private Presence presence(Series series, Indicator indicator, Office office, Period part) {
        int index = series.indexOf(part.key());
        if (index < 0 && indicator.isOpening()) {
            index = series.indexOf(part.year() * 100);
        }
        if (index >= 0) {
            return series.isNotApplicable(index) ? Presence.OUT : Presence.THERE;
        }
        return reporters.isExpected(office, indicator, part) ? Presence.LACKING : Presence.OUT;
    }

    private List<Period> partsNeeded(Indicator indicator, Period period) {
        if (indicator.isOpening()) {
            return List.of(indicator.frequency().around(new Month(period.year(), 1)));
        }
        List<Period> parts = periodParts.of(indicator.frequency(), period);
        if (parts.isEmpty()) {
            return List.of(period);
        }
        return indicator.quantity().aggregation() == Aggregation.LAST ? List.of(parts.getLast()) : parts;
    }
}
