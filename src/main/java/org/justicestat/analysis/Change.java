package org.justicestat.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.justicestat.model.Conventions;
import org.justicestat.model.Direction;
import org.justicestat.model.Fraction;
import org.justicestat.model.Measure;

/**
 * How a figure changed, as official statistics classify it; the words follow from the kind alone.
 *
 * @param difference current − base, exact; for rates the difference of the two as printed, in percentage points
 * @param growth     difference ÷ base, exact; absent for rates and wherever there is no positive base
 */
public record Change(Kind kind, Optional<Fraction> difference, Optional<Fraction> growth) {

    /** The cases, in the order in which they are tried. */
    public enum Kind {
        CURRENT_MISSING, CURRENT_NOT_APPLICABLE, BASE_NOT_APPLICABLE, BASE_MISSING, DEFINITION_CHANGED,
        /** The base rate has nothing to divide by. */
        BASE_ZERO_DENOMINATOR,
        BASE_NEGATIVE, BASE_ZERO, BOTH_ZERO, UNCHANGED, SMALL_BASE,
        /** There is a difference, but none that the printed decimals show. */
        ROUNDS_TO_ZERO,
        /** Growth of exactly 100 %. */
        DOUBLED,
        /** Growth above 100 %. */
        MULTIPLE,
        PERCENT,
        /** Rates: a difference in percentage points. */
        POINTS
    }

    private static final Fraction ONE = Fraction.of(1);
    private static final Fraction HUNDRED = Fraction.of(100);

    public static Change of(Comparison comparison, Conventions conventions) {
        Optional<Kind> incomparable = incomparable(comparison);
        if (incomparable.isPresent()) {
            return without(incomparable.get());
        }
        Fraction current = comparison.current().number().orElseThrow();
        Fraction base = comparison.base().number().orElseThrow();
        return comparison.indicator().quantity().measure() == Measure.RATE
                ? ofRates(comparison, current, base, conventions)
                : ofAmounts(current, base, conventions);
    }

    private static Change without(Kind kind) {
        return new Change(kind, Optional.empty(), Optional.empty());
    }

    private static Optional<Kind> incomparable(Comparison comparison) {
        return switch (comparison.current()) {
            case Outcome.Missing _ -> Optional.of(Kind.CURRENT_MISSING);
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> Optional.of(Kind.CURRENT_NOT_APPLICABLE);
            case Outcome.Known _ -> switch (comparison.base()) {
                case Outcome.NotApplicable _ -> Optional.of(Kind.BASE_NOT_APPLICABLE);
                case Outcome.Missing _ -> Optional.of(Kind.BASE_MISSING);
                case Outcome.ZeroDenominator _ -> Optional.of(
                        comparison.definitionBreak().isPresent() ? Kind.DEFINITION_CHANGED : Kind.BASE_ZERO_DENOMINATOR);
                case Outcome.Known _ -> comparison.definitionBreak().map(b -> Kind.DEFINITION_CHANGED);
            };
        };
    }

    private static Change ofRates(Comparison comparison, Fraction current, Fraction base, Conventions conventions) {
        int decimals = comparison.indicator().decimals();
        BigDecimal points = conventions.printedPercent(current, decimals).subtract(conventions.printedPercent(base, decimals));
        Optional<Fraction> difference = Optional.of(Fraction.of(points));
        if (current.equals(base)) {
            return new Change(Kind.UNCHANGED, difference, Optional.empty());
        }
        if (comparison.rateParts().filter(parts -> isSmall(parts, conventions)).isPresent()) {
            return new Change(Kind.SMALL_BASE, difference, Optional.empty());
        }
        return new Change(points.signum() == 0 ? Kind.ROUNDS_TO_ZERO : Kind.POINTS, difference, Optional.empty());
    }

    private static boolean isSmall(Comparison.RateParts parts, Conventions conventions) {
        Fraction small = Fraction.of(conventions.smallBase());
        return parts.baseDenominator().compareTo(small) < 0;
    }

    private static Change ofAmounts(Fraction current, Fraction base, Conventions conventions) {
        Fraction difference = current.minus(base);
        if (base.signum() < 0) {
            return new Change(Kind.BASE_NEGATIVE, Optional.of(difference), Optional.empty());
        }
        if (base.isZero()) {
            return new Change(current.isZero() ? Kind.BOTH_ZERO : Kind.BASE_ZERO, Optional.of(difference), Optional.empty());
        }
        Fraction growth = difference.dividedBy(base);
        return new Change(kindOf(difference, base, growth, conventions), Optional.of(difference), Optional.of(growth));
    }

    private static Kind kindOf(Fraction difference, Fraction base, Fraction growth, Conventions conventions) {
        if (difference.isZero()) {
            return Kind.UNCHANGED;
        }
        if (base.compareTo(Fraction.of(conventions.smallBase())) < 0) {
            return Kind.SMALL_BASE;
        }
        if (growth.times(HUNDRED).round(conventions.growthDecimals(), conventions.rounding()).signum() == 0) {
            return Kind.ROUNDS_TO_ZERO;
        }
        int againstDouble = growth.compareTo(ONE);
        return againstDouble == 0 ? Kind.DOUBLED : againstDouble > 0 ? Kind.MULTIPLE : Kind.PERCENT;
    }

    /** Sign of the difference; 0 where there is none. */
    public int sign() {
        return difference.map(Fraction::signum).orElse(0);
    }

    /** 1 if the change is welcome, −1 if it is not, 0 if it is neither. */
    public int welcome(Direction direction) {
        return switch (direction) {
            case UP -> sign();
            case DOWN -> -sign();
            case NONE -> 0;
        };
    }
}
