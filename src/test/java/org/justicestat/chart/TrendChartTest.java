package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.analysis.HandMadeLedger.AMOUNT;
import static org.justicestat.analysis.HandMadeLedger.BUREAU;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.MEDIATORS;
import static org.justicestat.analysis.HandMadeLedger.SUCCEEDED;
import static org.justicestat.analysis.HandMadeLedger.SUCCESS_RATE;
import static org.justicestat.analysis.HandMadeLedger.TRAININGS;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.justicestat.analysis.HandMadeLedger;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.model.Language;
import org.justicestat.model.Name;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/** What charts show, against files under {@code src/test/resources} that were checked by hand. */
class TrendChartTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/justicestat/chart");

    private static ChartTheme theme;

    @BeforeAll
    static void loadFonts() {
        theme = ChartTheme.forPaper(new ChartFonts());
    }

    private static JFreeChart chart(Trend trend, Language language) {
        return new TrendChart(theme, new Messages(language), Conventions.STANDARD).of(trend, ChartSize.PAGE);
    }

    private static void assertShows(String golden, Trend trend, Language language) throws IOException {
        Path file = GOLDEN.resolve(golden + ".txt");
        String shown = new ChartReading(chart(trend, language)).text();
        Files.createDirectories(Path.of("target/chart-reading"));
        Files.writeString(Path.of("target/chart-reading").resolve(golden + ".txt"), shown);
        assertThat(shown).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static CategoryPlot plot(Trend trend) {
        return chart(trend, Language.ZH).getCategoryPlot();
    }

    /** January to June: growth, decrease, small base, zero base, missing last year and this year, not applicable, estimate. */
    private static Trend everyKindOfMonth() {
        return new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "100", "120", "3", "0", "", "60", "50", "80")
                .months(BUREAU, CASES, 2024, "139", "105", "7", "12", "20", "")
                .put(BUREAU, CASES, "2024-07", Cell.notApplicable())
                .put(BUREAU, CASES, "2024-08", Cell.of(new BigDecimal("90"), CellState.ESTIMATED))
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-08");
    }

    @Test
    void yearOnYearByMonth() throws IOException {
        assertShows("yoy-months-zh", everyKindOfMonth(), Language.ZH);
        assertShows("yoy-months-en", everyKindOfMonth(), Language.EN);
    }

    @Test
    void yearOnYearOfARateWithNothingToDivideBy() throws IOException {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "200", "0", "150", "150").months(BUREAU, SUCCEEDED, 2023, "190", "0", "120", "141")
                .months(BUREAU, CASES, 2024, "180", "10", "0", "160").months(BUREAU, SUCCEEDED, 2024, "175", "8", "0", "160")
                .trend(TrendKind.YEAR_ON_YEAR, SUCCESS_RATE, "2024-01", "2024-04");
        assertShows("yoy-rate-zh", trend, Language.ZH);
    }

    @Test
    void yearOnYearByQuarterAcrossTwoYears() throws IOException {
        HandMadeLedger ledger = new HandMadeLedger();
        for (int quarter = 1; quarter <= 4; quarter++) {
            ledger.put(BUREAU, TRAININGS, "2022-Q" + quarter, String.valueOf(20 + quarter));
            ledger.put(BUREAU, TRAININGS, "2023-Q" + quarter, String.valueOf(30 + quarter));
        }
        ledger.put(BUREAU, TRAININGS, "2024-Q1", "40");
        assertShows("yoy-quarters-zh", ledger.trend(TrendKind.YEAR_ON_YEAR, TRAININGS, "2023-Q3", "2024-Q2"), Language.ZH);
    }

    /** February lacks one office of two, so that both columns of February hold the other one's figures. */
    @Test
    void yearToDateOfAnAmountWithAnOfficeMissing() throws IOException {
        Trend trend = new HandMadeLedger().owes(EAST, AMOUNT).owes(WEST, AMOUNT)
                .months(EAST, AMOUNT, 2023, "100.50", "110.25", "90").months(WEST, AMOUNT, 2023, "50", "60.75", "70")
                .months(EAST, AMOUNT, 2024, "120.10", "99.99", "105").months(WEST, AMOUNT, 2024, "55.05", "", "71")
                .trend(TrendKind.YEAR_TO_DATE, AMOUNT, "2024-01", "2024-04");
        assertShows("ytd-amount-zh", trend, Language.ZH);
        assertShows("ytd-amount-en", trend, Language.EN);
    }

    /** 9000 to 15000 over three years: the cube root of 1.6667 is 1.18563, 18.6 % a year. */
    @Test
    void multiYear() throws IOException {
        Trend trend = new HandMadeLedger().put(BUREAU, CASES, "2021", "9000").put(BUREAU, CASES, "2022", "10500")
                .put(BUREAU, CASES, "2024", "15000").trend(TrendKind.MULTI_YEAR, CASES, "2021", "2024");
        assertShows("multi-year-zh", trend, Language.ZH);
        assertShows("multi-year-en", trend, Language.EN);
    }

    @Test
    void changeOfDefinition() throws IOException {
        Trend trend = new HandMadeLedger().redefined(CASES, "2024-03", "含行政调解")
                .months(BUREAU, CASES, 2023, "100", "120", "130", "140").months(BUREAU, CASES, 2024, "110", "126", "260", "270")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-04");
        assertShows("definition-zh", trend, Language.ZH);
    }

    @Test
    void oneOfficeAndOnePeriod() throws IOException {
        Trend trend = new HandMadeLedger().put(EAST, MEDIATORS, "2023-12", "40").put(EAST, MEDIATORS, "2024-12", "46")
                .trend(TrendKind.YEAR_ON_YEAR, MEDIATORS, EAST, "2024", "2024");
        assertShows("one-office-zh", trend, Language.ZH);
    }

    @Test
    void nothingAtAll() throws IOException {
        Trend trend = new HandMadeLedger().trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-03");
        assertShows("empty-zh", trend, Language.ZH);
        assertThat(plot(trend).getNoDataMessage()).isEqualTo("该时段没有统计数据");
        assertThat(plot(trend).getRangeAxis().isVisible()).isFalse();
    }

    @Test
    void columnsStartAtZeroAndStayBelowTheLine() {
        CategoryPlot plot = plot(everyKindOfMonth());
        double columnsEnd = 139 / plot.getRangeAxis(0).getUpperBound();
        double lineBegins = (-12.5 - plot.getRangeAxis(1).getLowerBound()) / plot.getRangeAxis(1).getRange().getLength();
        assertThat(plot.getRangeAxis(0).getLowerBound()).isZero();
        assertThat(lineBegins).isGreaterThan(columnsEnd + 0.05);
    }

    @Test
    void aCharacterWithoutAGlyphIsNamedInsteadOfDrawn() {
        String unknown = Character.toString(0x10FFF0);
        Indicator strange = new Indicator("local.x.y", Name.of("指标" + unknown), CASES.domain(), CASES.quantity(),
                Optional.empty(), CASES.meaning());
        Trend cases = everyKindOfMonth();
        Trend trend = new Trend(cases.kind(), new Trend.Subject(strange, BUREAU, BUREAU), cases.points(), Optional.empty());
        assertThatThrownBy(() -> chart(trend, Language.ZH)).isInstanceOfSatisfying(UserException.class, failure -> {
            assertThat(failure.key()).isEqualTo("chart.missingGlyphs");
            assertThat(failure.arguments()).isEqualTo(List.of(unknown + " (U+10FFF0)"));
        });
    }

    @Test
    void theSummaryReadsTheLastFigureAloud() {
        assertThat(new TrendText(everyKindOfMonth(), new Messages(Language.ZH), Conventions.STANDARD).summary())
                .isEqualTo("示范区司法局2024年1—8月调解矛盾纠纷数及同比增速。2024年8月：90件，同比增长12.5%（估计数）");
    }
}
