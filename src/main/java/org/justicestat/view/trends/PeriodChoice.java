package org.justicestat.view.trends;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** The periods of a year that figures of an indicator may be looked at for. */
record PeriodChoice(Snapshot snapshot, Indicator indicator, int year) {

    /** The last month of the year that figures have reached. */
    Month lastMonth() {
        Month december = new Month(year, 12);
        return snapshot.figures().lastMonth().filter(last -> last.key() < december.key())
                .map(last -> indicator.frequency().around(last).lastMonth()).orElse(december);
    }

    /** The year to date, then the quarters, then the indicator's own periods, each the latest first. */
    List<Period> periods() {
        Month last = lastMonth();
        SequencedSet<Period> periods = new LinkedHashSet<>(List.of(Period.yearToDate(last)));
        if (own() == Frequency.MONTHLY) {
            periods.addAll(ended(Frequency.QUARTERLY, last));
        }
        periods.addAll(ended(own(), last));
        return List.copyOf(periods);
    }

    private Frequency own() {
        return indicator.isOpening() ? Frequency.YEARLY : indicator.frequency();
    }

    private List<Period> ended(Frequency frequency, Month last) {
        return frequency.parts(new Year(year)).reversed().stream()
                .filter(part -> part.lastMonth().key() <= last.key()).toList();
    }

    /** Every earlier period with figures of the same length, the latest first: what a period may be compared with. */
    List<Period> bases(Period period) {
        List<Integer> years = snapshot.figures().years();
        List<Period> bases = new ArrayList<>();
        Period base = period.previous();
        while (!years.isEmpty() && base.year() >= years.getFirst()) {
            bases.add(base);
            base = base.previous();
        }
        return bases;
    }
}
