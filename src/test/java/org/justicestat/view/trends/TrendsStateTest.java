package org.justicestat.view.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.TrendKind;
import org.justicestat.analysis.TrendQuestion;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Quarter;
import org.justicestat.model.Snapshot;
import org.justicestat.view.control.WorkContext;
import org.justicestat.view.dialog.FileType;

class TrendsStateTest {

    private static final Path FOLDER = Path.of("ledgers");

    private final Snapshot snapshot = new SnapshotBuilder().flow("m.first").flow("m.second").office("o", "bureau")
            .cell("o", "m.second", "2022-01", "1").cell("o", "m.second", "2023-12", "2")
            .cell("o", "m.second", "2024-03", "3").build();
    private final WorkContext context = new WorkContext(snapshot.offices().root(), new Month(2024, 3));
    private final TrendsState state = new TrendsState(() -> snapshot, context, FOLDER);

    private TrendQuestion question() {
        return state.questionProperty().get().orElseThrow();
    }

    @Test
    void the_first_question_is_the_first_indicator_with_figures_in_the_last_year() {
        assertThat(question().places().getFirst().indicator().code()).isEqualTo("m.second");
        assertThat(question().kind()).isEqualTo(TrendKind.YEAR_ON_YEAR);
        assertThat(question().places().getFirst().office().code()).isEqualTo("bureau");
        assertThat(question().from()).isEqualTo(new Month(2024, 1));
    }

    @Test
    void what_was_changed_meanwhile_is_asked_for_on_coming_back_and_nothing_else() {
        Snapshot empty = new SnapshotBuilder().flow("m.first").flow("m.second").office("o", "bureau").build();
        AtomicReference<Snapshot> ledger = new AtomicReference<>(empty);
        TrendsState fresh = new TrendsState(ledger::get, context, FOLDER);
        List<Optional<TrendQuestion>> asked = new ArrayList<>();
        fresh.questionProperty().subscribe((_, now) -> asked.add(now));
        fresh.comeBack();
        assertThat(asked).as("an empty ledger").isEmpty();
        ledger.set(snapshot);
        fresh.comeBack();
        assertThat(asked.getLast().orElseThrow().to()).isEqualTo(new Month(2024, 3));
        asked.clear();
        fresh.comeBack();
        assertThat(asked).as("the same ledger").isEmpty();
        ledger.set(new SnapshotBuilder().flow("m.first").flow("m.second").office("o", "bureau")
                .cell("o", "m.second", "2024-03", "4").build());
        fresh.comeBack();
        assertThat(asked.getLast()).as("the figure itself has changed").isPresent();
    }

    @Test
    void months_that_no_figure_has_reached_are_not_asked_for() {
        assertThat(question().to()).isEqualTo(new Month(2024, 3));
        state.toYearProperty().set(2023);
        assertThat(question().to()).isEqualTo(new Month(2023, 12));
    }

    @Test
    void an_earlier_last_year_takes_the_first_year_along() {
        state.toYearProperty().set(2022);
        assertThat(state.fromYearProperty().get()).isEqualTo(2022);
    }

    @Test
    void a_later_first_year_takes_the_last_year_along() {
        state.toYearProperty().set(2022);
        state.fromYearProperty().set(2023);
        assertThat(state.toYearProperty().get()).isEqualTo(2023);
    }

    @Test
    void several_years_begin_with_the_first_that_has_figures_and_one_year_with_the_last_chosen() {
        state.kindProperty().set(TrendKind.MULTI_YEAR);
        assertThat(question().from()).isEqualTo(new Month(2022, 1));
        state.kindProperty().set(TrendKind.YEAR_TO_DATE);
        assertThat(question().from()).isEqualTo(new Month(2024, 1));
    }

    @Test
    void the_same_choice_again_asks_nothing() {
        List<Optional<TrendQuestion>> asked = new ArrayList<>();
        state.questionProperty().subscribe((_, now) -> asked.add(now));
        state.kindProperty().set(TrendKind.YEAR_ON_YEAR);
        context.officeProperty().set(snapshot.offices().root());
        assertThat(asked).isEmpty();
        context.officeProperty().set(snapshot.offices().find("o").orElseThrow());
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_jump_puts_up_indicator_and_office_and_forgets_what_was_searched() {
        state.queryProperty().set("nothing like it");
        state.show(snapshot.catalogue().find("m.first").orElseThrow(), snapshot.offices().find("o").orElseThrow());
        assertThat(state.queryProperty().get()).isEmpty();
        assertThat(question().places().getFirst().indicator().code()).isEqualTo("m.first");
        assertThat(question().places().getFirst().office().code()).isEqualTo("o");
    }

    @Test
    void what_is_held_stands_before_what_is_chosen_next_and_only_where_the_kind_takes_several() {
        state.hold();
        assertThat(question().places()).hasSize(1);
        state.indicatorProperty().set(snapshot.catalogue().get("m.first"));
        assertThat(question().places()).extracting(place -> place.indicator().code()).containsExactly("m.second", "m.first");
        state.kindProperty().set(TrendKind.HEATMAP);
        assertThat(question().places()).extracting(place -> place.indicator().code()).containsExactly("m.first");
        state.kindProperty().set(TrendKind.PERIODS);
        state.drop(state.heldProperty().get().getFirst());
        assertThat(question().places()).extracting(place -> place.indicator().code()).containsExactly("m.first");
    }

    @Test
    void a_place_is_held_once_and_a_figure_of_a_held_place_is_no_step_away() {
        state.hold();
        assertThat(state.canHold()).isFalse();
        state.indicatorProperty().set(snapshot.catalogue().get("m.first"));
        assertThat(state.drill(new FigureKey("bureau", "m.second", new Month(2024, 3)))).isFalse();
        assertThat(state.drill(new FigureKey("o", "m.second", new Month(2024, 3)))).isTrue();
        assertThat(context.office().code()).isEqualTo("o");
    }

    @Test
    void a_period_is_compared_with_the_same_of_last_year_until_another_earlier_one_is_chosen() {
        state.kindProperty().set(TrendKind.PERIODS);
        state.periodProperty().set(new Month(2024, 2));
        assertThat(question().from()).isEqualTo(new Month(2023, 2));
        state.basePeriodProperty().set(new Month(2022, 6));
        assertThat(question().from()).isEqualTo(new Month(2022, 6));
        assertThat(question().to()).isEqualTo(new Month(2024, 2));
        assertThat(state.basePeriods()).startsWith(new Month(2024, 1), new Month(2023, 12)).endsWith(new Month(2022, 1));
        state.periodProperty().set(new Quarter(2024, 1));
        assertThat(question().from()).isEqualTo(new Quarter(2023, 1));
    }

    @Test
    void an_empty_ledger_asks_nothing_and_has_no_years() {
        Snapshot empty = new SnapshotBuilder().flow("m.first").build();
        TrendsState nothing = new TrendsState(() -> empty, context, FOLDER);
        assertThat(nothing.questionProperty().get()).isEmpty();
        assertThat(nothing.years()).isEmpty();
    }

    @Test
    void an_indicator_without_figures_is_answered_by_an_empty_trend() {
        state.indicatorProperty().set(snapshot.catalogue().find("m.first").orElseThrow());
        assertThat(state.answer(question()).isEmpty()).isTrue();
    }

    @Test
    void a_file_is_offered_beside_the_ledger_under_a_name_that_files_allow() {
        assertThat(state.proposal("a/b:c", FileType.CSV)).isEqualTo(FOLDER.resolve("a b c.csv"));
    }
}
