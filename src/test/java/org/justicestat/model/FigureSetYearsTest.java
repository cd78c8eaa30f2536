package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.justicestat.SnapshotBuilder;
import org.junit.jupiter.api.Test;

class FigureSetYearsTest {

    @Test
    void anEmptySetHasNoYear() {
        assertThat(FigureSet.EMPTY.years()).isEmpty();
        assertThat(FigureSet.EMPTY.lastMonth()).isEmpty();
    }

    @Test
    void theYearsRunFromTheFirstToTheLastWithoutAGap() {
        FigureSet figures = new SnapshotBuilder().flow("a.x").stock("a.y")
                .cell("bureau", "a.x", "2021-03", "1").cell("bureau", "a.y", "2024-02", "1").build().figures();
        assertThat(figures.years()).containsExactly(2021, 2022, 2023, 2024);
        assertThat(figures.lastMonth()).contains(new Month(2024, 2));
    }

    /** The key of a quarter is greater than that of December, though it ends earlier. */
    @Test
    void theLastMonthIsThatOfTheLatestPeriodNotOfTheGreatestKey() {
        FigureSet figures = new SnapshotBuilder().flow("a.x")
                .cell("bureau", "a.x", "2024-11", "1").cell("bureau", "a.x", "2024-Q1", "3").build().figures();
        assertThat(figures.lastMonth()).contains(new Month(2024, 11));
    }

    @Test
    void aFigureOfAYearReachesDecember() {
        FigureSet figures = new SnapshotBuilder().flow("a.x")
                .cell("bureau", "a.x", "2024", "9").cell("bureau", "a.x", "2024-05", "3").build().figures();
        assertThat(figures.lastMonth()).contains(new Month(2024, 12));
    }
}
