package org.justicestat.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Evaluation;
import org.justicestat.analysis.Outcome;
import org.justicestat.exchange.EntryForm;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Expression;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.RateFormula;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;

/**
 * Puts together the form of one office for one period: what the office itself owes, every indicator where the bureau has laid
 * down no duties, what it has figures of, and the rates made of these alone. In the form of a month stand the quarterly and
 * yearly indicators whose period ends with it; the form of a longer period asks for figures of that period as a whole.
 */
final class FormComposition {

    private final Snapshot snapshot;
    private final Aggregator aggregator;
    private final Office office;
    private final Period period;
    private final boolean filled;

    private FormComposition(Snapshot snapshot, Office office, Period period, boolean filled) {
        this.snapshot = snapshot;
        this.aggregator = new Aggregator(snapshot);
        this.office = office;
        this.period = period;
        this.filled = filled;
    }

    /**
     * @param filled whether the figures of the ledger stand in the form already
     * @throws UserException if the office is asked for nothing in the period
     */
    static EntryForm of(Snapshot snapshot, Office office, Period period, boolean filled) {
        EntryForm form = new FormComposition(snapshot, office, period, filled).form();
        if (form.inputs() == 0) {
            throw new UserException("form.nothing", office.name(), period);
        }
        return form;
    }

    private EntryForm form() {
        Set<String> inputs = new HashSet<>();
        snapshot.catalogue().indicators().stream().filter(this::isAsked).forEach(indicator -> inputs.add(indicator.code()));
        List<EntryForm.Section> sections = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : snapshot.catalogue().byDomain().entrySet()) {
            List<EntryForm.Line> lines = domain.getValue().stream()
                    .filter(indicator -> inputs.contains(indicator.code()) || isMadeOf(inputs, indicator))
                    .map(this::line).toList();
            if (!lines.isEmpty()) {
                sections.add(new EntryForm.Section(domain.getKey(), lines));
            }
        }
        return new EntryForm(snapshot.offices().root().name(), snapshot.origin(), office, period, sections);
    }

    private boolean isAsked(Indicator indicator) {
        if (indicator.isComputed() || !canStand(indicator) || snapshot.catalogue().isRetired(indicator, period)) {
            return false;
        }
        Period own = ownPeriod(indicator);
        boolean asked = snapshot.duties().duties().isEmpty() ? !indicator.isRate()
                : snapshot.duties().isDue(office, indicator, own);
        return asked || aggregator.stored(indicator, office, own).isPresent();
    }

    /** A year-opening stock is asked for in January or with the year. */
    private boolean canStand(Indicator indicator) {
        return switch (period) {
            case Month month when indicator.isOpening() -> month.month() == 1;
            case Month month -> indicator.frequency().endsWith(month);
            case Year _ -> true;
            case Quarter _ -> !indicator.isOpening() && indicator.frequency().divides(period);
            case MonthSpan _ -> !indicator.isOpening();
        };
    }

    private Period ownPeriod(Indicator indicator) {
        return period instanceof Month month ? indicator.frequency().around(month) : period;
    }

    /** A rate stands in the form if every part of it does, for the same period. */
    private boolean isMadeOf(Set<String> inputs, Indicator rate) {
        if (!rate.isComputed() || !canStand(rate) || snapshot.catalogue().isRetired(rate, period)) {
            return false;
        }
        return Catalogue.formulaCodes(rate).stream().allMatch(code -> inputs.contains(code)
                && ownPeriod(snapshot.catalogue().get(code)).equals(ownPeriod(rate)));
    }

    private EntryForm.Line line(Indicator indicator) {
        Period own = ownPeriod(indicator);
        Optional<Cell> current = !filled ? Optional.empty()
                : indicator.isComputed() ? rate(indicator, own) : aggregator.stored(indicator, office, own);
        Optional<Cell> previous = own.previous().equals(own.previousYear()) ? Optional.empty()
                : cell(indicator, aggregator.value(indicator, office, own.previous()));
        Optional<Cell> lastYear = cell(indicator, aggregator.value(indicator, office, own.previousYear()));
        return new EntryForm.Line(indicator, own, current, previous, lastYear);
    }

    /** What the office's own figures make, as a spreadsheet would compute it from the form. */
    private Optional<Cell> rate(Indicator rate, Period own) {
        Evaluation evaluation = new Evaluation(code -> outcome(snapshot.catalogue().get(code), own));
        RateFormula formula = rate.formula().orElseThrow();
        if (Catalogue.formulaCodes(rate).stream().anyMatch(code -> !outcome(snapshot.catalogue().get(code), own).isKnown())) {
            return Optional.empty();
        }
        Expression ratio = new Expression.Binary(Expression.Operator.DIVIDED_BY, formula.numerator(), formula.denominator());
        return evaluation.of(ratio).number().map(value -> value.times(Fraction.of(formula.factor())))
                .flatMap(value -> cell(rate, new Outcome.Known(value, CellState.REPORTED)));
    }

    private Outcome outcome(Indicator indicator, Period own) {
        return aggregator.stored(indicator, office, own).<Outcome>map(cell -> cell.value()
                .<Outcome>map(value -> new Outcome.Known(Fraction.of(value), cell.state())).orElse(Outcome.NOT_APPLICABLE))
                .orElse(new Outcome.Missing(Coverage.NOTHING_EXPECTED));
    }

    private static Optional<Cell> cell(Indicator indicator, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known(Fraction value, CellState state) -> Optional.of(Cell.of(indicator.isRate()
                    ? Conventions.STANDARD.printedPercent(value, indicator.decimals())
                    : value.round(indicator.decimals(), Conventions.STANDARD.rounding()), state));
            case Outcome.NotApplicable _ -> Optional.of(Cell.notApplicable());
            case Outcome.Missing _, Outcome.ZeroDenominator _ -> Optional.empty();
        };
    }
}
