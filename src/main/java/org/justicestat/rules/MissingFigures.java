package org.justicestat.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.justicestat.analysis.Aggregator;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;

/**
 * Which figures are owed and not there. A figure entered for a longer period stands for the shorter ones within it; an office
 * to which others report owes nothing itself; a year-opening stock is owed once, with January.
 */
final class MissingFigures {

    private final Snapshot snapshot;
    private final Aggregator aggregator;
    private final Map<Frequency, List<Period>> due = new EnumMap<>(Frequency.class);
    private final CheckedPeriod checked;

    MissingFigures(Aggregator aggregator, CheckedPeriod checked) {
        this.snapshot = aggregator.snapshot();
        this.aggregator = aggregator;
        this.checked = checked;
        for (Frequency frequency : Frequency.values()) {
            due.put(frequency, checked.periodsOf(frequency));
        }
    }

    /** Is told of every figure that is owed. */
    interface Teller {
        void owed(MissingFigure figure, boolean isThere);
    }

    List<MissingFigure> of(Collection<Office> offices) {
        List<MissingFigure> missing = new ArrayList<>();
        tell(offices, (figure, isThere) -> {
            if (!isThere) {
                missing.add(figure);
            }
        });
        return missing;
    }

    void tell(Collection<Office> offices, Teller teller) {
        for (Office office : offices) {
            for (Indicator indicator : snapshot.catalogue().indicators()) {
                tell(office, indicator, teller);
            }
        }
    }

    private void tell(Office office, Indicator indicator, Teller teller) {
        DutyRoster duties = snapshot.duties();
        if (!duties.officesOwing(indicator).contains(office.code())) {
            return;
        }
        Series series = snapshot.figures().series(office.code(), indicator.code());
        for (Period period : duePeriods(indicator)) {
            if (duties.isDue(office, indicator, period)
                    && aggregator.leavesOf(office, indicator, period).contains(office)) {
                teller.owed(new MissingFigure(office, indicator, period), isThere(series, period));
            }
        }
    }

    private List<Period> duePeriods(Indicator indicator) {
        if (!indicator.isOpening()) {
            return due.get(indicator.frequency());
        }
        Period opening = indicator.frequency().around(new Month(checked.period().year(), 1));
        return checked.includes(opening) ? List.of(opening) : List.of();
    }

    private static boolean isThere(Series series, Period period) {
        if (series.indexOf(period.key()) >= 0) {
            return true;
        }
        int year = period.year();
        for (int index = series.firstIndexOfYear(year); index < series.size() && series.key(index) / 100 == year; index++) {
            if (Period.ofKey(series.key(index)).contains(period)) {
                return true;
            }
        }
        return false;
    }
}
