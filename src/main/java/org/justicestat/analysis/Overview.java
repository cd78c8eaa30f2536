package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * How an office stands at the end of a month. Exact.
 *
 * @param month  the last month of what is shown; an indicator filled in less often is shown to the end of its last own period
 * @param rises  the largest growth on the same months of last year, largest first, bases below 50 after the others; no rates,
 *               no small bases
 * @param falls  the largest decreases, likewise
 * @param behind what is on the wrong side of its target, furthest from it first
 */
public record Overview(Office office, Month month, List<Card> cards, List<TrendPoint> rises, List<TrendPoint> falls,
        List<Card> behind) {

    /**
     * One indicator.
     *
     * @param cumulated January to the month beside the same months of last year; for a stock its level at the end
     * @param latest    the indicator's own last period beside the same of last year
     * @param recent    the indicator's own periods of the last two years, oldest first, the latest last
     */
    public record Card(TrendPoint cumulated, TrendPoint latest, List<Recent> recent, Optional<TargetProgress> target) {

        public Indicator indicator() {
            return cumulated.whole().indicator();
        }
    }

    /** A figure of the sparkline. */
    public record Recent(Period period, Outcome outcome) {
    }
}
