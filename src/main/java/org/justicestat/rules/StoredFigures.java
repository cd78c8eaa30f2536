package org.justicestat.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;

/** The cells that belong to a check, found in one pass over its year. */
final class StoredFigures {

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Set<Period>> longerPeriods = new HashMap<>();

    /** A cell and where it stands. */
    record Place(Indicator indicator, Office office, Period period, Cell cell) {
    }

    StoredFigures(Snapshot snapshot, CheckedPeriod checked, Collection<Office> offices) {
        FigureSet figures = snapshot.figures();
        for (Office office : offices) {
            for (Indicator indicator : snapshot.catalogue().indicators()) {
                collect(indicator, office, figures.series(office.code(), indicator.code()), checked);
            }
        }
    }

    private void collect(Indicator indicator, Office office, Series series, CheckedPeriod checked) {
        int year = checked.period().year();
        for (int index = series.firstIndexOfYear(year); index < series.size() && series.key(index) / 100 == year; index++) {
            Period period = Period.ofKey(series.key(index));
            if (checked.includes(period)) {
                places.add(new Place(indicator, office, period, series.cell(index)));
                if (!indicator.frequency().isOf(period)) {
                    longerPeriods.computeIfAbsent(indicator.code(), c -> new TreeSet<>()).add(period);
                }
            }
        }
    }

    /** By office in the order of the tree, by indicator in the order of the ledger, by period key. */
    List<Place> places() {
        return places;
    }

    /** Periods for which a figure of any of the codes was entered although a shorter one is usual. */
    Stream<Period> longerPeriods(Collection<String> codes) {
        return codes.stream().flatMap(code -> longerPeriods.getOrDefault(code, Set.of()).stream());
    }
}
