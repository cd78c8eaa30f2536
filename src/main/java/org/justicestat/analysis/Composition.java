package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Fraction;
import org.justicestat.model.Name;

/**
 * What a figure consists of.
 *
 * @param whole of the office itself
 * @param parts largest first, those without a number last
 */
public record Composition(Trend.Subject subject, Breakdown breakdown, Observation whole, List<Part> parts) implements Exhibit {

    /**
     * One part.
     *
     * @param share part ÷ whole (占比); absent where the whole is not completely there or 0
     */
    public record Part(Name name, Observation figure, Optional<Fraction> share) {
    }

    public Composition {
        parts = List.copyOf(parts);
    }

    /** Whether the parts are all there and make up the whole, so that a ring may be closed. */
    public boolean isClosed() {
        return sum().isPresent() && sum().equals(whole.outcome().number());
    }

    private Optional<Fraction> sum() {
        Fraction sum = Fraction.ZERO;
        for (Part part : parts) {
            if (part.figure().outcome().isMissing()) {
                return Optional.empty();
            }
            sum = sum.plus(part.figure().outcome().number().orElse(Fraction.ZERO));
        }
        return Optional.of(sum);
    }

    @Override
    public TrendKind kind() {
        return TrendKind.COMPOSITION;
    }

    @Override
    public boolean isEmpty() {
        return parts.stream().noneMatch(part -> part.figure().outcome().isKnown());
    }
}
