package org.justicestat.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/** Leads from a figure made of others to the cell that makes it what it is. */
public final class FigureTrace {

    private final Aggregator aggregator;

    public FigureTrace(Aggregator aggregator) {
        this.aggregator = aggregator;
    }

    /**
     * Of a missing figure the first cell that is missing, of an estimated one the first that is estimated: by the terms of a
     * rate, by office in the order of the tree, by month. Of any other figure the cell of the one office that reports it, or,
     * where several do, its own.
     */
    public FigureKey of(Indicator indicator, Office office, Period period) {
        return switch (aggregator.value(indicator, office, period)) {
            case Outcome.Missing _ -> first(FigureTrace::isMissing, indicator, office, period);
            case Outcome.Known(_, CellState state) when state == CellState.ESTIMATED ->
                    first(FigureTrace::isEstimated, indicator, office, period);
            case Outcome _ -> {
                List<Office> reporters = aggregator.leavesOf(office, indicator, period);
                yield key(indicator, reporters.size() == 1 ? reporters.getFirst() : office, period);
            }
        };
    }

    /** What nobody owes is no gap. */
    private static boolean isMissing(Outcome outcome) {
        return outcome instanceof Outcome.Missing(Coverage coverage) && !coverage.isNothingExpected();
    }

    private static boolean isEstimated(Outcome outcome) {
        return outcome instanceof Outcome.Known(_, CellState state) && state == CellState.ESTIMATED;
    }

    private FigureKey first(Predicate<Outcome> wanted, Indicator indicator, Office office, Period period) {
        for (String code : Catalogue.formulaCodes(indicator)) {
            Indicator term = aggregator.snapshot().catalogue().get(code);
            if (wanted.test(aggregator.value(term, office, period))) {
                return first(wanted, term, office, period);
            }
        }
        for (Office reporter : aggregator.leavesOf(office, indicator, period)) {
            if (!reporter.equals(office) && wanted.test(aggregator.value(indicator, reporter, period))) {
                return first(wanted, indicator, reporter, period);
            }
        }
        for (Period part : parts(indicator, period)) {
            if (wanted.test(aggregator.value(indicator, office, part))) {
                return first(wanted, indicator, office, part);
            }
        }
        return key(indicator, office, period);
    }

    /** The shorter periods that make the figure of the period; none where it is entered for the period itself. */
    private static List<Period> parts(Indicator indicator, Period period) {
        List<Period> parts = indicator.frequency().isOf(period) ? List.of() : indicator.frequency().parts(period);
        if (parts.isEmpty()) {
            return List.of();
        }
        if (indicator.isOpening()) {
            return List.of(parts.getFirst());
        }
        return indicator.quantity().aggregation() == Aggregation.LAST ? List.of(parts.getLast()) : parts;
    }

    private static FigureKey key(Indicator indicator, Office office, Period period) {
        return new FigureKey(office.code(), indicator.code(), period);
    }
}
