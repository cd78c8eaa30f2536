package org.justicestat.analysis;

import org.justicestat.model.Catalogue;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** Whether figures have been approved. In a ledger in which no month was ever handed in, the question does not arise. */
final class Approval {

    private final Aggregator aggregator;
    private final boolean isUsed;

    Approval(Aggregator aggregator) {
        this.aggregator = aggregator;
        this.isUsed = !aggregator.snapshot().months().closed().isEmpty();
    }

    /**
     * Whether any month of any office that makes the figure is still a draft or waits for its approval. A rate is as final as
     * what it is computed from.
     */
    boolean isPending(Indicator indicator, Office office, Period period) {
        Catalogue catalogue = aggregator.snapshot().catalogue();
        return isUsed && (isOwnPending(indicator, office, period) || Catalogue.formulaCodes(indicator).stream()
                .anyMatch(code -> isPending(catalogue.get(code), office, period)));
    }

    private boolean isOwnPending(Indicator indicator, Office office, Period period) {
        Snapshot snapshot = aggregator.snapshot();
        Frequency own = indicator.isOpening() ? Frequency.YEARLY : indicator.frequency();
        for (Office leaf : aggregator.leavesOf(office, indicator, period)) {
            for (Month month : period.months()) {
                MonthState state = snapshot.months().of(leaf.code(), month);
                boolean isOpen = state == MonthState.DRAFT || state == MonthState.SUBMITTED;
                if (isOpen && own.endsWith(month) && isThere(leaf, indicator, own.around(month))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isThere(Office leaf, Indicator indicator, Period own) {
        return aggregator.stored(indicator, leaf, own).isPresent();
    }
}
