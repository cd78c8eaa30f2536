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
        return compare(new Subject(indicator, office, period), basis, basis.baseOf(period));
    }

    private Comparison compare(Subject subject, Basis basis, Period basePeriod) {
        Indicator indicator = subject.indicator();
        Office office = subject.office();
        return comparison(subject, basis, basePeriod, new LikeForLike(aggregator.value(indicator, office, subject.period()),
                aggregator.value(indicator, office, basePeriod), aggregator.coverage(indicator, office, subject.period())));
    }

    /** As {@link #compare(Indicator, Office, Period, Basis)}, with any period of the same length. */
    public Comparison compare(Indicator indicator, Office office, Period period, Period basePeriod) {
        return compare(new Subject(indicator, office, period), Basis.between(period, basePeriod), basePeriod);
    }

    /**
     * Both sides whole where they are; else the sums over exactly those months and offices that are present on both sides,
     * with their coverage; missing where nothing is common.
     */
    public Comparison compareLikeForLike(Indicator indicator, Office office, Period period, Basis basis) {
        return likeForLike(compare(indicator, office, period, basis));
    }

    /** The comparison itself where both sides are whole; else that of what they have in common, if anything. */
    public Comparison likeForLike(Comparison whole) {
        if (!whole.current().isMissing() && !whole.base().isMissing()) {
            return whole;
        }
        Subject subject = whole.subject();
        return commonCells.of(subject.indicator(), subject.office(), subject.period(), whole.basePeriod())
                .map(common -> comparison(subject, whole.basis(), whole.basePeriod(), common)).orElse(whole);
    }

    private Comparison comparison(Subject subject, Basis basis, Period basePeriod, LikeForLike sides) {
        Indicator indicator = subject.indicator();
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
