package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;
import org.justicestat.model.Year;

/** Measures figures by targets. */
final class TargetAnalysis {

    private static final int MONTHS = 12;

    private final Aggregator aggregator;
    private final Targets targets;

    TargetAnalysis(Aggregator aggregator, Targets targets) {
        this.aggregator = aggregator;
        this.targets = targets;
    }

    /** @param yearToDate January to some month, a whole year, or a period of a stock or rate that ends with that month */
    Optional<TargetProgress> progress(Indicator indicator, Office office, Period yearToDate, Outcome reached) {
        return targets.find(office, indicator, yearToDate.year()).map(target -> {
            Fraction whole = Fraction.of(target.value());
            Optional<Fraction> achievement = whole.isZero() ? Optional.empty()
                    : reached.number().map(value -> value.dividedBy(whole));
            return new TargetProgress(target, due(target, indicator, office, yearToDate), reached, achievement);
        });
    }

    /**
     * What is to be reached by the end of the period: of a sum target × n ÷ 12, or target × last year's sum to that month ÷ last
     * year's sum; of a level the target itself. Where last year is incomplete or 0 the course is linear.
     */
    Fraction due(Target target, Indicator indicator, Office office, Period yearToDate) {
        Fraction whole = Fraction.of(target.value());
        if (indicator.quantity().aggregation() != Aggregation.SUM) {
            return whole;
        }
        Fraction linear = whole.times(Fraction.of(yearToDate.lastMonth().month())).dividedBy(Fraction.of(MONTHS));
        return target.course() == Target.Course.LINEAR ? linear
                : lastYearShare(indicator, office, yearToDate).map(whole::times).orElse(linear);
    }

    private Optional<Fraction> lastYearShare(Indicator indicator, Office office, Period yearToDate) {
        Optional<Fraction> all = aggregator.value(indicator, office, new Year(yearToDate.year() - 1)).number();
        Optional<Fraction> until = aggregator.value(indicator, office, yearToDate.previousYear()).number();
        return all.filter(sum -> sum.signum() > 0).flatMap(sum -> until.map(part -> part.dividedBy(sum)));
    }
}
