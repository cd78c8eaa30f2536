package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthStatesTest {

    private static final Month MAY = new Month(2023, 5);

    @Test
    void aMonthOfWhichNothingIsSaidIsADraft() {
        assertThat(MonthStates.EMPTY.of("o", MAY)).isEqualTo(MonthState.DRAFT);
        MonthStates locked = MonthStates.EMPTY.with("o", MAY, MonthState.LOCKED);
        assertThat(locked.of("o", MAY)).isEqualTo(MonthState.LOCKED);
        assertThat(locked.of("p", MAY)).isEqualTo(MonthState.DRAFT);
        assertThat(locked.of("o", new Month(2024, 5))).isEqualTo(MonthState.DRAFT);
        assertThat(MonthStates.EMPTY.of("o", MAY)).as("as it was").isEqualTo(MonthState.DRAFT);
    }

    @Test
    void aPeriodBelongsToItsLastMonth() {
        MonthStates locked = MonthStates.EMPTY.with("o", new Month(2023, 6), MonthState.LOCKED)
                .with("o", new Month(2023, 12), MonthState.SUBMITTED);
        assertThat(locked.of("o", new Quarter(2023, 2))).isEqualTo(MonthState.LOCKED);
        assertThat(locked.of("o", Period.parse("2023-01/2023-06"))).isEqualTo(MonthState.LOCKED);
        assertThat(locked.of("o", new Year(2023))).isEqualTo(MonthState.SUBMITTED);
        assertThat(locked.of("o", new Quarter(2023, 1))).isEqualTo(MonthState.DRAFT);
    }

    @Test
    void aMonthThatIsADraftAgainIsAsIfNothingHadBeenSaid() {
        MonthStates back = MonthStates.EMPTY.with("o", MAY, MonthState.SUBMITTED).with("o", MAY, MonthState.DRAFT);
        assertThat(back).isEqualTo(MonthStates.EMPTY).hasSameHashCodeAs(MonthStates.EMPTY);
        assertThat(back.closed()).isEmpty();
        assertThat(MonthStates.builder().add("o", MAY, MonthState.SUBMITTED).build().closed())
                .containsOnlyKeys(new OfficeMonth("o", MAY));
    }
}
