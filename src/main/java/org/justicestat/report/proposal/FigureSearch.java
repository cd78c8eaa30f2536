package org.justicestat.report.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.justicestat.analysis.Change;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigure;
import org.justicestat.report.YearFigures;
import org.justicestat.report.proposal.TypedNumber.Scale;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.PlaceholderText;

/** Which figures of a ledger a typed number or change may be, by its value and by the words around it; the likeliest first. */
final class FigureSearch {

    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年");
    static final int MOST = 4;
    private static final Fraction YI = Fraction.of(10_000);
    private static final double OF_OTHER_YEAR = 0.5;

    private final YearFigures figures;
    private final List<Indicator> indicators;
    private final PlaceholderText placeholders;
    private final NameLikeness likeness;
    private final ReportScope scope;
    private final RoundingMode rounding;

    FigureSearch(ReportScope scope, YearFigures figures) {
        this.scope = scope;
        this.figures = figures;
        this.indicators = List.copyOf(scope.snapshot().catalogue().indicators());
        this.placeholders = new PlaceholderText(scope.snapshot(), scope.year());
        this.likeness = new NameLikeness(scope.snapshot().catalogue());
        this.rounding = scope.conventions().rounding();
    }

    /** Of the bureau in this year or, where the words say so or nothing else fits, the last. */
    List<String> ofSentence(TypedNumber number, NumberContext context) {
        String clause = context.clause();
        boolean saysLastYear = LAST_YEAR.matcher(clause).find() || clause.contains((scope.year().year() - 1) + "年");
        Map<String, Double> ranked = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.isRate() != context.isPercent()) {
                continue;
            }
            YearFigure figure = figures.of(indicator);
            double like = likeness.of(context, indicator);
            if (isPrinted(indicator, figure.comparison().current().number(), number)) {
                ranked.put(placeholders.of(figure.ref()), saysLastYear ? like * OF_OTHER_YEAR : like);
            }
            if (isPrinted(indicator, figure.comparison().base().number(), number)) {
                ranked.put(placeholders.of(FigureRef.value(indicator, figures.bureau(), figure.comparison().basePeriod())),
                        saysLastYear ? like : like * OF_OTHER_YEAR);
            }
        }
        return best(ranked);
    }

    /**
     * Of the office and the period.
     *
     * @param only the indicator that is named; empty where the words must tell
     */
    List<String> ofCell(TypedNumber number, NumberContext context, Optional<Indicator> only, Office office, Period period) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        candidates(only, context).forEach((indicator, like) -> {
            boolean asStored = number.scale() == Scale.NONE;
            Optional<Fraction> value = figures.aggregator().value(indicator, office, period).number();
            if (asStored ? value.filter(exact -> TypedChange.prints(exact, number.value(), rounding)).isPresent()
                    : isPrinted(indicator, value, number)) {
                ranked.put(placeholders.of(FigureRef.value(indicator, office, period)), like);
            }
        });
        return best(ranked);
    }

    /** The bare growth of the office in the period, in percent or percentage points. */
    List<String> growthOfCell(TypedChange.Test said, NumberContext context, Optional<Indicator> only, Office office,
            Period period) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        candidates(only, context).forEach((indicator, like) -> {
            YearFigure figure = figures.compared(indicator, office, period);
            if (holds(said, figure)) {
                ranked.put(placeholders.of(figure.ref().as(Aspect.GROWTH)), like);
            }
        });
        return best(ranked);
    }

    private Map<Indicator, Double> candidates(Optional<Indicator> only, NumberContext context) {
        Map<Indicator, Double> alike = new LinkedHashMap<>();
        only.map(Stream::of).orElseGet(indicators::stream).forEach(indicator -> {
            double like = only.isPresent() ? 1 : likeness.of(context, indicator);
            if (like > 0) {
                alike.put(indicator, like);
            }
        });
        return alike;
    }

    /**
     * A change of the bureau from last year to this.
     *
     * @param said placeholder of the number before it in the same sentence, which most likely is the one that changed
     */
    List<String> ofChange(TypedChange change, NumberContext context, String unit, String said) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        indicators.stream().map(figures::of).filter(YearFigure::isKnown).filter(figure -> holds(change.test(), figure))
                .filter(figure -> change.aspect() != Aspect.DIFFERENCE || figure.indicator().unit().equals(unit))
                .forEach(figure ->
                        ranked.put(placeholders.of(figure.ref().as(change.aspect())), likeness(figure, context, said)));
        return best(ranked);
    }

    private double likeness(YearFigure figure, NumberContext context, String said) {
        return likeness.of(context, figure.indicator()) + (placeholders.of(figure.ref()).equals(said) ? 1 : 0);
    }

    private boolean holds(TypedChange.Test said, YearFigure figure) {
        return figure.isKnown() && said.holds(figure, Change.of(figure.comparison(), scope.conventions()), rounding);
    }

    /** As {@link #ofChange}, of figures that changed so in the words of the report itself. */
    List<String> ofPhrase(List<YearFigure> changed, NumberContext context, String said) {
        Map<String, Double> ranked = new LinkedHashMap<>();
        changed.forEach(figure ->
                ranked.put(placeholders.of(figure.ref().as(Aspect.YEAR_ON_YEAR)), likeness(figure, context, said)));
        return best(ranked);
    }

    /** Only money is kept in 万元; a count that is typed in 万 would print in full in front of it. */
    private boolean isPrinted(Indicator indicator, Optional<Fraction> value, TypedNumber typed) {
        boolean isMoney = indicator.quantity().measure() == Measure.AMOUNT;
        if (value.isEmpty() || isMoney != (typed.scale() != Scale.NONE)) {
            return false;
        }
        Fraction inUnit = typed.scale() == Scale.HUNDRED_MILLION ? value.get().dividedBy(YI) : value.get();
        BigDecimal number = typed.value();
        return TypedChange.prints(inUnit, number, rounding);
    }

    /** What resembles nothing is offered only where it is the one figure of that value. */
    static List<String> best(Map<String, Double> ranked) {
        return ranked.entrySet().stream().filter(entry -> entry.getValue() > 0 || ranked.size() == 1)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST).map(Map.Entry::getKey).toList();
    }
}
