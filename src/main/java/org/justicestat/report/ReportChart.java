package org.justicestat.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Comparison;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;

/** Five years of the flow that the ledger knows longest, with its growth: the chart of the report. */
final class ReportChart {

    private static final int YEARS = 5;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final YearFigures figures;
    private final ReportTexts texts;

    ReportChart(YearFigures figures, ReportTexts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** Empty where no flow has a figure of this year and of another: one column shows nothing. */
    Optional<ColumnChart> of() {
        return figures.byDomain().values().stream().flatMap(List::stream)
                .filter(indicator -> indicator.quantity().measure() == Measure.FLOW && figures.of(indicator).isKnown()
                        && yearsKnown(indicator) > 1)
                .max(Comparator.comparingLong(this::yearsKnown).thenComparing(Comparator.comparingInt(this::place).reversed()))
                .map(this::draw);
    }

    private int place(Indicator indicator) {
        return figures.byDomain().values().stream().flatMap(List::stream).toList().indexOf(indicator);
    }

    private long yearsKnown(Indicator indicator) {
        return comparisons(indicator).stream().filter(comparison -> comparison.current().isKnown()).count();
    }

    private List<Comparison> comparisons(Indicator indicator) {
        int last = figures.year().year();
        return IntStream.rangeClosed(last - YEARS + 1, last)
                .mapToObj(year -> figures.comparer().compare(indicator, figures.bureau(), new Year(year), Basis.YEAR_ON_YEAR))
                .toList();
    }

    private ColumnChart draw(Indicator indicator) {
        List<Comparison> years = new ArrayList<>(comparisons(indicator));
        while (!years.getFirst().current().isKnown()) {
            years.removeFirst();
        }
        Messages messages = texts.messages();
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> growth = new ArrayList<>();
        for (Comparison comparison : years) {
            values.add(comparison.current().number().map(value -> texts.numbers().printed(indicator, value)).orElse(null));
            growth.add(growth(comparison));
        }
        String caption = messages.get("report.chart.caption", figures.bureau().name(),
                years.getFirst().period().year(), figures.year().year(), indicator.name());
        Optional<ColumnChart.Growth> line = growth.stream().anyMatch(value -> value != null)
                ? Optional.of(new ColumnChart.Growth(messages.get("report.chart.growth"), "%", growth)) : Optional.empty();
        return new ColumnChart(caption, messages.get("report.chart.alternative", caption), indicator.unit(),
                years.stream().map(comparison -> texts.periods().full(comparison.period())).toList(),
                List.of(new ColumnChart.Series(indicator.name().in(messages.language()), values)), line,
                List.of(messages.get("report.annex.source")));
    }

    private BigDecimal growth(Comparison comparison) {
        Change change = Change.of(comparison, texts.numbers().conventions());
        int decimals = texts.numbers().conventions().growthDecimals();
        return change.growth().map(g -> texts.numbers().conventions().printedPercent(g.times(HUNDRED), decimals)).orElse(null);
    }
}
