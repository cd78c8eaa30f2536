package org.justicestat.view.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.TrendKind;
import org.justicestat.model.Month;
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
        assertThat(question().indicator().code()).isEqualTo("m.second");
        assertThat(question().kind()).isEqualTo(TrendKind.YEAR_ON_YEAR);
        assertThat(question().office().code()).isEqualTo("bureau");
        assertThat(question().from()).isEqualTo(new Month(2024, 1));
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
        assertThat(question().indicator().code()).isEqualTo("m.first");
        assertThat(question().office().code()).isEqualTo("o");
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
