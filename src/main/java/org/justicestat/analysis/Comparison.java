package org.justicestat.analysis;

import java.util.Optional;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;

/**
 * One indicator at one office for two periods: the result that a sentence, a table row and a chart share.
 *
 * @param coverage  of both sides; incomplete where they are sums over what is present on both sides
 * @param rateParts the counts behind a computed rate, where both sides have them
 */
public record Comparison(Subject subject, Basis basis, Period basePeriod, Outcome current, Outcome base, Coverage coverage,
        Optional<RateParts> rateParts, Optional<DefinitionBreak> definitionBreak) {

    /** What is compared. */
    public record Subject(Indicator indicator, Office office, Period period) {
    }

    /** Numerators and denominators of two rates. */
    public record RateParts(Fraction numerator, Fraction denominator, Fraction baseNumerator, Fraction baseDenominator) {
    }

    public Indicator indicator() {
        return subject.indicator();
    }

    public Period period() {
        return subject.period();
    }
}
