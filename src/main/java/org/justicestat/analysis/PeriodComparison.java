package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.Period;

/**
 * Two freely chosen periods beside each other, for one or several indicators or offices.
 *
 * @param rows one for each, never empty; all of the same two periods
 */
public record PeriodComparison(List<Row> rows) implements Exhibit {

    /** The later period of one indicator at one office beside the earlier. */
    public record Row(Trend.Subject subject, TrendPoint point) {
    }

    public PeriodComparison {
        rows = List.copyOf(rows);
    }

    public Period period() {
        return rows.getFirst().point().period();
    }

    public Period basePeriod() {
        return rows.getFirst().point().basePeriod();
    }

    @Override
    public TrendKind kind() {
        return TrendKind.PERIODS;
    }

    /** Of the first. */
    @Override
    public Trend.Subject subject() {
        return rows.getFirst().subject();
    }

    @Override
    public List<Trend.Subject> subjects() {
        return rows.stream().map(Row::subject).toList();
    }

    @Override
    public boolean isEmpty() {
        return rows.stream().noneMatch(row -> row.point().value().isKnown() || row.point().base().isKnown());
    }
}
