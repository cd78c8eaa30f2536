package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.analysis.HandMadeLedger.BUREAU;
import static org.justicestat.analysis.HandMadeLedger.CARRIED_OVER;
import static org.justicestat.analysis.HandMadeLedger.CASES;
import static org.justicestat.analysis.HandMadeLedger.EAST;
import static org.justicestat.analysis.HandMadeLedger.MEDIATORS;
import static org.justicestat.analysis.HandMadeLedger.SUCCEEDED;
import static org.justicestat.analysis.HandMadeLedger.SUCCESS_RATE;
import static org.justicestat.analysis.HandMadeLedger.TRAININGS;
import static org.justicestat.analysis.HandMadeLedger.WEST;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.justicestat.analysis.Change.Kind;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Fraction;
import org.justicestat.model.Month;
import org.justicestat.model.UserException;

class TrendAnalysisTest {

    private static List<String> periods(Trend trend) {
        return trend.points().stream().map(point -> point.period().toString()).toList();
    }

    private static List<String> values(Trend trend) {
        return trend.points().stream().map(point -> number(point.value())).toList();
    }

    private static List<String> bases(Trend trend) {
        return trend.points().stream().map(point -> number(point.base())).toList();
    }

    private static String number(Outcome outcome) {
        return outcome.number().map(Fraction::toString).orElse(outcome.getClass().getSimpleName());
    }

    private static List<Kind> kinds(Trend trend) {
        return trend.points().stream().map(point -> point.change().kind()).toList();
    }

    private static List<Optional<Fraction>> plotted(Trend trend) {
        return trend.points().stream().map(TrendPoint::plottedChange).toList();
    }

