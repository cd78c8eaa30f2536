package org.justicestat.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Periods of one length that follow each other without a gap, within one year.
 *
 * @param lastInclusive the first again where it is alone
 */
public record PeriodRun(Period first, Period lastInclusive, int count) {

    /** @param ascending of one length, each once */
    public static List<PeriodRun> of(List<? extends Period> ascending) {
        List<PeriodRun> runs = new ArrayList<>();
        for (Period period : ascending) {
            if (!runs.isEmpty() && runs.getLast().goesOnWith(period)) {
                PeriodRun before = runs.removeLast();
                runs.add(new PeriodRun(before.first, period, before.count + 1));
            } else {
                runs.add(new PeriodRun(period, period, 1));
            }
        }
        return runs;
    }

    private boolean goesOnWith(Period next) {
        return next.year() == lastInclusive.year() && next.previous().equals(lastInclusive);
    }
}
