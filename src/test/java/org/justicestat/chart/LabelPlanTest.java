package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.justicestat.chart.ChartTheme.Lettering;
import org.justicestat.chart.LabelPlan.Demand;

class LabelPlanTest {

    /** What a page leaves to the plot of a monthly chart without notes. */
    private static final ChartSize PLOT = new ChartSize(505, 200);

    private static ChartTheme theme;

    @BeforeAll
    static void loadFont() {
        theme = ChartTheme.forPaper(new ChartFonts());
    }

    private static LabelPlan plan(int periods, String widestValue, String widestChange) {
        return new LabelPlan.Room(PLOT, theme.font(Lettering.VALUE))
                .plan(new Demand(periods, true, true, false), List.of(widestValue), List.of(widestChange));
    }

    @Test
    void threeDigitsOfTwelveMonthsLieFlat() {
        LabelPlan plan = plan(12, "139", "-12.5");
        assertThat(plan.upright()).isFalse();
        assertThat(plan.onCurrent()).isTrue();
        assertThat(plan.onBase()).isTrue();
        assertThat(plan.onLine()).isTrue();
        assertThat(plan.signs()).isTrue();
    }

    @Test
    void longerNumbersStandOnEndAndTakeRoomFromTheColumns() {
        LabelPlan longer = plan(12, "12250.90", "-12.5");
        assertThat(longer.upright()).isTrue();
        assertThat(longer.onBase()).isTrue();
        assertThat(longer.columns().to()).isLessThan(plan(12, "139", "-12.5").columns().to() - 0.1);
    }

    @Test
    void twoYearsOfMonthsNumberThisPeriodOnlyAndTheLastPointOfTheLine() {
        LabelPlan plan = plan(24, "1339", "-12.5");
        assertThat(plan.onCurrent()).isTrue();
        assertThat(plan.onBase()).isFalse();
        assertThat(plan.onLine()).isFalse();
        assertThat(plan.onLineEnd()).isTrue();
    }

    @Test
    void whereNothingFitsNothingIsNumbered() {
        LabelPlan plan = plan(84, "1339", "-12.5");
        assertThat(plan.onCurrent()).isFalse();
        assertThat(plan.onBase()).isFalse();
        assertThat(plan.onLineEnd()).isFalse();
        assertThat(plan.signs()).isFalse();
    }

    @Test
    void columnsAndLineNeverShareAHeight() {
        for (int periods = 1; periods <= 480; periods++) {
            LabelPlan plan = plan(periods, "12345678.90", "-100.0");
            assertThat(plan.columns().to()).isBetween(0.2, plan.line().from());
        }
    }

    @Test
    void fewPeriodsDoNotMakeFatColumns() {
        assertThat(new Demand(1, true, false, false).gaps()).isEqualTo(0.84);
        assertThat(new Demand(12, true, true, false).gaps()).isEqualTo(0.16);
    }
}
