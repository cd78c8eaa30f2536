package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;

class DutyRosterTest {

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("legal.x").flow("legal.y").flow("legal_aid.x").rate("legal.r", "legal.x", "legal.y")
                .office("o1").office("o2");
    }

    private static boolean isDue(Snapshot snapshot, String office, String indicator, String period) {
        return snapshot.duties().isDue(snapshot.offices().get(office), snapshot.catalogue().get(indicator), Period.parse(period));
    }

    private static boolean isDueWithin(Snapshot snapshot, String period) {
        return snapshot.duties().isDueWithin(snapshot.offices().get("o1"), snapshot.catalogue().get("legal.x"),
                Period.parse(period));
    }

    @Test
    void a_star_covers_the_domain_but_not_one_that_begins_alike_and_never_a_rate() {
        Snapshot snapshot = ledger().duty("o1", "legal.*").duty("o2", "legal.r").build();
        assertThat(isDue(snapshot, "o1", "legal.x", "2023-01")).isTrue();
        assertThat(isDue(snapshot, "o1", "legal.y", "2023-01")).isTrue();
        assertThat(isDue(snapshot, "o1", "legal_aid.x", "2023-01")).isFalse();
        assertThat(isDue(snapshot, "o1", "legal.r", "2023-01")).isFalse();
        assertThat(isDue(snapshot, "o2", "legal.r", "2023-01")).isFalse();
        assertThat(snapshot.duties().isOwed(snapshot.catalogue().get("legal.r"))).isFalse();
        assertThat(snapshot.duties().isOwed(snapshot.catalogue().get("legal_aid.x"))).isFalse();
        assertThat(snapshot.duties().officesOwing(snapshot.catalogue().get("legal.x"))).containsExactly("o1");
    }

    @Test
    void a_duty_is_the_offices_own_and_not_that_of_the_one_above() {
        assertThat(isDue(ledger().duty("o1", "legal.x").build(), "bureau", "legal.x", "2023-01")).isFalse();
        assertThat(isDue(ledger().duty("o1", "legal.x").build(), "o2", "legal.x", "2023-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023-02, false", "2023-03, true", "2024-05, true", "2024-06, false", "2023-Q1, true", "2022, false",
        "2023, true", "2024, false", "2024-Q2, false", "2024-Q1, true", "2023-01/2023-02, false"})
    void a_period_is_due_with_its_last_month_both_ends_included(String period, boolean due) {
        assertThat(isDue(ledger().duty("o1", "legal.x", "2023-03", "2024-05").build(), "o1", "legal.x", period)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"2023-02, false", "2023-03, true", "2024-05, true", "2024-06, false", "2023-Q1, true", "2022, false",
        "2023, true", "2024, true", "2024-Q2, true", "2024-Q3, false"})
    void a_period_is_due_within_if_any_month_of_it_is(String period, boolean due) {
        assertThat(isDueWithin(ledger().duty("o1", "legal.x", "2023-03", "2024-05").build(), period)).isEqualTo(due);
    }

    @Test
    void open_ends_last_for_ever_and_several_duties_add_up() {
        Snapshot snapshot = ledger().duty("o1", "legal.x", "", "2020-12").duty("o1", "legal.*", "2023-01", "").build();
        assertThat(isDue(snapshot, "o1", "legal.x", "1900-01")).isTrue();
        assertThat(isDue(snapshot, "o1", "legal.x", "2021-06")).isFalse();
        assertThat(isDueWithin(snapshot, "2021")).isFalse();
        assertThat(isDue(snapshot, "o1", "legal.x", "2999-12")).isTrue();
    }

    @Test
    void without_duties_nothing_is_owed() {
        Snapshot snapshot = ledger().build();
        assertThat(snapshot.duties().isOwed(snapshot.catalogue().get("legal.x"))).isFalse();
        assertThat(snapshot.duties().officesOwing(snapshot.catalogue().get("legal.x"))).isEmpty();
        assertThat(isDue(snapshot, "o1", "legal.x", "2023")).isFalse();
    }

    @Test
    void a_duty_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new Duty("o1", "legal.x", Optional.of(new Month(2023, 2)), Optional.of(new Month(2023, 1))));
        assertThat(new Duty("o1", "legal.x", Optional.of(new Month(2023, 2)), Optional.of(new Month(2023, 2)))
                .covers(new Month(2023, 2))).isTrue();
    }
}
