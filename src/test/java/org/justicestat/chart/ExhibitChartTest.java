package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.SUCCEEDED;
import static org.justicestat.analysis.HandMadeLedger.SUCCESS_RATE;
import static org.justicestat.analysis.HandMadeLedger.TRAININGS;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Exhibit;
import org.justicestat.analysis.HandMadeLedger;
import org.justicestat.analysis.Heatmap;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendAnalysis;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.Cell;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.MonthStates;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;
import org.justicestat.model.UserException;
import org.justicestat.text.Messages;

/** What charts of the kinds beyond trends show, with their tables, against files that were checked by hand. */
class ExhibitChartTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/justicestat/chart");

    private static ChartTheme theme;

    @BeforeAll
    static void loadFonts() {
        theme = ChartTheme.forPaper(new ChartFonts());
    }

    private static void assertShows(String golden, Exhibit exhibit, Language language) throws IOException {
        TrendChart chart = new TrendChart(theme, new Messages(language), Conventions.STANDARD);
        ChartSheet sheet = chart.sheet(exhibit);
        String shown = new ChartReading(chart.of(exhibit, ChartSize.PAGE)).text() + "say     " + sheet.sentence() + "\n"
                + sheet.table().asCells();
        Files.createDirectories(Path.of("target/chart-reading"));
        Files.writeString(Path.of("target/chart-reading").resolve(golden + ".txt"), shown);
        assertThat(shown).isEqualTo(Files.readString(GOLDEN.resolve(golden + ".txt")));
    }

    /** East 60 → 90, West 40 → 30: 100 → 120, of which East pulls 30 points and West −10. */
    private static HandMadeLedger twoOffices() {
        return new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .months(EAST, CASES, 2023, "30", "30").months(WEST, CASES, 2023, "20", "20")
                .months(EAST, CASES, 2024, "40", "50").months(WEST, CASES, 2024, "10", "20");
    }

    @Test
    void contributionsCloseFromLastYearToThis() throws IOException {
        Exhibit exhibit = twoOffices().exhibit(TrendKind.CONTRIBUTION, CASES, "2024-01", "2024-02");
        assertShows("contribution-zh", exhibit, Language.ZH);
        assertShows("contribution-en", exhibit, Language.EN);
    }

    @Test
    void rankingWithAverageAndAnOfficeThatHasNotReported() throws IOException {
        assertShows("ranking-zh", twoOffices().exhibit(TrendKind.RANKING, CASES, "2024-01", "2024-02"), Language.ZH);
        Exhibit open = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES).months(EAST, CASES, 2024, "40")
                .exhibit(TrendKind.RANKING, CASES, "2024-01", "2024-01");
        assertShows("ranking-open-zh", open, Language.ZH);
    }

    /** The rate of the whole is 110 ÷ 120, not the mean of 95 ÷ 100 and 15 ÷ 20. */
    @Test
    void ratesAreRankedButNeverAveraged() throws IOException {
        HandMadeLedger ledger = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .owes(EAST, SUCCEEDED).owes(WEST, SUCCEEDED)
                .months(EAST, CASES, 2024, "100").months(EAST, SUCCEEDED, 2024, "95")
                .months(WEST, CASES, 2024, "20").months(WEST, SUCCEEDED, 2024, "15");
        assertShows("ranking-rate-zh", ledger.exhibit(TrendKind.RANKING, SUCCESS_RATE, "2024-01", "2024-01"), Language.ZH);
        assertThatThrownBy(() -> ledger.exhibit(TrendKind.COMPOSITION, SUCCESS_RATE, "2024-01", "2024-01"))
                .isInstanceOfSatisfying(UserException.class, no -> assertThat(no.key()).isEqualTo("trend.rateHasNoParts"));
    }

    @Test
    void partsThatCloseMakeARingAndOthersBars() throws IOException {
        HandMadeLedger ledger = twoOffices();
        assertShows("composition-zh", ledger.exhibit(TrendKind.COMPOSITION, CASES, "2024-01", "2024-02"), Language.ZH);
        Exhibit open = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES).months(EAST, CASES, 2024, "40")
                .exhibit(TrendKind.COMPOSITION, CASES, "2024-01", "2024-01");
        assertShows("composition-open-zh", open, Language.ZH);
    }

    /** Whole = part + part by a rule of the catalogue; the offices are then not asked. */
    @Test
    void aRuleOfTheCatalogueNamesTheParts() throws IOException {
        HandMadeLedger ledger = new HandMadeLedger()
                .rule("ME-01 error mediation.cases = mediation.succeeded + mediation.trainings year")
                .put(HandMadeLedger.BUREAU, CASES, "2024", "100").put(HandMadeLedger.BUREAU, SUCCEEDED, "2024", "75")
                .put(HandMadeLedger.BUREAU, TRAININGS, "2024", "25");
        assertShows("composition-parts-zh", ledger.exhibit(TrendKind.COMPOSITION, CASES, "2024", "2024"), Language.ZH);
    }

    @Test
    void heatMapTellsZeroMissingAndNotApplicableApart() throws IOException {
        HandMadeLedger ledger = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .months(EAST, CASES, 2024, "0", "50").months(WEST, CASES, 2024, "80", "")
                .put(WEST, CASES, "2024-03", Cell.notApplicable());
        Exhibit heatmap = ledger.exhibit(TrendKind.HEATMAP, CASES, "2024-01", "2024-03");
        assertShows("heatmap-zh", heatmap, Language.ZH);
        List<String> byFebruary = ((Heatmap) heatmap).sorted(OptionalInt.of(1)).rows().stream()
                .map(row -> row.office().code()).toList();
        assertThat(byFebruary).containsExactly("east", "west");
        assertThat(((Heatmap) heatmap).sorted(OptionalInt.empty()).rows().getFirst().office()).isEqualTo(WEST);
    }

    @Test
    void overlayOfYearsLeavesGaps() throws IOException {
        Exhibit overlay = new HandMadeLedger().months(HandMadeLedger.BUREAU, CASES, 2023, "10", "20", "30")
                .months(HandMadeLedger.BUREAU, CASES, 2024, "15", "", "35").redefined(CASES, "2024-03", "含行政调解")
                .exhibit(TrendKind.YEAR_OVERLAY, CASES, "2023", "2024");
        assertShows("overlay-zh", overlay, Language.ZH);
    }

    /** February: East 30 → 50; West, 20 before, has not reported. */
    @Test
    void severalOfficesStandBesideEachOtherOverTwoPeriodsAndOverAll() throws IOException {
        HandMadeLedger ledger = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .months(EAST, CASES, 2023, "30", "30").months(WEST, CASES, 2023, "20", "20")
                .months(EAST, CASES, 2024, "40", "50").months(WEST, CASES, 2024, "10");
        Exhibit periods = ledger.exhibit(TrendKind.PERIODS, CASES, List.of(EAST, WEST), "2023-02", "2024-02");
        assertShows("periods-offices-zh", periods, Language.ZH);
        assertShows("periods-offices-en", periods, Language.EN);
        Exhibit parallel = ledger.exhibit(TrendKind.YEAR_ON_YEAR, CASES, List.of(EAST, WEST), "2024-01", "2024-02");
        assertShows("parallel-offices-zh", parallel, Language.ZH);
        assertShows("parallel-offices-en", parallel, Language.EN);
    }

    /** 240 a year is 20 a month: 20, 40, 60 beside 10, 30, 60. */
    @Test
    void yearToDateHasTheCourseOfItsTarget() throws IOException {
        Targets targets = new Targets(List.of(
                new Target("bureau", CASES.code(), 2024, new BigDecimal("240"), Target.Course.LINEAR)));
        Exhibit trend = new HandMadeLedger().months(HandMadeLedger.BUREAU, CASES, 2023, "10", "10", "10")
                .months(HandMadeLedger.BUREAU, CASES, 2024, "10", "20", "30")
                .exhibit(TrendKind.YEAR_TO_DATE, CASES, "2024-01", "2024-03", targets);
        assertShows("ytd-target-zh", trend, Language.ZH);
    }

    /** February waits for its approval, January has it; a ledger that never handed a month in has no such mark. */
    @Test
    void figuresThatAreNotApprovedAreStripedAndSaidToBe() {
        Snapshot drafts = new SnapshotBuilder().flow("m.x").months("bureau", "m.x", 2024, "10", "20").build();
        Snapshot handedIn = drafts.withMonths(MonthStates.builder()
                .add("bureau", new Month(2024, 1), MonthState.APPROVED)
                .add("bureau", new Month(2024, 2), MonthState.SUBMITTED).build());
        assertThat(notes(drafts)).doesNotContain("未审核").doesNotContain("尚未审核");
        assertThat(notes(handedIn)).contains("斜线为尚未审核的数");
        assertThat(trend(handedIn).points()).extracting(TrendPoint::isPending).containsExactly(false, true);
    }

    @Test
    void aRateIsNoMoreApprovedThanWhatItIsComputedFrom() {
        Snapshot handedIn = new SnapshotBuilder().flow("m.x").flow("m.y").rate("m.r", "m.x", "m.y")
                .months("bureau", "m.x", 2024, "10", "20").months("bureau", "m.y", 2024, "20", "40").build()
                .withMonths(MonthStates.builder().add("bureau", new Month(2024, 1), MonthState.APPROVED)
                        .add("bureau", new Month(2024, 2), MonthState.SUBMITTED).build());
        assertThat(trend(handedIn, "m.r").points()).extracting(TrendPoint::isPending).containsExactly(false, true);
    }

    private static Trend trend(Snapshot snapshot) {
        return trend(snapshot, "m.x");
    }

    private static Trend trend(Snapshot snapshot, String indicator) {
        return new TrendAnalysis(new Aggregator(snapshot), Conventions.STANDARD).of(TrendKind.YEAR_ON_YEAR,
                snapshot.catalogue().get(indicator), snapshot.offices().root(), new Month(2024, 1), new Month(2024, 2));
    }

    private static String notes(Snapshot snapshot) {
        return new TrendChart(theme, new Messages(Language.ZH), Conventions.STANDARD).depiction(trend(snapshot)).frame().notes();
    }
}
