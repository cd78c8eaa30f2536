package org.justicestat.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.justicestat.model.Fraction;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * The offices under an office by period.
 *
 * @param periods the indicator's own, in order
 * @param rows    in the order of the offices, until sorted
 */
public record Heatmap(Trend.Subject subject, List<Period> periods, List<Row> rows) implements Exhibit {

    /**
     * One office.
     *
     * @param figures one for each period
     */
    public record Row(Office office, List<Observation> figures) {

        public Row {
            figures = List.copyOf(figures);
        }

        /** The sum of what is there, to sort by; never printed, since periods may be missing and rates do not add up. */
        private Fraction weight() {
            return figures.stream().flatMap(figure -> figure.outcome().number().stream()).reduce(Fraction.ZERO, Fraction::plus);
        }

        /** What has no number comes after 0. */
        private Fraction number(int period) {
            return figures.get(period).outcome().number().orElse(Fraction.of(-1));
        }
    }

    public Heatmap {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** @param period index of the period to sort by, largest first, gaps last; absent: by all periods together */
    public Heatmap sorted(OptionalInt period) {
        Comparator<Row> order = period.isEmpty() ? Comparator.comparing(Row::weight)
                : Comparator.comparing(row -> row.number(period.getAsInt()));
        return new Heatmap(subject, periods, rows.stream().sorted(order.reversed()).toList());
    }

    @Override
    public TrendKind kind() {
        return TrendKind.HEATMAP;
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.figures().stream().noneMatch(figure -> figure.outcome().isKnown()));
    }
}
