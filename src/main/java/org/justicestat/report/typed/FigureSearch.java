package org.justicestat.report.typed;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.justicestat.analysis.Change;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Year;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigure;
import org.justicestat.report.YearFigures;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.TypedNumber.Scale;

/** Which figures of a ledger a typed number or change may be, by its value and by the words around it; the likeliest first. */
public final class FigureSearch {

    /** So many are offered at most. */
    public static final int MOST = 4;
    /** 万元 in one 元. */
    private static final Fraction WAN = Fraction.of(10_000);
    private static final double OF_OTHER_PERIOD = 0.5;

    private final YearFigures figures;
    private final List<Indicator> indicators;
    private final NameLikeness likeness;
    private final ReportScope scope;
    private final RoundingMode rounding;

    public FigureSearch(ReportScope scope, YearFigures figures) {
        this.scope = scope;
        this.figures = figures;
        this.indicators = List.copyOf(scope.snapshot().catalogue().indicators());
        this.likeness = new NameLikeness(scope.snapshot().catalogue());
        this.rounding = scope.conventions().rounding();
    }

    /** Figures of the bureau that print so: of the period the words name, of this year, the last, or one entered apart. */
    public List<Likely> ofSentence(TypedNumber number, NumberContext context, SaidPeriod said) {
        return best(about(number, context, said, figures.bureau()).filter(one -> prints(one, number, context)));
    }

    /** Every known figure of an office that the words may be about, whatever its value, in no order. */
    public Stream<Likely> about(TypedNumber number, NumberContext context, SaidPeriod said, Office office) {
        return named(number, context, said, office).filter(one -> one.value().isPresent());
    }

    /** As {@link #about}, of figures that the ledger does not have too. */
    public Stream<Likely> named(TypedNumber number, NumberContext context, SaidPeriod said, Office office) {
        ToDoubleFunction<Indicator> alike = likeness.to(context);
        return indicators.stream().filter(indicator -> isMeasured(indicator, number, context)).flatMap(indicator -> {
            double like = alike.applyAsDouble(indicator);
            boolean otherUnit = likeness.isOtherUnit(context, indicator);
            return periods(indicator, said, office).stream().map(period -> new Likely(
                    FigureRef.value(indicator, office, period), figures.aggregator().value(indicator, office, period).number(),
                    period.equals(said.period()) ? like : like * OF_OTHER_PERIOD, otherUnit));
        });
    }

    private List<Period> periods(Indicator indicator, SaidPeriod said, Office office) {
        List<Period> periods = new ArrayList<>(List.of(said.period(), scope.year(), scope.year().previousYear()));
        if (office.equals(figures.bureau()) && !figures.of(indicator).isKnown()) {
            figures.rows(indicator).stream().map(YearFigure::period).forEach(periods::add);
        }
        return periods.stream().distinct().toList();
    }

    /** A rate in percent, money in 元, anything else in neither. */
    private static boolean isMeasured(Indicator indicator, TypedNumber number, NumberContext context) {
        boolean isMoney = indicator.quantity().measure() == Measure.AMOUNT;
        return indicator.isRate() == (context.isPercent() || context.isPoints())
                && isMoney == (context.isMoney() || context.after().isEmpty() && number.scale() != Scale.NONE);
    }

    /** Whether the figure, in the unit of the text, is what is typed. */
    public boolean prints(Likely figure, TypedNumber number, NumberContext context) {
        return !context.isPoints() && figure.value().filter(value ->
                number.prints(inTypedUnit(figure.figure().indicator(), value, number), rounding)).isPresent();
    }

    /** A value in the unit in which a number is typed. */
    public static Fraction inTypedUnit(Indicator indicator, Fraction value, TypedNumber number) {
        Fraction inOnes = indicator.quantity().measure() == Measure.AMOUNT ? value.times(WAN) : value;
        return inOnes.dividedBy(Fraction.of(number.scale().factor()));
    }

    /** A figure of an earlier year would print the same in every report, under a head that stays as it is typed. */
    public boolean isNear(CellHeads heads) {
        int year = period(heads).year();
        return year == scope.year().year() || year == scope.year().year() - 1;
    }

    private Period period(CellHeads heads) {
        return heads.period().orElse(scope.year());
    }

    private Office office(CellHeads heads) {
        return heads.office().orElse(figures.bureau());
    }

    /** What the heads of a cell name, with the words to tell the indicator where none is named. */
    public List<Likely> ofCell(TypedCell cell, CellHeads heads) {
        return best(aboutCell(cell, heads).filter(one -> prints(one, cell)));
    }

