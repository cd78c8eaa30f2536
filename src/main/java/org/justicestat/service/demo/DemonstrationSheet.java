package org.justicestat.service.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Aggregation;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.RuleScope;

/** The figures one office has made up so far: of the current period, cumulated, and the stocks. Values are unscaled integers. */
final class DemonstrationSheet {

    private final Map<String, Long> latest = new HashMap<>();
    private final Map<String, Long> yearToDate = new HashMap<>();
    private final Set<String> thisMonth = new HashSet<>();
    private final Set<String> notApplicable = new HashSet<>();

    void beginYear() {
        yearToDate.clear();
    }

    void beginMonth() {
        thisMonth.clear();
        notApplicable.clear();
    }

    void put(Indicator indicator, long unscaled) {
        latest.put(indicator.code(), unscaled);
        thisMonth.add(indicator.code());
        if (indicator.quantity().aggregation() == Aggregation.SUM) {
            yearToDate.merge(indicator.code(), unscaled, Math::addExact);
        }
    }

    void putNotApplicable(Indicator indicator) {
        notApplicable.add(indicator.code());
    }

    /** The last value, of whatever period. */
    Optional<Long> latest(String code) {
        return Optional.ofNullable(latest.get(code));
    }

    /**
     * The value of this month, and 0 where it does not apply.
     *
     * @throws IllegalStateException if there is none yet, as where the office does not owe what another figure depends on
     */
    long thisMonth(String code) {
        if (notApplicable.contains(code)) {
            return 0;
        }
        if (!thisMonth.contains(code)) {
            throw new IllegalStateException("no demonstration figure of " + code + " to build on");
        }
        return latest.get(code);
    }

    /** What a rule sees of the indicator this month; empty where it has not been drawn yet. */
    Optional<Outcome> operand(Indicator indicator, RuleScope scope) {
        if (notApplicable.contains(indicator.code())) {
            return Optional.of(Outcome.NOT_APPLICABLE);
        }
        if (!latest.containsKey(indicator.code()) || !indicator.isOpening() && !thisMonth.contains(indicator.code())) {
            return Optional.empty();
        }
        return Optional.of(known(indicator, isCumulated(indicator, scope)
                ? yearToDate.get(indicator.code()) : latest.get(indicator.code())));
    }

    /** What the rule would see if this month's figure were {@code unscaled}. */
    Outcome trial(Indicator indicator, RuleScope scope, long unscaled) {
        return known(indicator, isCumulated(indicator, scope)
                ? unscaled + yearToDate.getOrDefault(indicator.code(), 0L) : unscaled);
    }

    private static boolean isCumulated(Indicator indicator, RuleScope scope) {
        return scope != RuleScope.MONTH && indicator.quantity().aggregation() == Aggregation.SUM;
    }

    private static Outcome known(Indicator indicator, long unscaled) {
        return new Outcome.Known(Fraction.of(BigDecimal.valueOf(unscaled, indicator.decimals())), CellState.REPORTED);
    }
}
