package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;

class OverviewAnalysisTest {

    /**
     * March 2024 beside March 2023, cumulated: up 60 → 90 (+50 %), down 60 → 30 (−50 %), small 3 → 9 (base below 10), zero 0 → 9,
     * same 60 → 60. None of the last three has a growth to be ranked by.
     */
    private static SnapshotBuilder sample() {
        return new SnapshotBuilder().flow("a.up").flow("a.down").flow("a.small").flow("a.zero").flow("a.same").stock("a.stock")
                .months("bureau", "a.up", 2023, "20", "20", "20", "40").months("bureau", "a.up", 2024, "20", "30", "40")
                .months("bureau", "a.down", 2023, "20", "20", "20").months("bureau", "a.down", 2024, "10", "10", "10")
                .months("bureau", "a.small", 2023, "1", "1", "1").months("bureau", "a.small", 2024, "3", "3", "3")
                .months("bureau", "a.zero", 2023, "0", "0", "0").months("bureau", "a.zero", 2024, "3", "3", "3")
                .months("bureau", "a.same", 2023, "20", "20", "20").months("bureau", "a.same", 2024, "20", "20", "20")
                .months("bureau", "a.stock", 2023, "20", "20", "20").months("bureau", "a.stock", 2024, "20", "22", "24");
    }

    private static Overview overview(Snapshot snapshot, Targets targets, Month month, String... pins) {
        List<Indicator> pinned = List.of(pins).stream().map(snapshot.catalogue()::get).toList();
        return new OverviewAnalysis(new Aggregator(snapshot), Conventions.STANDARD, targets)
                .of(snapshot.offices().root(), month, pinned, () -> false);
    }

    private static List<String> codes(List<TrendPoint> points) {
        return points.stream().map(point -> point.whole().indicator().code()).toList();
    }

    @Test
    void rises_and_falls_are_those_whose_growth_may_be_spoken_of_largest_first() {
        Overview overview = overview(sample().build(), Targets.NONE, new Month(2024, 3));
        assertThat(codes(overview.rises())).containsExactly("a.up", "a.stock");
        assertThat(codes(overview.falls())).containsExactly("a.down");
    }

    /** 12 → 36 is 200 %, but of a handful; 60 → 90 is 50 % of more. */
    @Test
    void a_slight_base_does_not_come_before_a_weighty_one() {
        Snapshot snapshot = sample().flow("a.slight").months("bureau", "a.slight", 2023, "4", "4", "4")
                .months("bureau", "a.slight", 2024, "12", "12", "12").build();
        assertThat(codes(overview(snapshot, Targets.NONE, new Month(2024, 3)).rises()))
                .containsExactly("a.up", "a.slight", "a.stock");
    }

    @Test
    void a_card_holds_the_sum_since_january_the_month_and_two_years_for_the_line() {
        Overview.Card card = overview(sample().build(), Targets.NONE, new Month(2024, 3), "a.up").cards().getFirst();
        assertThat(card.cumulated().period()).isEqualTo(Period.parse("2024-01/2024-03"));
        assertThat(card.cumulated().value().number()).contains(Fraction.of(90));
        assertThat(card.latest().value().number()).contains(Fraction.of(40));
        assertThat(card.recent()).hasSize(24);
        assertThat(card.recent().getFirst().period()).isEqualTo(new Month(2022, 4));
        assertThat(card.recent().getLast().outcome().number()).contains(Fraction.of(40));
        assertThat(card.recent().getFirst().outcome().isMissing()).isTrue();
    }

    @Test
    void a_quarterly_indicator_is_shown_to_the_end_of_its_last_whole_quarter() {
        Snapshot snapshot = new SnapshotBuilder().flow("q.x", org.justicestat.model.Frequency.QUARTERLY)
                .cell("bureau", "q.x", "2024-Q1", "5").build();
        Overview.Card card = overview(snapshot, Targets.NONE, new Month(2024, 5), "q.x").cards().getFirst();
        assertThat(card.cumulated().period()).isEqualTo(Period.parse("2024-01/2024-03"));
        assertThat(card.latest().period()).isEqualTo(Period.parse("2024-Q1"));
    }

    /** 90 of 400 in March: due 100 by twelfths; due 400 × 60 ÷ 100 = 240 by last year's course, had it only four months. */
    @Test
    void what_is_below_its_course_is_behind_its_target() {
        Snapshot snapshot = sample().build();
        Targets targets = new Targets(List.of(
                new Target("bureau", "a.up", 2024, new BigDecimal("400"), Target.Course.LINEAR),
                new Target("bureau", "a.same", 2024, new BigDecimal("200"), Target.Course.LINEAR)));
        Overview overview = overview(snapshot, targets, new Month(2024, 3), "a.up", "a.same");
        assertThat(overview.behind()).extracting(card -> card.indicator().code()).containsExactly("a.up");
        TargetProgress progress = overview.cards().getFirst().target().orElseThrow();
        assertThat(progress.due()).isEqualTo(Fraction.of(100));
        assertThat(progress.achievement()).contains(Fraction.of(new BigDecimal("0.225")));
    }

    @Test
    void last_years_course_is_linear_where_last_year_is_incomplete() {
        Snapshot snapshot = sample().build();
        Target target = new Target("bureau", "a.up", 2024, new BigDecimal("400"), Target.Course.LAST_YEAR);
        TargetAnalysis analysis = new TargetAnalysis(new Aggregator(snapshot), new Targets(List.of(target)));
        assertThat(analysis.due(target, snapshot.catalogue().get("a.up"), snapshot.offices().root(),
                Period.parse("2024-01/2024-03"))).isEqualTo(Fraction.of(100));
    }

    /** 2023: 10 a month but 40 in March: 60 of 150 by March, so 400 × 60 ÷ 150 = 160. */
    @Test
    void last_years_course_takes_the_share_last_year_had_reached() {
        Snapshot snapshot = new SnapshotBuilder().flow("a.x")
                .months("bureau", "a.x", 2023, "10", "10", "40", "10", "10", "10", "10", "10", "10", "10", "10", "10").build();
        Target target = new Target("bureau", "a.x", 2024, new BigDecimal("400"), Target.Course.LAST_YEAR);
        assertThat(new TargetAnalysis(new Aggregator(snapshot), new Targets(List.of(target))).due(target,
                snapshot.catalogue().get("a.x"), snapshot.offices().root(), Period.parse("2024-01/2024-03")))
                .isEqualTo(Fraction.of(160));
    }

    @Test
    void targets_are_read_from_settings_and_other_settings_are_left_alone() {
        Target target = new Target("bureau", "a.up", 2024, new BigDecimal("400.5"), Target.Course.LAST_YEAR);
        Targets targets = Targets.of(Map.of(target.settingKey(), target.settingValue(), "director.pins", "a.up",
                "target/2024/bureau/a.down", "nonsense"));
        assertThat(targets.all()).containsExactly(target);
    }
}
