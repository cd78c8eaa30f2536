package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/**
 * Values of indicators at any office for any period.
 * <ul>
 * <li>An office with reporting children has their sum once all of them have reported, else its own cell.</li>
 * <li>A longer period is made of periods of the indicator's own frequency: flows and amounts need every part that is due, a
 * stock the last, an opening stock the opening of the year; else the cell entered for that very period stands.</li>
 * <li>A rate is its aggregated numerator over its aggregated denominator; where that cannot be had, the rate stored for
 * exactly this office and period stands. Rates are never added or averaged.</li>
 * <li>Not applicable parts are left out; all parts not applicable make the whole so; one missing part makes the whole
 * missing; an estimated part makes the whole estimated.</li>
 * </ul>
 * Immutable over its snapshot and safe for several threads.
 */
public final class Aggregator {

    private final Snapshot snapshot;
    private final Reporters reporters;
    private final CoverageCount coverage;
    private final PeriodParts parts = new PeriodParts();

    public Aggregator(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.reporters = new Reporters(snapshot);
        this.coverage = new CoverageCount(snapshot, reporters, parts);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Outcome value(Indicator indicator, Office office, Period period) {
        return indicator.isRate() ? rate(indicator, office, period) : base(indicator, office, period);
    }

    /** How much of what is due for the indicator, or for the parts of a rate, is there. */
    Coverage coverage(Indicator indicator, Office office, Period period) {
        return coverage.of(indicator, office, period);
    }

    /** The cell of exactly this office and period, whatever its parts say. */
    public Optional<Cell> stored(Indicator indicator, Office office, Period period) {
        return snapshot.figures().series(office.code(), indicator.code()).cell(period);
    }

    /** The value the parts make, without regard to a cell stored for exactly this office and period. */
    public Outcome derived(Indicator indicator, Office office, Period period) {
        if (indicator.isRate()) {
            return indicator.formula().map(formula -> computed(formula, office, period))
                    .orElseGet(() -> missing(indicator, office, period));
        }
        Outcome ofOffices = derivedFromOffices(indicator, office, period);
        return ofOffices.isMissing() ? derivedFromParts(indicator, office, period) : ofOffices;
    }

    /** No rates: the sum over the offices reporting to {@code office}; missing where there is none or one has not reported. */
    public Outcome derivedFromOffices(Indicator indicator, Office office, Period period) {
        return outcome(fromOffices(indicator, office, period), indicator, office, period);
    }

    /** No rates: what the shorter periods make of the period; missing where it has none or one is missing. */
    public Outcome derivedFromParts(Indicator indicator, Office office, Period period) {
        return outcome(fromParts(indicator, office, period), indicator, office, period);
    }

    /** The offices at or under {@code office} whose own cells make its value. */
    public List<Office> leavesOf(Office office, Indicator indicator, Period period) {
        return reporters.leavesOf(office, indicator, period);
    }

    private Outcome rate(Indicator indicator, Office office, Period period) {
        Outcome computed = derived(indicator, office, period);
        if (computed instanceof Outcome.Known || computed instanceof Outcome.ZeroDenominator) {
            return computed;
        }
        return stored(indicator, office, period).map(Aggregator::ofCell).orElse(computed);
    }

    private static Outcome ofCell(Cell cell) {
        return cell.value().<Outcome>map(value -> new Outcome.Known(Fraction.of(value), cell.state()))
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private Outcome computed(RateFormula formula, Office office, Period period) {
        Evaluation evaluation = new Evaluation(code -> value(snapshot.catalogue().get(code), office, period));
        Outcome ratio = Evaluation.divide(evaluation.of(formula.numerator()), evaluation.of(formula.denominator()));
        return ratio instanceof Outcome.Known(Fraction value, CellState state)
                ? new Outcome.Known(value.times(Fraction.of(formula.factor())), state) : ratio;
    }

    private Outcome base(Indicator indicator, Office office, Period period) {
        return outcome(tally(indicator, office, period), indicator, office, period);
    }

    private Outcome missing(Indicator indicator, Office office, Period period) {
        return new Outcome.Missing(coverage.of(indicator, office, period));
    }

    private Outcome outcome(Tally tally, Indicator indicator, Office office, Period period) {
        if (!tally.isComplete()) {
            return missing(indicator, office, period);
        }
        return tally.isNumber() ? tally.toKnown(indicator.decimals()) : Outcome.NOT_APPLICABLE;
    }

    private Tally tally(Indicator indicator, Office office, Period period) {
        Tally fromOffices = fromOffices(indicator, office, period);
        if (fromOffices.isComplete()) {
            return fromOffices;
        }
        Tally fromParts = fromParts(indicator, office, period);
        return fromParts.isComplete() ? fromParts : own(indicator, office, period);
    }

    private Tally fromOffices(Indicator indicator, Office office, Period period) {
        Tally sum = new Tally();
        for (Office child : reporters.childrenOf(office, indicator, period)) {
            sum.add(tally(indicator, child, period));
            if (sum.isMissing()) {
                break;
            }
        }
        return sum;
    }

    /** Empty where the period is not made of shorter ones of this indicator. */
    private Tally fromParts(Indicator indicator, Office office, Period period) {
        if (indicator.isOpening()) {
            return opening(indicator, office, period);
        }
        Tally sum = new Tally();
        if (indicator.frequency().isOf(period)) {
            return sum;
        }
        List<Period> parts = this.parts.of(indicator.frequency(), period);
        if (parts.isEmpty()) {
            return sum;
        }
        if (indicator.quantity().aggregation() == Aggregation.LAST) {
            sum.add(tally(indicator, office, lastExpected(indicator, office, parts)));
            return sum;
        }
        if (reporters.childrenOf(office, indicator, period).isEmpty()) {
            return ownParts(indicator, office, parts);
        }
        for (int i = 0; i < parts.size() && !sum.isMissing(); i++) {
            sum.add(tally(indicator, office, parts.get(i)));
        }
        return sum;
    }

    /** The sum of an office that nobody reports to: its own cells alone, which most of a large ledger are. */
    private Tally ownParts(Indicator indicator, Office office, List<Period> parts) {
        Tally sum = new Tally();
        Series series = snapshot.figures().series(office.code(), indicator.code());
        for (int i = 0; i < parts.size() && !sum.isMissing(); i++) {
            addOwn(sum, series, indicator, office, parts.get(i));
        }
        return sum;
    }

    private Period lastExpected(Indicator indicator, Office office, List<Period> parts) {
        return parts.reversed().stream().filter(part -> reporters.isExpected(office, indicator, part))
                .findFirst().orElse(parts.getLast());
    }

    /** The opening of the year: stored in January (or its first quarter), or as the year. */
    private Tally opening(Indicator indicator, Office office, Period period) {
        Month january = new Month(period.year(), 1);
        Tally tally = own(indicator, office, indicator.frequency().around(january));
        return tally.isComplete() ? tally : own(indicator, office, new Year(period.year()));
    }

    private Tally own(Indicator indicator, Office office, Period period) {
        Tally tally = new Tally();
        addOwn(tally, snapshot.figures().series(office.code(), indicator.code()), indicator, office, period);
        return tally;
    }

    private void addOwn(Tally tally, Series series, Indicator indicator, Office office, Period period) {
        int index = series.indexOf(period.key());
        if (index >= 0) {
            tally.add(series.unscaled(index), series.state(index));
        } else if (reporters.isExpected(office, indicator, period)
                || !reporters.childrenOf(office, indicator, period).isEmpty()) {
            tally.addMissing();
        }
    }
}
