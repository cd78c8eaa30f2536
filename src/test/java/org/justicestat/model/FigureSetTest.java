package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;

class FigureSetTest {

    private static final Snapshot EMPTY = new SnapshotBuilder().flow("a.x").amount("a.m").build();
    private static final Indicator COUNT = EMPTY.catalogue().get("a.x");
    private static final Indicator AMOUNT = EMPTY.catalogue().get("a.m");

    private static FigureSet.Builder add(FigureSet.Builder builder, String office, String period, String value) {
        return builder.add(office, COUNT, Period.parse(period), Cell.reported(value));
    }

    private static FigureSet of(String office, String... periods) {
        FigureSet.Builder builder = FigureSet.builder();
        for (String period : periods) {
            add(builder, office, period, "1");
        }
        return builder.build();
    }

    @Test
    void what_is_not_there_is_absent_and_nothing_is_filled_in() {
        FigureSet figures = of("o1", "2023-01");
        assertThat(figures.cell(new FigureKey("o1", "a.x", new Month(2023, 1)))).contains(Cell.reported("1"));
        assertThat(figures.cell(new FigureKey("o1", "a.x", new Month(2023, 2)))).isEmpty();
        assertThat(figures.cell(new FigureKey("o1", "a.x", new Year(2023)))).isEmpty();
        assertThat(figures.cell(new FigureKey("o2", "a.x", new Month(2023, 1)))).isEmpty();
        assertThat(figures.series("o1", "a.m").size()).isZero();
        assertThat(FigureSet.EMPTY.isEmpty()).isTrue();
        assertThat(figures.isEmpty()).isFalse();
    }

    @Test
    void a_cell_comes_back_with_scale_state_and_note() {
        FigureSet figures = FigureSet.builder()
                .add("o1", AMOUNT, Period.parse("2023"), Cell.of(new BigDecimal("812.4"), CellState.ESTIMATED).withNote("下限"))
                .add("o1", AMOUNT, Period.parse("2023-01"), Cell.notApplicable().withNote("无此业务"))
                .add("o1", AMOUNT, Period.parse("2023-02"), Cell.reported("0")).build();
        Series series = figures.series("o1", "a.m");
        assertThat(series.cell(Period.parse("2023")))
                .contains(Cell.of(new BigDecimal("812.40"), CellState.ESTIMATED).withNote("下限"));
        assertThat(series.cell(Period.parse("2023-01"))).contains(Cell.notApplicable().withNote("无此业务"));
        assertThat(series.cell(Period.parse("2023-02"))).contains(Cell.reported("0.00"));
        assertThat(series.isNotApplicable(series.indexOf(202301))).isTrue();
        assertThat(series.isNotApplicable(series.indexOf(202302))).isFalse();
        assertThat(series.unscaled(series.indexOf(202300))).isEqualTo(81240);
    }