    /** 39 % is 139 against 100; 0 against 40 is −100 %, which is a value, not a gap. */
    @Test
    void yearOnYearByMonthKeepsZeroMissingAndNotApplicableApart() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "100", "40", "50", "0", "", "60")
                .months(BUREAU, CASES, 2024, "139", "0", "", "7", "20")
                .put(BUREAU, CASES, "2024-06", Cell.notApplicable())
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-06");
        assertThat(values(trend)).containsExactly("139", "0", "Missing", "7", "20", "NotApplicable");
        assertThat(bases(trend)).containsExactly("100", "40", "50", "0", "Missing", "60");
        assertThat(kinds(trend)).containsExactly(Kind.PERCENT, Kind.PERCENT, Kind.CURRENT_MISSING, Kind.BASE_ZERO,
                Kind.BASE_MISSING, Kind.CURRENT_NOT_APPLICABLE);
        assertThat(plotted(trend)).containsExactly(Optional.of(Fraction.of(new BigDecimal("0.39"))), Optional.of(Fraction.of(-1)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void aSmallBaseIsNotPlotted() {
        Trend trend = new HandMadeLedger().months(BUREAU, CASES, 2023, "3", "10").months(BUREAU, CASES, 2024, "7", "15")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-02");
        assertThat(kinds(trend)).containsExactly(Kind.SMALL_BASE, Kind.PERCENT);
        assertThat(plotted(trend)).containsExactly(Optional.empty(), Optional.of(Fraction.of(new BigDecimal("0.5"))));
    }

    /** East 30 + West 20 against 25 + 15; in February only East is there on both sides: 31 against 26, one office of two. */
    @Test
    void anOfficeThatHasNotReportedLeavesAPartThatComparesAndSaysSo() {
        Trend trend = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .months(EAST, CASES, 2023, "25", "26").months(WEST, CASES, 2023, "15", "16")
                .months(EAST, CASES, 2024, "30", "31").months(WEST, CASES, 2024, "20")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-02");
        assertThat(values(trend)).containsExactly("50", "31");
        assertThat(bases(trend)).containsExactly("40", "26");
        assertThat(trend.points()).extracting(TrendPoint::isPartial).containsExactly(false, true);
        assertThat(trend.points().get(1).coverage()).isEqualTo(new Coverage(0, 1, 1, 2));
    }

    /** Last year lacks West: the value is whole (50), beside it stands no part of last year, and the change is East's 30 : 25. */
    @Test
    void aWholeValueIsNeverCutDownToFitAnIncompleteLastYear() {
        Trend trend = new HandMadeLedger().owes(EAST, CASES).owes(WEST, CASES)
                .months(EAST, CASES, 2023, "25").months(EAST, CASES, 2024, "30").months(WEST, CASES, 2024, "20")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-01");
        TrendPoint january = trend.points().getFirst();
        assertThat(values(trend)).containsExactly("50");
        assertThat(bases(trend)).containsExactly("Missing");
        assertThat(january.isPartial()).isFalse();
        assertThat(january.isComparedInPart()).isTrue();
        assertThat(january.plottedChange()).contains(Fraction.of(new BigDecimal("0.2")));
    }

    /** January to March 10 + 20 + 30 = 60; the months after the last reported one are gaps, not a flat line. */
    @Test
    void yearToDateCumulatesAndStopsWithTheLastReportedMonth() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "10", "10", "10", "10", "10")
                .months(BUREAU, CASES, 2024, "10", "20", "30")
                .trend(TrendKind.YEAR_TO_DATE, CASES, "2023-01", "2024-05");
        assertThat(periods(trend)).containsExactly("2024-01", "2024-01/2024-02", "2024-01/2024-03", "2024-01/2024-04",
                "2024-01/2024-05");
        assertThat(values(trend)).containsExactly("10", "30", "60", "Missing", "Missing");
        assertThat(bases(trend)).containsExactly("10", "20", "30", "40", "50");
    }

    /** February is missing this year: from March on both sides leave it out (10 + 30 against 10 + 12), 2 of 3 months. */
    @Test
    void yearToDateOverAMissingMonthComparesTheSameMonths() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "10", "11", "12")
                .months(BUREAU, CASES, 2024, "10", "", "30")
                .trend(TrendKind.YEAR_TO_DATE, CASES, "2024-01", "2024-03");
        assertThat(values(trend)).containsExactly("10", "Missing", "40");
        assertThat(bases(trend)).containsExactly("10", "21", "22");
        assertThat(trend.points().get(2).coverage()).isEqualTo(new Coverage(2, 3, 0, 1));
        assertThat(trend.points().get(2).isPartial()).isTrue();
    }

    /** Rates cumulate their parts: (8 + 18) ÷ (10 + 20) = 86.67 %, against 50 %: the printed difference is 36.67 points. */
    @Test
    void aRateIsComparedInPointsAndCumulatedFromItsParts() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "20", "20").months(BUREAU, SUCCEEDED, 2023, "10", "10")
                .months(BUREAU, CASES, 2024, "10", "20").months(BUREAU, SUCCEEDED, 2024, "8", "18")
                .trend(TrendKind.YEAR_TO_DATE, SUCCESS_RATE, "2024-01", "2024-02");
        assertThat(values(trend)).containsExactly("80", "260/3");
        assertThat(plotted(trend)).containsExactly(Optional.of(Fraction.of(30)),
                Optional.of(Fraction.of(new BigDecimal("36.67"))));
    }

    @Test
    void aRateWithoutAnythingToDivideByIsAGapOfItsOwn() {
        Trend trend = new HandMadeLedger()
                .months(BUREAU, CASES, 2023, "0", "20").months(BUREAU, SUCCEEDED, 2023, "0", "10")
                .months(BUREAU, CASES, 2024, "10", "0").months(BUREAU, SUCCEEDED, 2024, "8", "0")
                .trend(TrendKind.YEAR_ON_YEAR, SUCCESS_RATE, "2024-01", "2024-02");
        assertThat(values(trend)).containsExactly("80", "ZeroDenominator");
        assertThat(kinds(trend)).containsExactly(Kind.BASE_ZERO_DENOMINATOR, Kind.CURRENT_NOT_APPLICABLE);
        assertThat(plotted(trend)).containsExactly(Optional.empty(), Optional.empty());
    }

    /** 1000, 1100, 1210 is 10 % a year. */
    @Test
    void multiYearHasOneValueAYearAndTheAverageGrowth() {
        Trend trend = new HandMadeLedger().put(BUREAU, CASES, "2021", "900").put(BUREAU, CASES, "2022", "1000")
                .put(BUREAU, CASES, "2023", "1100").put(BUREAU, CASES, "2024", "1210")
                .trend(TrendKind.MULTI_YEAR, CASES, "2022-03", "2024-06");
        assertThat(periods(trend)).containsExactly("2022", "2023", "2024");
        assertThat(values(trend)).containsExactly("1000", "1100", "1210");
        assertThat(trend.points().getFirst().change().kind()).isEqualTo(Kind.PERCENT);
        assertThat(trend.averageGrowth().orElseThrow().growth()).isEqualByComparingTo("0.1");
    }

    /** Eleven months of 2024 against the same eleven of 2023: 11 × 12 = 132 against 11 × 10 = 110. */
    @Test
    void anIncompleteYearIsAPartAndHasNoAverageGrowth() {
        HandMadeLedger ledger = new HandMadeLedger();
        for (int month = 1; month <= 12; month++) {
            ledger.put(BUREAU, CASES, new Month(2023, month).toString(), "10");
            if (month < 12) {
                ledger.put(BUREAU, CASES, new Month(2024, month).toString(), "12");
            }
        }
        Trend trend = ledger.trend(TrendKind.MULTI_YEAR, CASES, "2022", "2024");
        assertThat(values(trend)).containsExactly("Missing", "120", "132");
        assertThat(bases(trend)).containsExactly("Missing", "Missing", "110");
        assertThat(trend.points().get(2).isPartial()).isTrue();
        assertThat(trend.points().get(2).coverage()).isEqualTo(new Coverage(11, 12, 0, 1));
        assertThat(trend.averageGrowth()).isEmpty();
    }

    @Test
    void aChangeOfDefinitionIsMarkedWhereItTakesEffectAndNothingComparesAcrossIt() {
        Trend trend = new HandMadeLedger().redefined(CASES, "2024-02", "含行政调解")
                .months(BUREAU, CASES, 2023, "10", "10", "10").months(BUREAU, CASES, 2024, "20", "20", "20")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-03");
        assertThat(trend.points()).extracting(point -> point.definitionBreak().isPresent()).containsExactly(false, true, false);
        assertThat(kinds(trend)).containsExactly(Kind.DOUBLED, Kind.DEFINITION_CHANGED, Kind.DEFINITION_CHANGED);
        assertThat(trend.definitionBreaks()).singleElement().extracting(b -> b.note()).isEqualTo("含行政调解");
    }

    @Test
    void aYearOfAnotherDefinitionEndsTheAverageGrowth() {
        Trend trend = new HandMadeLedger().redefined(CASES, "2023-07", "")
                .put(BUREAU, CASES, "2022", "1000").put(BUREAU, CASES, "2023", "1100").put(BUREAU, CASES, "2024", "1210")
                .trend(TrendKind.MULTI_YEAR, CASES, "2022", "2024");
        assertThat(trend.averageGrowth()).isEmpty();
        assertThat(trend.points()).extracting(point -> point.definitionBreak().isPresent()).containsExactly(false, true, false);
    }

    @Test
    void theRangeDecidesTheLengthButNoShorterThanTheIndicatorIsFilledIn() {
        HandMadeLedger ledger = new HandMadeLedger();
        assertThat(periods(ledger.trend(TrendKind.YEAR_ON_YEAR, TRAININGS, "2024-01", "2024-08")))
                .containsExactly("2024-Q1", "2024-Q2");
        assertThat(periods(ledger.trend(TrendKind.YEAR_ON_YEAR, CASES, "2023-Q4", "2024-Q1")))
                .containsExactly("2023-Q4", "2024-Q1");
        assertThat(periods(ledger.trend(TrendKind.YEAR_ON_YEAR, CASES, "2023", "2024"))).containsExactly("2023", "2024");
        assertThat(periods(ledger.trend(TrendKind.YEAR_ON_YEAR, CARRIED_OVER, "2023-01", "2024-12")))
                .containsExactly("2023", "2024");
        assertThat(periods(ledger.trend(TrendKind.YEAR_TO_DATE, TRAININGS, "2024-01", "2024-12")))
                .containsExactly("2024-01/2024-03", "2024-01/2024-06", "2024-01/2024-09", "2024");
    }

    @Test
    void aStockStandsAtTheEndOfThePeriod() {
        Trend trend = new HandMadeLedger().months(BUREAU, MEDIATORS, 2024, "500", "510", "520")
                .trend(TrendKind.YEAR_TO_DATE, MEDIATORS, "2024-01", "2024-03");
        assertThat(values(trend)).containsExactly("500", "510", "520");
    }

    @Test
    void anEstimateStaysAnEstimate() {
        Trend trend = new HandMadeLedger().put(BUREAU, CASES, "2024-01", Cell.of(new BigDecimal(5), CellState.ESTIMATED))
                .put(BUREAU, CASES, "2024-02", "6").trend(TrendKind.YEAR_TO_DATE, CASES, "2024-01", "2024-02");
        assertThat(trend.points().get(1).value()).isEqualTo(new Outcome.Known(Fraction.of(11), CellState.ESTIMATED));
    }

    @Test
    void aTrendWithoutAnyNumberIsEmpty() {
        assertThat(new HandMadeLedger().trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-12").isEmpty()).isTrue();
        assertThat(new HandMadeLedger().months(BUREAU, CASES, 2023, "0")
                .trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-01", "2024-12").isEmpty()).isFalse();
    }

    @Test
    void anImpossibleRangeIsRefused() {
        HandMadeLedger ledger = new HandMadeLedger();
        assertRefused("trend.reversed", () -> ledger.trend(TrendKind.YEAR_ON_YEAR, CASES, "2024-06", "2024-05"));
        assertRefused("trend.noPeriod", () -> ledger.trend(TrendKind.YEAR_ON_YEAR, TRAININGS, "2024-01", "2024-02"));
        assertRefused("trend.firstYear", () -> ledger.trend(TrendKind.MULTI_YEAR, CASES, "1900", "1902"));
        assertRefused("trend.tooLong", () -> ledger.trend(TrendKind.YEAR_ON_YEAR, CASES, "1950-01", "2024-12"));
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
