package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Fraction;
import org.justicestat.model.Office;

/**
 * The offices under an office by size.
 *
 * @param places  largest first, equal figures with the same rank, those without a number last
 * @param average sum ÷ number of offices with a number; of a rate the rate of the whole office, since rates are never averaged.
 *                Absent where nothing can be averaged
 */
public record Ranking(Trend.Subject subject, List<Place> places, Optional<Fraction> average) implements Exhibit {

    /**
     * One office.
     *
     * @param rank  from 1; 0 without a number
     * @param point its figure beside last year's
     */
    public record Place(int rank, Office office, TrendPoint point) {
    }

    public Ranking {
        places = List.copyOf(places);
    }

    @Override
    public TrendKind kind() {
        return TrendKind.RANKING;
    }

    @Override
    public boolean isEmpty() {
        return places.stream().allMatch(place -> place.rank() == 0);
    }
}
