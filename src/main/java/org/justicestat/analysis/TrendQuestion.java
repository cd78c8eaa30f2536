package org.justicestat.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.UserException;

/**
 * What is asked of a ledger: which indicators at which offices, in which way, when.
 *
 * @param places    one, or for the kinds that compare up to {@value #MAX_PLACES}, each once, in the order they are shown
 * @param from      inclusive; of {@link TrendKind#PERIODS} the earlier period
 * @param to        inclusive; of {@link TrendKind#PERIODS} the later period
 * @param breakdown absent: by indicators where a rule of the catalogue has them, else by offices
 */
public record TrendQuestion(TrendKind kind, List<Place> places, Period from, Period to, Optional<Breakdown> breakdown) {

    /** More than this cannot be told apart. */
    public static final int MAX_PLACES = 8;

    /** An indicator at an office. */
    public record Place(Indicator indicator, Office office) {
    }

    /** @throws UserException if there are too many places, or several and the kind shows one */
    public TrendQuestion {
        places = List.copyOf(new LinkedHashSet<>(places));
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a question needs a place");
        }
        if (places.size() > MAX_PLACES) {
            throw new UserException("trend.tooManyPlaces", places.size(), MAX_PLACES);
        }
        if (places.size() > 1 && !kind.takesSeveral()) {
            throw new UserException("trend.onePlaceOnly", kind.id());
        }
    }

    Place place() {
        return places.getFirst();
    }
}
