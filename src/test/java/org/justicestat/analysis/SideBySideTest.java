package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Targets;
import org.justicestat.model.UserException;

/** Several indicators and offices, and any two periods, beside each other. */
class SideBySideTest {

    /** East 2022: 10 a month; 2024: 14, 12. West owes too and has not reported February 2024. */
    private static final Snapshot SNAPSHOT = new SnapshotBuilder().flow("a.x").flow("a.y").flow("q.z", Frequency.QUARTERLY)
            .office("east").office("west").duty("east", "a.x").duty("west", "a.x")
            .months("east", "a.x", 2022, "10", "10").months("west", "a.x", 2022, "1", "2")
            .months("east", "a.x", 2024, "14", "12").months("west", "a.x", 2024, "3")
            .cell("east", "q.z", "2024-Q1", "5").build();

    private static Place place(String indicator, String office) {
        return new Place(SNAPSHOT.catalogue().get(indicator), SNAPSHOT.offices().get(office));
    }

    private static Exhibit exhibit(TrendKind kind, String from, String to, Place... places) {
        return new ExhibitAnalysis(new Aggregator(SNAPSHOT), Conventions.STANDARD, Targets.NONE)
                .of(new TrendQuestion(kind, List.of(places), Period.parse(from), Period.parse(to), Optional.empty()));
    }

    private static void assertRefused(String key, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(UserException.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void several_places_stand_over_the_same_periods_in_the_order_they_were_asked_for() {
        Parallel parallel = (Parallel) exhibit(TrendKind.YEAR_ON_YEAR, "2024-01", "2024-02", place("a.x", "west"),
                place("a.x", "east"));
        assertThat(parallel.subjects()).extracting(subject -> subject.office().code()).containsExactly("west", "east");
        assertThat(parallel.trends().getFirst().points()).extracting(point -> point.value().number())
                .containsExactly(Optional.of(Fraction.of(3)), Optional.empty());
        assertThat(parallel.trends().getLast().points()).extracting(point -> point.value().number())
                .containsExactly(Optional.of(Fraction.of(14)), Optional.of(Fraction.of(12)));
    }

    @Test
    void a_quarterly_indicator_makes_quarters_of_the_months_beside_it() {
        Parallel parallel = (Parallel) exhibit(TrendKind.YEAR_ON_YEAR, "2024-01", "2024-06", place("a.x", "east"),
                place("q.z", "east"));
        assertThat(parallel.periods()).containsExactly(Period.parse("2024-Q1"), Period.parse("2024-Q2"));
    }

    /** The bureau: 14 + 3 = 17 in January 2024 beside 10 + 1 = 11 in January 2022. */
    @Test
    void two_periods_are_compared_whatever_lies_between_them() {
        PeriodComparison comparison = (PeriodComparison) exhibit(TrendKind.PERIODS, "2022-01", "2024-01", place("a.x", "bureau"),
                place("a.x", "east"));
        TrendPoint whole = comparison.rows().getFirst().point();
        assertThat(whole.value().number()).contains(Fraction.of(17));
        assertThat(whole.base().number()).contains(Fraction.of(11));
        assertThat(whole.change().difference()).contains(Fraction.of(6));
        assertThat(whole.whole().basis()).isEqualTo(Basis.OTHER_PERIOD);
        assertThat(comparison.rows().getLast().point().change().growth()).contains(Fraction.of(4).dividedBy(Fraction.of(10)));
    }

    /** West lacks February 2024: 12 of East beside its 10. */
    @Test
    void two_periods_are_compared_like_for_like() {
        PeriodComparison comparison = (PeriodComparison) exhibit(TrendKind.PERIODS, "2022-02", "2024-02",
                place("a.x", "bureau"));
        TrendPoint point = comparison.rows().getFirst().point();
        assertThat(point.isPartial()).isTrue();
        assertThat(point.value().number()).contains(Fraction.of(12));
        assertThat(point.base().number()).contains(Fraction.of(10));
        assertThat(point.coverage()).isEqualTo(new Coverage(0, 1, 1, 2));
    }

    @Test
    void what_does_not_compare_is_refused_in_a_sentence() {
        Place east = place("a.x", "east");
        assertRefused("trend.unequalPeriods", () -> exhibit(TrendKind.PERIODS, "2023-Q4", "2024-01", east));
        assertRefused("trend.notEarlier", () -> exhibit(TrendKind.PERIODS, "2024-01", "2024-01", east));
        assertRefused("trend.notEarlier", () -> exhibit(TrendKind.PERIODS, "2024-02", "2024-01", east));
        assertRefused("trend.onePlaceOnly", () -> exhibit(TrendKind.HEATMAP, "2024-01", "2024-02", east, place("a.y", "east")));
    }

    @Test
    void eight_places_are_shown_and_nine_are_too_many_but_one_twice_is_one() {
        Snapshot many = IntStream.rangeClosed(1, 9).boxed().reduce(new SnapshotBuilder().flow("a.x"),
                (builder, i) -> builder.office("o" + i).cell("o" + i, "a.x", "2024-01", "1"), (a, _) -> a).build();
        List<Place> places = Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9)
                .map(i -> new Place(many.catalogue().get("a.x"), many.offices().get("o" + i))).toList();
        Period month = Period.parse("2024-01");
        assertThat(new TrendQuestion(TrendKind.PERIODS, places.subList(0, 8), month, month, Optional.empty()).places())
                .hasSize(8);
        assertRefused("trend.tooManyPlaces",
                () -> new TrendQuestion(TrendKind.PERIODS, places, month, month, Optional.empty()));
        List<Place> twice = List.of(places.getFirst(), places.getFirst());
        Office first = places.getFirst().office();
        assertThat(new TrendQuestion(TrendKind.HEATMAP, twice, month, month, Optional.empty()).places())
                .extracting(Place::office).containsExactly(first);
    }
}
