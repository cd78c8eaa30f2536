package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.Plot;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.IntervalCategoryDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.ExhibitAnalysis;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.model.Conventions;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;

/** Every number of every kind on the demonstration ledger: chart, table and sentence say what analysis and the report say. */
class ExhibitAgreementTest {

    private static final List<String> INDICATORS =
            List.of("mediation.cases", "mediation.amount", "mediation.mediators", "mediation.success_rate", "legal_aid.accepted");

    @TempDir
    private static Path folder;
    private static Workbench workbench;
    private static ChartTheme theme;

    private final Snapshot snapshot = workbench.snapshot();
    private final Messages messages = new Messages(Language.ZH);
    private final NumberText numbers = new NumberText(messages, Conventions.STANDARD);
    /** Not the one the exhibits were made with. */
    private final Aggregator truth = new Aggregator(snapshot);

    @BeforeAll
    static void makeLedger() {
        Path file = folder.resolve("demo.ledger");
        Actor actor = new Actor("tester", "");
        new LedgerCreation(actor, Clock.systemUTC()).demo(file, 2022, 2024, 7);
        workbench = Workbench.open(file, Access.READ, actor, Clock.systemUTC());
        theme = ChartTheme.forPaper(new ChartFonts());
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @ParameterizedTest
    @EnumSource(TrendKind.class)
    void chartTableAndSentenceSayTheSameAsAnalysis(TrendKind kind) {
        int seen = 0;
        for (String code : INDICATORS) {
            Indicator indicator = snapshot.catalogue().get(code);
            if (indicator.isRate() && kind.takesApart()) {
                continue;
            }
            boolean manyYears = kind == TrendKind.MULTI_YEAR || kind == TrendKind.YEAR_OVERLAY;
            String from = kind == TrendKind.PERIODS ? "2023-05" : manyYears ? "2022" : "2024-01";
            Exhibit exhibit = analysis().of(kind, indicator, snapshot.offices().root(), Period.parse(from),
                    Period.parse("2024-12"), Optional.empty());
            seen += check(exhibit);
        }
        assertThat(seen).as("numbers compared").isGreaterThan(kind == TrendKind.PERIODS ? 9 : 20);
    }

    /** A pointer on any mark is told a number of the table, and a click leads to the cell of that number. */
    @ParameterizedTest
    @EnumSource(TrendKind.class)
    void everyMarkTellsItsFigureAndLeadsToIt(TrendKind kind) {
        Indicator cases = snapshot.catalogue().get("mediation.cases");
        boolean manyYears = kind == TrendKind.MULTI_YEAR || kind == TrendKind.YEAR_OVERLAY;
        Exhibit exhibit = analysis().of(kind, cases, snapshot.offices().root(),
                Period.parse(kind == TrendKind.PERIODS ? "2023-05" : manyYears ? "2022" : "2024-01"), Period.parse("2024-12"),
                Optional.empty());
        ChartSheet sheet = new TrendChart(theme, messages, Conventions.STANDARD).sheet(exhibit);
        List<ChartDrawing.Tip> tips = sheet.drawing().picture(ChartSize.PAGE, 1).tips();
        assertThat(tips).hasSizeGreaterThanOrEqualTo(2).allSatisfy(tip -> {
            FigureKey place = tip.place().orElseThrow(() -> new AssertionError("leads nowhere: " + tip.words()));
            BigDecimal value = new BigDecimal(printed(place));
            boolean tellsChange = kind == TrendKind.CONTRIBUTION;
            assertThat(tip.words()).satisfies(words -> assertThat(tellsChange || words.replace(",", "")
                    .contains(value.toPlainString())).as("%s says %s", words, value).isTrue());
        });
    }

    private ExhibitAnalysis analysis() {
        return new ExhibitAnalysis(new Aggregator(snapshot), Conventions.STANDARD, Targets.NONE);
    }

    /** Three units, and one indicator at three offices: in plots of their own and sharing one. */
    @ParameterizedTest
    @EnumSource(value = TrendKind.class, names = {"YEAR_ON_YEAR", "YEAR_TO_DATE", "MULTI_YEAR", "PERIODS"})
    void severalBesideEachOtherSayTheSameAsAnalysis(TrendKind kind) {
        Period from = Period.parse(kind == TrendKind.PERIODS ? "2023-Q1" : "2023-01");
        Period to = Period.parse(kind == TrendKind.PERIODS ? "2024-Q3" : "2024-12");
        List<Place> indicators = INDICATORS.stream()
                .map(code -> new Place(snapshot.catalogue().get(code), snapshot.offices().root())).toList();
        List<Place> offices = List.of(snapshot.offices().root().code(), "office.bitang", "office.jinhe").stream()
                .map(code -> new Place(snapshot.catalogue().get("mediation.cases"), snapshot.offices().get(code))).toList();
        int seen = 0;
        for (List<Place> places : List.of(indicators, indicators.subList(0, 2), offices)) {
            seen += check(analysis().of(new TrendQuestion(kind, places, from, to, Optional.empty())));
        }
        assertThat(seen).as("numbers compared").isEqualTo((5 + 2 + 3) * (kind == TrendKind.PERIODS || kind == TrendKind.MULTI_YEAR
                ? 2 : kind == TrendKind.YEAR_TO_DATE ? 12 : 24));
    }

    private int check(Exhibit exhibit) {
        TrendChart chart = new TrendChart(theme, messages, Conventions.STANDARD);
        ChartSheet sheet = chart.sheet(exhibit);
        Set<String> inTable = new HashSet<>();
        int seen = 0;
        for (ChartTable.Row row : sheet.table().rows()) {
            for (ChartTable.Entry entry : row.entries()) {
                inTable.add(plain(entry.text()));
                if (entry.place().isPresent() && entry.outcome().filter(Outcome::isKnown).isPresent()) {
                    assertThat(entry.text()).as("%s %s", exhibit.kind(), entry.place()).isEqualTo(printed(entry.place().get()));
                    seen++;
                }
            }
        }
        List<String> onChart = numbersOf(chart.of(exhibit, ChartSize.PAGE).getPlot());
        assertThat(onChart).as("numbers on the chart %s of %s", exhibit.kind(), exhibit.indicator().code()).isNotEmpty()
                .isSubsetOf(inTable);
        assertThat(sheet.sentence()).contains(exhibit.subjects().stream().map(Trend.Subject::indicator).distinct().count() > 1
                || exhibit.subjects().size() == 1 ? exhibit.indicator().name().zh() : exhibit.office().name().zh());
        return seen;
    }

    private String printed(FigureKey place) {
        Indicator indicator = snapshot.catalogue().get(place.indicator());
        return numbers.table(indicator, truth.value(indicator, snapshot.offices().get(place.office()), place.period()));
    }

    private static String plain(String number) {
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return number;
        }
    }