    /** As {@link #ofCell}, whatever the value; in no order. */
    public Stream<Likely> aboutCell(TypedCell cell, CellHeads heads) {
        return alike(heads.indicator(), heads.context(cell.behind()))
                .map(like -> valued(like, office(heads), period(heads))).filter(one -> one.value().isPresent());
    }

    /** In a table a number without 万 or 亿 is in the stored unit. */
    public boolean prints(Likely figure, TypedCell cell) {
        return figure.value().filter(value -> {
            boolean asStored = cell.number().scale() == Scale.NONE;
            return cell.number().prints(asStored ? value : inTypedUnit(figure.figure().indicator(), value, cell.number()),
                    rounding);
        }).isPresent();
    }

    /** The bare growth, in percent or percentage points. */
    public List<Likely> growthOfCell(TypedCell cell, CellHeads heads) {
        return best(aboutGrowth(cell, heads).filter(one -> holds(cell.growth(), compared(one.figure()))));
    }

    /** As {@link #growthOfCell}, whatever the growth; in no order. */
    public Stream<Likely> aboutGrowth(TypedCell cell, CellHeads heads) {
        Period period = heads.period().filter(said -> !(said instanceof Year)).orElse(scope.year());
        return alike(heads.indicator(), heads.context(cell.behind())).map(like -> valued(like, office(heads), period))
                .filter(one -> one.value().isPresent())
                .map(one -> new Likely(one.figure().as(Aspect.GROWTH), one.value(), one.likeness(), one.otherUnit()));
    }

    /** The figure with what it is compared with. */
    public YearFigure compared(FigureRef figure) {
        return figures.compared(figure.indicator(), figure.office(), figure.period());
    }

    /** An indicator and how much it is alike. */
    private record Alike(Indicator indicator, double likeness) {
    }

    private Stream<Alike> alike(Optional<Indicator> only, NumberContext context) {
        if (only.isPresent()) {
            return Stream.of(new Alike(only.get(), 1));
        }
        ToDoubleFunction<Indicator> alike = likeness.to(context);
        return indicators.stream().map(indicator -> new Alike(indicator, alike.applyAsDouble(indicator)))
                .filter(one -> one.likeness() > 0);
    }

    private Likely valued(Alike like, Office office, Period period) {
        return new Likely(FigureRef.value(like.indicator(), office, period),
                figures.aggregator().value(like.indicator(), office, period).number(), like.likeness(), false);
    }

    /**
     * A change of the bureau from last year to this.
     *
     * @param said figure of the number before it in the same sentence, which most likely is the one that changed
     */
    public List<Likely> ofChange(TypedChange change, NumberContext context, String unit, Optional<FigureRef> said) {
        return changed(indicators.stream().map(figures::of).filter(figure -> holds(change.test(), figure))
                .filter(figure -> change.aspect() != Aspect.DIFFERENCE || figure.indicator().unit().equals(unit)),
                change.aspect(), context, said);
    }

    /** As {@link #ofChange}, of figures that changed so in the words of the report itself. */
    public List<Likely> ofPhrase(List<YearFigure> changed, NumberContext context, Optional<FigureRef> said) {
        return changed(changed.stream(), Aspect.YEAR_ON_YEAR, context, said);
    }

    private List<Likely> changed(Stream<YearFigure> changed, Aspect aspect, NumberContext context, Optional<FigureRef> said) {
        ToDoubleFunction<Indicator> alike = likeness.to(context);
        return best(changed.map(figure -> new Likely(figure.ref().as(aspect), figure.comparison().current().number(),
                alike.applyAsDouble(figure.indicator()) + (said.filter(figure.ref()::equals).isPresent() ? 1 : 0), false)));
    }

    /** Whether the figure changed as it is said to have. */
    public boolean holds(TypedChange.Test said, YearFigure figure) {
        return figure.isKnown() && said.holds(figure, Change.of(figure.comparison(), scope.conventions()), rounding);
    }

    private static List<Likely> best(Stream<Likely> found) {
        Map<Likely, Double> ranked = new LinkedHashMap<>();
        found.forEach(one -> ranked.put(one, one.likeness()));
        return best(ranked);
    }

    /**
     * A few, the likeliest first; what resembles nothing only where it is the one that there is.
     *
     * @param ranked how much each is alike
     */
    public static <T> List<T> best(Map<T, Double> ranked) {
        return ranked.entrySet().stream().filter(entry -> entry.getValue() > 0 || ranked.size() == 1)
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }
}
