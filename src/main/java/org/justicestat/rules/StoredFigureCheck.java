package org.justicestat.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Outcome.Known;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Relation;
import org.justicestat.model.Severity;
import org.justicestat.rules.Check.BuiltIn;
import org.justicestat.rules.StoredFigures.Place;

/**
 * The built-in checks: a stored figure against zero, and against what its offices, its shorter periods or its numerator and
 * denominator make. Where a side is missing or not applicable there is nothing to compare. A disagreement is an error;
 * with an estimated figure on either side it is a warning.
 */
final class StoredFigureCheck {

    private final CheckedValues values;
    private final Aggregator aggregator;
    private final List<Finding> findings = new ArrayList<>();

    StoredFigureCheck(CheckedValues values) {
        this.values = values;
        this.aggregator = values.aggregator();
    }

    List<Finding> findings(StoredFigures stored) {
        stored.places().forEach(place -> place.cell().value()
                .ifPresent(value -> check(place, new Known(Fraction.of(value), place.cell().state()))));
        return findings;
    }

    private void check(Place place, Known known) {
        if (known.value().signum() < 0) {
            Sides sides = new Sides(known.value(), Relation.AT_LEAST, Fraction.ZERO);
            findings.add(finding(BuiltIn.NEGATIVE, Severity.ERROR, place, known, sides, Stream.empty()));
        }
        if (place.indicator().isRate()) {
            checkRatio(place, known);
        } else if (!isUnlikeOffices(place, known)) {
            checkParts(place, known);
        }
    }

    private void checkRatio(Place place, Known known) {
        if (place.indicator().isComputed()
                && aggregator.derived(place.indicator(), place.office(), place.period()) instanceof Known computed
                && !isPrintOf(computed.value(), place.cell().value().orElseThrow(), place.indicator().decimals())) {
            findings.add(unlike(BuiltIn.UNLIKE_RATIO, place, known, computed,
                    Catalogue.formulaCodes(place.indicator()).stream()
                            .map(code -> values.operand(code, place.office(), place.period()))));
        }
    }

    /**
     * Whether a rate may be printed so: rounded half up or half to even, but 0 and 100 only where it is exactly that, else
     * the nearest number beside them.
     */
    private static boolean isPrintOf(Fraction exact, BigDecimal printed, int decimals) {
        Fraction off = exact.minus(Fraction.of(printed)).abs();
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointLeft(decimals));
        if (isBound(printed)) {
            return off.isZero();
        }
        boolean besideBound = isBound(exact.round(decimals, RoundingMode.HALF_UP));
        return besideBound ? off.compareTo(unit) < 0 : off.plus(off).compareTo(unit) <= 0;
    }

    private static boolean isBound(BigDecimal percent) {
        return percent.signum() == 0 || percent.abs().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Where the offices disagree their months do too; that is told once. */
    private boolean isUnlikeOffices(Place place, Known known) {
        if (aggregator.snapshot().offices().children(place.office()).isEmpty()
                || !(aggregator.derivedFromOffices(place.indicator(), place.office(), place.period()) instanceof Known sum)
                || sum.value().equals(known.value())) {
            return false;
        }
        findings.add(unlike(BuiltIn.UNLIKE_OFFICES, place, known, sum,
                aggregator.leavesOf(place.office(), place.indicator(), place.period()).stream()
                        .map(leaf -> operand(place.indicator(), leaf, place.period()))));
        return true;
    }

    private void checkParts(Place place, Known known) {
        List<Period> parts = partsOf(place.indicator(), place.period());
        if (!parts.isEmpty()
                && aggregator.derivedFromParts(place.indicator(), place.office(), place.period()) instanceof Known sum
                && !sum.value().equals(known.value())) {
            findings.add(unlike(BuiltIn.UNLIKE_PARTS, place, known, sum,
                    parts.stream().map(part -> operand(place.indicator(), place.office(), part))));
        }
    }

    /** The shorter periods that make the period; none where it is itself as short as they come. */
    private static List<Period> partsOf(Indicator indicator, Period period) {
        if (indicator.isOpening()) {
            Period opening = indicator.frequency().around(new Month(period.year(), 1));
            return period.equals(opening) ? List.of() : List.of(opening);
        }
        List<Period> parts = indicator.frequency().isOf(period) ? List.of() : indicator.frequency().parts(period);
        return indicator.quantity().aggregation() == Aggregation.LAST && !parts.isEmpty() ? List.of(parts.getLast()) : parts;
    }

    private OperandValue operand(Indicator indicator, Office office, Period period) {
        return values.operand(indicator.code(), office, period);
    }

    private Finding unlike(BuiltIn check, Place place, Known known, Known other, Stream<OperandValue> operands) {
        boolean estimated = known.state() == CellState.ESTIMATED || other.state() == CellState.ESTIMATED;
        return finding(check, estimated ? Severity.WARNING : Severity.ERROR, place, known,
                new Sides(known.value(), Relation.EQUAL, other.value()), operands);
    }

    private static Finding finding(BuiltIn check, Severity severity, Place place, Outcome known, Sides sides,
            Stream<OperandValue> operands) {
        OperandValue own = new OperandValue(place.indicator(), place.office(), place.period(), known);
        return new Finding(check, severity, place.office(), place.period(), List.of(), sides,
                Stream.concat(Stream.of(own), operands).toList());
    }
}
