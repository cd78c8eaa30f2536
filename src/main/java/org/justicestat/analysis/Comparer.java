package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.analysis.Comparison.RateParts;
import org.justicestat.analysis.Comparison.Subject;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.RateFormula;

/** Compares periods. A side that is not completely there is missing, unless like for like is asked for. */
public final class Comparer {

    private final Aggregator aggregator;
    private final CommonCells commonCells;

    public Comparer(Aggregator aggregator) {
        this.aggregator = aggregator;
        this.commonCells = new CommonCells(aggregator);
    }

    /** Both sides whole, or missing. */
    public Comparison compare(Indicator indicator, Office office, Period period, Basis basis) {
        Period basePeriod = basis.baseOf(period);
        return comparison(new Subject(indicator, office, period), basis,
                new LikeForLike(aggregator.value(indicator, office, period), aggregator.value(indicator, office, basePeriod),
                        aggregator.coverage(indicator, office, period)));
    }

    /**
     * Both sides whole where they are; else the sums over exactly those months and offices that are present on both sides,
     * with their coverage; missing where nothing is common.
     */
    public Comparison compareLikeForLike(Indicator indicator, Office office, Period period, Basis basis) {
        Comparison whole = compare(indicator, office, period, basis);
        if (!whole.current().isMissing() && !whole.base().isMissing()) {
            return whole;
        }
        return commonCells.of(indicator, office, period, whole.basePeriod())
                .map(common -> comparison(whole.subject(), basis, common)).orElse(whole);
    }

    private Comparison comparison(Subject subject, Basis basis, LikeForLike sides) {
        Indicator indicator = subject.indicator();
        Period basePeriod = basis.baseOf(subject.period());
        return new Comparison(subject, basis, basePeriod, sides.current(), sides.base(), sides.coverage(),
                indicator.formula().flatMap(formula -> rateParts(formula, subject, basePeriod)),
                aggregator.snapshot().catalogue().breakBetween(indicator, basePeriod, subject.period()));
    }

    private Optional<RateParts> rateParts(RateFormula formula, Subject subject, Period basePeriod) {
        Evaluation now = evaluation(subject.office(), subject.period());
        Evaluation then = evaluation(subject.office(), basePeriod);
        Optional<Fraction> numerator = now.of(formula.numerator()).number();
        Optional<Fraction> denominator = now.of(formula.denominator()).number();
        Optional<Fraction> baseNumerator = then.of(formula.numerator()).number();
        Optional<Fraction> baseDenominator = then.of(formula.denominator()).number();
        return numerator.isPresent() && denominator.isPresent() && baseNumerator.isPresent() && baseDenominator.isPresent()
                ? Optional.of(new RateParts(numerator.get(), denominator.get(), baseNumerator.get(), baseDenominator.get()))
                : Optional.empty();
    }

    private Evaluation evaluation(Office office, Period period) {
        return new Evaluation(code -> aggregator.value(aggregator.snapshot().catalogue().get(code), office, period));
    }
}
