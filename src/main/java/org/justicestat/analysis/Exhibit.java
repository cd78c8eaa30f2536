package org.justicestat.analysis;

import java.util.List;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;

/**
 * An indicator at an office looked at in one way: the result that a chart, the table beside it, its sentence and its file share,
 * so that they always agree. Exact, unrounded, immutable.
 */
public sealed interface Exhibit permits Trend, Parallel, PeriodComparison, YearOverlay, Composition, Ranking,
        Heatmap, Contribution {

    TrendKind kind();

    /** Of several the first. */
    Trend.Subject subject();

    /** One, unless the exhibit sets several beside each other. */
    default List<Trend.Subject> subjects() {
        return List.of(subject());
    }

    /** Whether there is no number to show. */
    boolean isEmpty();

    default Indicator indicator() {
        return subject().indicator();
    }

    default Office office() {
        return subject().office();
    }
}
