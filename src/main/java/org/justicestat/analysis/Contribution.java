package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;

/**
 * Which parts made a change on last year.
 *
 * @param whole the change that is taken apart
 * @param parts largest change first, whichever way
 * @param rest  what the parts leave unexplained, so that last year + parts + rest = this year; 0 as a rule
 */
public record Contribution(Trend.Subject subject, Breakdown breakdown, TrendPoint whole, List<Part> parts, Fraction rest)
        implements Exhibit {

    /**
     * One part.
     *
     * @param sides      this year and last year
     * @param difference current − base; a side without a number, not being due, counts as nothing
     * @param pull       拉动: difference ÷ base of the whole, in percentage points; absent where that is not positive
     * @param share      贡献率: difference ÷ difference of the whole, in percent; absent where that is 0
     */
    public record Part(Place place, Comparison sides, Fraction difference, Optional<Fraction> pull, Optional<Fraction> share,
            Marks marks) {

        public Outcome current() {
            return sides.current();
        }

        public Outcome base() {
            return sides.base();
        }

        /** What stands in the ledger of this year. */
        public Observation observation() {
            return new Observation(place.indicator(), place.office(), sides.period(), current(), marks);
        }
    }

    /** Of whom the part is. */
    public record Place(Name name, Indicator indicator, Office office) {
    }

    public Contribution {
        parts = List.copyOf(parts);
    }

    public Optional<Fraction> difference() {
        return whole.value().number().flatMap(now -> whole.base().number().map(now::minus));
    }

    @Override
    public TrendKind kind() {
        return TrendKind.CONTRIBUTION;
    }

    /** Also where this year and last year do not both have a figure. */
    @Override
    public boolean isEmpty() {
        return difference().isEmpty();
    }
}