    @Test
    void the_last_one_given_for_a_place_stands_with_its_note() {
        FigureSet.Builder builder = FigureSet.builder();
        builder.add("o1", COUNT, Period.parse("2023-01"), Cell.reported("1").withNote("旧"));
        builder.add("o1", COUNT, Period.parse("2023-01"), Cell.reported("2"));
        assertThat(builder.build().cell(new FigureKey("o1", "a.x", new Month(2023, 1)))).contains(Cell.reported("2"));
        builder.add("o1", COUNT, Period.parse("2023-01"), Cell.notApplicable());
        assertThat(builder.build().cell(new FigureKey("o1", "a.x", new Month(2023, 1)))).contains(Cell.notApplicable());
        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void a_builder_goes_on_without_changing_what_it_has_built() {
        FigureSet.Builder builder = FigureSet.builder();
        FigureSet first = add(builder, "o1", "2023-01", "1").build();
        builder.add("o1", COUNT, Period.parse("2023-01"), Cell.reported("2").withNote("改"));
        add(builder, "o1", "2023-02", "3");
        assertThat(first.figures()).containsExactly(
                new Figure(new FigureKey("o1", "a.x", new Month(2023, 1)), Cell.reported("1")));
    }

    @Provide
    Arbitrary<List<Integer>> keys() {
        return Arbitraries.of(202200, 202201, 202212, 202224, 202232, 202300, 202301, 202306, 202321, 202341, 202401).list()
                .ofMaxSize(60);
    }

    @Property
    void in_whatever_order_figures_come_they_lie_by_ascending_key(@ForAll("keys") List<Integer> keys) {
        FigureSet.Builder builder = FigureSet.builder();
        keys.forEach(key -> builder.add("o1", COUNT, key, key, CellState.REPORTED, ""));
        Series series = builder.build().series("o1", "a.x");
        assertThat(series.periods().map(Period::key)).isSorted().doesNotHaveDuplicates().hasSameElementsAs(keys);
        for (int index = 0; index < series.size(); index++) {
            assertThat(series.unscaled(index)).isEqualTo(series.key(index));
        }
    }

    @Test
    void years_have_sharp_edges() {
        Series series = of("o1", "2022-12", "2024").series("o1", "a.x");
        assertThat(series.touchesYear(2021)).isFalse();
        assertThat(series.touchesYear(2022)).isTrue();
        assertThat(series.touchesYear(2023)).isFalse();
        assertThat(series.touchesYear(2024)).isTrue();
        assertThat(series.touchesYear(2025)).isFalse();
        assertThat(series.firstIndexOfYear(2022)).isZero();
        assertThat(series.firstIndexOfYear(2023)).isEqualTo(1);
        assertThat(series.firstIndexOfYear(2024)).isEqualTo(1);
        assertThat(series.firstIndexOfYear(2025)).isEqualTo(2).isEqualTo(series.size());
        assertThat(Series.EMPTY.touchesYear(2023)).isFalse();
        assertThat(of("o1", "2023-01/2023-11").series("o1", "a.x").touchesYear(2023)).isTrue();
    }

    @Test
    void one_office_is_replaced_as_a_whole() {
        FigureSet both = add(add(add(FigureSet.builder(), "o1", "2023-01", "1"), "o1", "2023-02", "2"), "o2", "2023-01", "3")
                .build();
        FigureSet newer = add(FigureSet.builder(), "o1", "2023-02", "9").build();
        FigureSet replaced = both.withOffice("o1", newer);
        assertThat(replaced.figures().map(f -> f.key().office() + " " + f.key().period() + " " + f.cell().value().orElseThrow()))
                .containsExactly("o1 2023-02 9", "o2 2023-01 3");
        assertThat(both.size()).as("the old set is as it was").isEqualTo(3);
        assertThat(both.withOffice("o3", newer).size()).as("there is nothing of o3 to take over").isEqualTo(3);
        FigureSet without = both.withOffice("o1", FigureSet.EMPTY);
        assertThat(without.offices()).containsExactly("o2");
        assertThat(without.size()).isEqualTo(1);
    }

    @Test
    void figures_are_handed_out_by_office() {
        FigureSet figures = add(add(FigureSet.builder(), "o2", "2023-01", "1"), "o1", "2023-01", "2").build();
        assertThat(figures.offices()).containsExactly("o2", "o1");
        assertThat(figures.office("o1")).containsOnlyKeys("a.x");
        assertThat(figures.office("nobody")).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> figures.office("o1").clear());
    }

    @Test
    void values_reach_to_64_bits_and_no_further() {
        FigureSet figures = add(FigureSet.builder(), "o1", "2023", String.valueOf(Long.MAX_VALUE)).build();
        assertThat(figures.cell(new FigureKey("o1", "a.x", new Year(2023))).orElseThrow().value())
                .contains(BigDecimal.valueOf(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> add(FigureSet.builder(), "o1", "2023", "9223372036854775808"));
        assertThatExceptionOfType(ArithmeticException.class).as("a part of a case")
                .isThrownBy(() -> add(FigureSet.builder(), "o1", "2023", "0.5"));
    }

    @Test
    void a_key_that_is_no_period_cannot_be_told_as_one() {
        FigureSet figures = FigureSet.builder().add("o1", COUNT, 202313, 1, CellState.REPORTED, "").build();
        assertThatIllegalArgumentException().isThrownBy(() -> figures.figures().toList());
    }

    @Test
    void a_cell_is_replaced_added_or_taken_away_and_the_set_before_stays_as_it_was() {
        Snapshot snapshot = new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2024-01", "1")
                .cell("bureau", "a.x", "2024-03", Cell.reported("3").withNote("补报")).build();
        FigureSet before = snapshot.figures();
        Indicator indicator = snapshot.catalogue().get("a.x");
        FigureSet added = before.withCell("bureau", indicator, new Month(2024, 2), Optional.of(Cell.notApplicable()));
        assertThat(added.series("bureau", "a.x").periods().map(Period::toString))
                .containsExactly("2024-01", "2024-02", "2024-03");
        assertThat(added.cell(new FigureKey("bureau", "a.x", new Month(2024, 3)))).contains(Cell.reported("3").withNote("补报"));
        FigureSet none = added.withCell("bureau", indicator, new Month(2024, 1), Optional.empty())
                .withCell("bureau", indicator, new Month(2024, 2), Optional.empty())
                .withCell("bureau", indicator, new Month(2024, 3), Optional.empty());
        assertThat(none.offices()).isEmpty();
        assertThat(before.size()).isEqualTo(2);
    }
}
