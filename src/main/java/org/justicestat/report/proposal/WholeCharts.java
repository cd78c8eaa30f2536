package org.justicestat.report.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Year;
import org.justicestat.report.ChartPieces;
import org.justicestat.report.ReportScope;
import org.justicestat.report.ReportTexts;
import org.justicestat.report.YearFigures;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.report.document.DrawnChart;
import org.justicestat.report.template.Heading;
import org.justicestat.report.template.HeadingWords;
import org.justicestat.report.template.Placeholder;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.report.typed.FigureSearch;
import org.justicestat.report.typed.NameLikeness;
import org.justicestat.report.typed.NumberContext;

/** Tells which chart of the workbench an old one is: the one that shows the same periods and numbers. */
final class WholeCharts {

    private static final int BY_MONTH = 0;
    private static final List<Integer> LENGTHS = Stream.concat(Stream.of(Placeholder.Chart.YEARS, BY_MONTH),
            IntStream.rangeClosed(2, Placeholder.Chart.MOST_YEARS).boxed()).distinct().toList();

    private final ReportScope scope;
    private final Office bureau;
    private final PlaceholderText texts;
    private final ChartPieces pieces;
    private final HeadingWords heads;
    private final NameLikeness likeness;
    private final RoundingMode rounding;

    WholeCharts(ReportScope scope, YearFigures figures) {
        this.scope = scope;
        this.bureau = figures.bureau();
        this.texts = new PlaceholderText(scope.snapshot(), scope.year());
        this.pieces = new ChartPieces(figures, new ReportTexts(scope.messages(), scope.conventions()));
        this.heads = new HeadingWords(scope.snapshot(), scope.year());
        this.likeness = new NameLikeness(scope.snapshot().catalogue());
        this.rounding = scope.conventions().rounding();
    }

    /**
     * Placeholders of charts that show every number of the old one, the likeliest first.
     *
     * @param words caption and description of the chart, which tell indicators of the same numbers apart
     */
    List<String> of(OldChart old, String words) {
        Collection<String> categories = old.series().isEmpty() ? List.of() : old.series().getFirst().categories().values();
        boolean byYear = categories.stream().allMatch(one -> heads.of(one).period().filter(Year.class::isInstance).isPresent());
        List<Integer> lengths = !byYear ? List.of(BY_MONTH)
                // A chart of five years in a young ledger shows fewer.
                : Stream.of(Math.max(Placeholder.Chart.YEARS, categories.size()), categories.size()).distinct().toList();
        Map<String, Double> ranked = new LinkedHashMap<>();
        ToDoubleFunction<Indicator> alike = likeness.to(new NumberContext(words, ""));
        scope.snapshot().catalogue().indicators().forEach(indicator ->
                candidates(indicator, lengths, words, false).filter(wanted -> isSame(old, wanted))
                        .forEach(wanted -> ranked.put(texts.of(wanted), alike.applyAsDouble(indicator))));
        return FigureSearch.best(ranked);
    }

    /** As {@link #of}, of a picture that the workbench drew: its description has every number. */
    List<String> ofPicture(String description) {
        return scope.snapshot().catalogue().indicators().stream()
                .filter(indicator -> description.contains(indicator.name().in(scope.messages().language())))
                .flatMap(indicator -> candidates(indicator, LENGTHS, description, true))
                .filter(wanted -> own(wanted).filter(own -> own.alternativeText().equals(description)).isPresent())
                .map(texts::of).limit(FigureSearch.MOST).toList();
    }

    /** Of the bureau, and of the offices that the words name. */
    private Stream<Placeholder.Chart> candidates(Indicator indicator, List<Integer> lengths, String words, boolean picture) {
        Stream<Office> named = scope.snapshot().offices().all().stream()
                .filter(office -> !office.equals(bureau) && words.contains(office.name().zh()));
        return Stream.concat(named, Stream.of(bureau)).flatMap(office -> lengths.stream()
                .filter(length -> length == BY_MONTH || length >= 2 && length <= Placeholder.Chart.MOST_YEARS)
                .map(length -> new Placeholder.Chart(indicator, office, scope.year(), length, picture)));
    }

    private Optional<ColumnChart> own(Placeholder.Chart wanted) {
        return pieces.of(wanted, "").map(DrawnChart::chart);
    }

    private boolean isSame(OldChart old, Placeholder.Chart wanted) {
        return own(wanted).filter(own -> hasPeriods(old, own) && hasNumbers(old, own)).isPresent();
    }

    private boolean hasPeriods(OldChart old, ColumnChart own) {
        return old.series().stream().allMatch(series -> series.categories().size() == own.categories().size()
                && IntStream.range(0, own.categories().size()).allMatch(i ->
                        isSamePeriod(series.categories().getOrDefault(i, ""), own.categories().get(i))));
    }

    private boolean isSamePeriod(String typed, String own) {
        Heading head = heads.of(typed);
        return typed.equals(own) || head.period().isPresent() && head.period().equals(heads.of(own).period());
    }

    /** Each series is one of the workbench, and the figures the chart is about are among them. */
    private boolean hasNumbers(OldChart old, ColumnChart own) {
        List<List<BigDecimal>> columns = new ArrayList<>(own.columns().stream().map(ColumnChart.Series::values).toList());
        List<BigDecimal> about = columns.removeLast();
        boolean isAbout = false;
        for (OldChart.Series series : old.series()) {
            if (!isAbout && isColumn(series, about)) {
                isAbout = true;
            } else if (!columns.removeIf(values -> isColumn(series, values))
                    && own.growth().filter(line -> isLine(series, line.values())).isEmpty()) {
                return false;
            }
        }
        return isAbout;
    }

    /** To the last printed decimal, and with the same gaps. */
    private boolean isColumn(OldChart.Series typed, List<BigDecimal> printed) {
        return IntStream.range(0, printed.size()).allMatch(i -> {
            BigDecimal value = typed.values().get(i);
            BigDecimal own = printed.get(i);
            return own == null || value == null ? own == value : value.setScale(own.scale(), rounding).compareTo(own) == 0;
        });
    }

    /** A line of growth may begin later, and be rounded more or less. */
    private boolean isLine(OldChart.Series typed, List<BigDecimal> printed) {
        return typed.values().entrySet().stream().allMatch(point -> {
            BigDecimal own = point.getKey() < printed.size() ? printed.get(point.getKey()) : null;
            int decimals = own == null ? 0 : Math.min(own.scale(), point.getValue().scale());
            return own != null && point.getValue().setScale(decimals, rounding).compareTo(own.setScale(decimals, rounding)) == 0;
        });
    }
}
