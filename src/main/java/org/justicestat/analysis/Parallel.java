package org.justicestat.analysis;

import java.util.Comparator;
import java.util.List;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Period;

/**
 * Several indicators or offices beside each other over the same periods.
 *
 * @param trends at least two, of one kind and over the same periods
 */
public record Parallel(List<Trend> trends) implements Exhibit {

    /** @throws IllegalArgumentException if the trends are fewer than two or differ in kind or periods */
    public Parallel {
        trends = List.copyOf(trends);
        Trend first = trends.getFirst();
        boolean isOneAxis = trends.stream()
                .allMatch(trend -> trend.kind() == first.kind() && periods(trend).equals(periods(first)));
        if (trends.size() < 2 || !isOneAxis) {
            throw new IllegalArgumentException("trends side by side need the same kind and periods");
        }
    }

    private static List<Period> periods(Trend trend) {
        return trend.points().stream().map(TrendPoint::period).toList();
    }

    public List<Period> periods() {
        return periods(trends.getFirst());
    }

    /** Every change of definition that lies within the periods, by month. */
    public List<DefinitionBreak> definitionBreaks() {
        return trends.stream().flatMap(trend -> trend.points().stream()).flatMap(point -> point.definitionBreak().stream())
                .distinct().sorted(Comparator.comparing(DefinitionBreak::fromInclusive)).toList();
    }

    @Override
    public TrendKind kind() {
        return trends.getFirst().kind();
    }

    /** Of the first. */
    @Override
    public Trend.Subject subject() {
        return trends.getFirst().subject();
    }

    @Override
    public List<Trend.Subject> subjects() {
        return trends.stream().map(Trend::subject).toList();
    }

    @Override
    public boolean isEmpty() {
        return trends.stream().allMatch(trend -> trend.points().stream().noneMatch(point -> point.value().isKnown()));
    }
}
