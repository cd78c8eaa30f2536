package org.justicestat.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.RateFormula;

/**
 * Sums over the cells that are present on both sides of a comparison. For a rate the cells are the months in which the office
 * has every part of the rate on both sides; for a stock the last period, for those offices that have it on both sides.
 */
final class CommonCells {

    private final Aggregator aggregator;

    CommonCells(Aggregator aggregator) {
        this.aggregator = aggregator;
    }

    /** Empty where nothing is common, or the periods are not made of shorter ones. */
    Optional<LikeForLike> of(Indicator indicator, Office office, Period period, Period basePeriod) {
        List<Period> parts = indicator.frequency().parts(period);
        List<Period> baseParts = indicator.frequency().parts(basePeriod);
        if (indicator.isOpening() || parts.isEmpty() || parts.size() != baseParts.size()) {
            return Optional.empty();
        }
        if (indicator.isRate()) {
            return indicator.formula().flatMap(formula -> ofRate(formula, office, parts, baseParts));
        }
        boolean lastOnly = indicator.quantity().aggregation() == Aggregation.LAST;
        return ofBase(indicator, office, lastOnly ? List.of(parts.getLast()) : parts,
                lastOnly ? List.of(baseParts.getLast()) : baseParts);
    }

    private Optional<LikeForLike> ofBase(Indicator indicator, Office office, List<Period> parts, List<Period> baseParts) {
        Grid grid = new Grid(parts.size());
        Sum now = new Sum();
        Sum then = new Sum();
        for (Office leaf : aggregator.leavesOf(office, indicator, parts.getLast())) {
            grid.nextOffice();
            for (int i = 0; i < parts.size(); i++) {
                Outcome current = aggregator.value(indicator, leaf, parts.get(i));
                Outcome base = aggregator.value(indicator, leaf, baseParts.get(i));
                grid.expect(i, current.isKnown() && base.isKnown(), isOut(current) || isOut(base));
                if (current.isKnown() && base.isKnown()) {
                    now.add(current);
                    then.add(base);
                }
            }
        }
        return grid.isEmpty() ? Optional.empty() : Optional.of(new LikeForLike(now.outcome(), then.outcome(), grid.coverage()));
    }

    /** Not applicable, or not owed and not there. */
    private static boolean isOut(Outcome outcome) {
        return outcome instanceof Outcome.NotApplicable
                || outcome instanceof Outcome.Missing(Coverage coverage) && coverage.officesExpected() == 0;
    }

    private Optional<LikeForLike> ofRate(RateFormula formula, Office office, List<Period> parts, List<Period> baseParts) {
        List<Period> common = new ArrayList<>();
        List<Period> commonBase = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (hasParts(formula, office, parts.get(i)) && hasParts(formula, office, baseParts.get(i))) {
                common.add(parts.get(i));
                commonBase.add(baseParts.get(i));
            }
        }
        if (common.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LikeForLike(rateOver(formula, office, common), rateOver(formula, office, commonBase),
                new Coverage(common.size(), parts.size(), 1, 1)));
    }

    private boolean hasParts(RateFormula formula, Office office, Period part) {
        Evaluation evaluation = evaluationOver(office, List.of(part));
        return evaluation.of(formula.numerator()).isKnown() && evaluation.of(formula.denominator()).isKnown();
    }

    private Outcome rateOver(RateFormula formula, Office office, List<Period> parts) {
        Evaluation evaluation = evaluationOver(office, parts);
        Outcome ratio = Evaluation.divide(evaluation.of(formula.numerator()), evaluation.of(formula.denominator()));
        return ratio instanceof Outcome.Known(Fraction value, CellState state)
                ? new Outcome.Known(value.times(Fraction.of(formula.factor())), state) : ratio;
    }

    private Evaluation evaluationOver(Office office, List<Period> parts) {
        return new Evaluation(code -> over(aggregator.snapshot().catalogue().get(code), office, parts));
    }

    private Outcome over(Indicator indicator, Office office, List<Period> parts) {
        if (indicator.quantity().aggregation() != Aggregation.SUM) {
            return aggregator.value(indicator, office, indicator.isOpening() ? parts.getFirst() : parts.getLast());
        }
        Sum sum = new Sum();
        for (Period part : parts) {
            Outcome outcome = aggregator.value(indicator, office, part);
            if (outcome.isMissing()) {
                return outcome;
            }
            sum.add(outcome);
        }
        return sum.outcome();
    }

    /** Adds known outcomes; what is not applicable is left out. */
    private static final class Sum {
        private Fraction total = Fraction.ZERO;
        private int numbers;
        private boolean estimated;

        void add(Outcome outcome) {
            if (outcome instanceof Outcome.Known(Fraction value, CellState state)) {
                total = total.plus(value);
                numbers++;
                estimated |= state == CellState.ESTIMATED;
            }
        }

        Outcome outcome() {
            return numbers == 0 ? Outcome.NOT_APPLICABLE
                    : new Outcome.Known(total, estimated ? CellState.ESTIMATED : CellState.REPORTED);
        }
    }

    /** Which periods and offices are wholly common. */
    private static final class Grid {
        private final int[] lacking;
        private final int[] expected;
        private int offices;
        private int officesComplete;
        private int common;
        private boolean officeCounted;
        private boolean officeLacks;

        Grid(int periods) {
            lacking = new int[periods];
            expected = new int[periods];
        }

        void nextOffice() {
            closeOffice();
            officeCounted = false;
            officeLacks = false;
        }

        private void closeOffice() {
            offices += officeCounted ? 1 : 0;
            officesComplete += officeCounted && !officeLacks ? 1 : 0;
        }

        void expect(int period, boolean present, boolean out) {
            if (!present && out) {
                return;
            }
            expected[period]++;
            officeCounted = true;
            if (present) {
                common++;
            } else {
                lacking[period]++;
                officeLacks = true;
            }
        }

        boolean isEmpty() {
            return common == 0;
        }

        Coverage coverage() {
            nextOffice();
            int needed = 0;
            int present = 0;
            for (int i = 0; i < lacking.length; i++) {
                needed += expected[i] > 0 ? 1 : 0;
                present += expected[i] > 0 && lacking[i] == 0 ? 1 : 0;
            }
            return new Coverage(present, needed, officesComplete, offices);
        }
    }
}
