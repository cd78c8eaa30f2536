package org.justicestat.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * One indicator at one office over time: the result that a chart, the table beside it and its sentence share. Exact.
 *
 * @param points        one for each period, in order; never empty
 * @param averageGrowth of a multi-year trend whose first and last year are complete, positive and of one definition; none
 *                      for rates
 * @param course        of a year to date whose year has a target
 */
public record Trend(TrendKind kind, Subject subject, List<TrendPoint> points, Optional<CompoundGrowth> averageGrowth,
        Optional<TargetCourse> course) implements Exhibit {

    /**
     * Place and subject of the title.
     *
     * @param publisher the root office, whose ledger the figures come from
     */
    public record Subject(Indicator indicator, Office office, Office publisher) {
    }

    /** @throws IllegalArgumentException if there is no point */
    public Trend {
        Objects.requireNonNull(kind, "kind");
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a trend needs a period");
        }
    }

    /** Without a target. */
    public Trend(TrendKind kind, Subject subject, List<TrendPoint> points, Optional<CompoundGrowth> averageGrowth) {
        this(kind, subject, points, averageGrowth, Optional.empty());
    }

    Trend with(TargetCourse newCourse) {
        return new Trend(kind, subject, points, averageGrowth, Optional.of(newCourse));
    }

    public Period firstPeriod() {
        return points.getFirst().period();
    }

    public Period lastPeriod() {
        return points.getLast().period();
    }

    /** Whether no period has a number, neither of its own nor of last year. */
    @Override
    public boolean isEmpty() {
        return points.stream().noneMatch(point -> point.value().isKnown() || point.base().isKnown());
    }

    /** Every change of definition that a period or a comparison of the trend meets, by month. */
    public List<DefinitionBreak> definitionBreaks() {
        return points.stream()
                .flatMap(point -> Stream.concat(point.definitionBreak().stream(),
                        point.comparable().definitionBreak().stream()))
                .distinct().sorted(Comparator.comparing(DefinitionBreak::fromInclusive)).toList();
    }
}
