package org.justicestat.rules;

import java.util.List;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;
import org.justicestat.model.RuleScope;
import org.justicestat.model.Year;

/**
 * The period a check is asked for, and what belongs to it: every figure, duty and evaluation whose last month lies in it. So
 * a check of March sees the first quarter, and a check of December the figures of the year.
 */
record CheckedPeriod(Period period, Catalogue catalogue) {

    boolean includes(Period other) {
        return period.contains(other.lastMonth());
    }

    /** The periods of the frequency that belong here, ascending. */
    List<Period> periodsOf(Frequency frequency) {
        return monthsEnding(frequency).stream().map(frequency::around).toList();
    }

    /**
     * For which periods a rule is evaluated: each of the coarsest frequency among its operands; cumulated to the end of each of
     * those; the full year, which ends with December.
     */
    List<Period> occasions(Rule rule) {
        return switch (rule.scope()) {
            case MONTH -> periodsOf(coarsest(rule));
            case YTD -> monthsEnding(coarsest(rule)).stream().map(Month::yearToDate).toList();
            case YEAR -> Frequency.YEARLY.endsWith(period.lastMonth()) ? List.of(new Year(period.year())) : List.of();
        };
    }

    /** Whether a figure entered for {@code entered} lets a monthly rule be evaluated where its months are not there. */
    boolean isSubstitute(Period entered, Rule rule) {
        Period usual = coarsest(rule).around(entered.lastMonth());
        return rule.scope() == RuleScope.MONTH && includes(entered) && entered.contains(usual) && !entered.equals(usual);
    }

    private List<Month> monthsEnding(Frequency frequency) {
        return period.months().stream().filter(frequency::endsWith).toList();
    }

    private Frequency coarsest(Rule rule) {
        Frequency coarsest = Frequency.MONTHLY;
        for (String code : rule.codes()) {
            Indicator operand = catalogue.get(code);
            coarsest = coarser(coarsest, operand.frequency());
            for (String part : Catalogue.formulaCodes(operand)) {
                coarsest = coarser(coarsest, catalogue.get(part).frequency());
            }
        }
        return coarsest;
    }

    private static Frequency coarser(Frequency a, Frequency b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