    /** Of the first dataset, without the totals of a waterfall, which stand in its corner; a floating bar by its length. */
    private static List<String> numbersOf(Plot plot) {
        List<String> found = new ArrayList<>();
        switch (plot) {
            case HeatPlot heat -> heat.lines().forEach(line -> line.fields().forEach(field ->
                    field.number().ifPresent(number -> found.add(plain(number.toPlainString())))));
            case PiePlot<?> ring -> ring.getDataset().getKeys().forEach(key ->
                    found.add(plain(value(ring, key).toString())));
            case GridPlot grid -> grid.panels().forEach(panel -> found.addAll(numbersOf(panel.plot())));
            case CategoryPlot bars -> read(bars.getDataset(0), found);
            default -> throw new AssertionError("unexpected " + plot);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Number value(PiePlot<?> ring, Comparable<?> key) {
        return ((PiePlot<String>) ring).getDataset().getValue((String) key);
    }

    private static void read(CategoryDataset data, List<String> found) {
        for (int row = 0; row < data.getRowCount(); row++) {
            for (int column = 0; column < data.getColumnCount(); column++) {
                if (data instanceof IntervalCategoryDataset bars && ((BigDecimal) bars.getStartValue(row, column)).signum() > 0) {
                    BigDecimal length = ((BigDecimal) bars.getEndValue(row, column))
                            .subtract((BigDecimal) bars.getStartValue(row, column));
                    found.add(plain((isInTableNegative(bars, row, column) ? length.negate() : length).toPlainString()));
                } else if (data.getValue(row, column) != null && !isTotal(data, column)) {
                    found.add(plain(data.getValue(row, column).toString()));
                }
            }
        }
    }

    /** A bar that ends left of the one above is a decrease. */
    private static boolean isInTableNegative(IntervalCategoryDataset bars, int row, int column) {
        BigDecimal before = (BigDecimal) bars.getEndValue(row, column - 1);
        BigDecimal start = (BigDecimal) bars.getStartValue(row, column);
        BigDecimal end = (BigDecimal) bars.getEndValue(row, column);
        BigDecimal beforeStart = (BigDecimal) bars.getStartValue(row, column - 1);
        boolean beganAtEnd = start.compareTo(before) == 0 || start.compareTo(beforeStart) == 0 && beforeStart.signum() > 0;
        return !beganAtEnd && (end.compareTo(before) == 0 || end.compareTo(beforeStart) == 0);
    }

    private static boolean isTotal(CategoryDataset data, int column) {
        return data instanceof IntervalCategoryDataset && data.getColumnKey(0).toString().matches("20\\d\\d年.*")
                && (column == 0 || column == data.getColumnCount() - 1);
    }
}
