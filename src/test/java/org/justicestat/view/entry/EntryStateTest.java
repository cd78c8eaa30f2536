package org.justicestat.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.analysis.Outcome;
import org.justicestat.edit.MonthEdit;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.Fraction;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.Foresight;

class EntryStateTest {

    private static final Month MAY = new Month(2024, 5);

    @TempDir
    Path folder;

    private EntryDesk desk;

    @BeforeEach
    void open() {
        desk = EntryDesk.of(folder.resolve("small.ledger"), new SnapshotBuilder().flow("a.done").flow("a.all")
                .rate("a.rate", "a.done", "a.all").opening("a.open").flow("b.other")
                .rule("R-1 error a.done <= a.all month").duty("bureau", "a.done").duty("bureau", "a.all").duty("bureau", "a.open")
                .months("bureau", "a.done", 2024, "1", "2", "3", "4")
                .months("bureau", "a.all", 2024, "2", "4", "6", "8")
                .cell("bureau", "a.open", "2024-01", "9")
                .cell("bureau", "b.other", "2024-05", "7"), MAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Outcome outcome(String indicator) {
        return desk.row(indicator).slot(0).orElseThrow().outcome();
    }

    @Test
    void a_typed_figure_is_in_the_file_and_the_rate_over_it_follows() {
        desk.type("a.done", "5");
        desk.type("a.all", "10");
        assertThat(desk.stored("a.done", MAY)).contains(Cell.reported("5"));
        assertThat(outcome("a.rate").number()).contains(Fraction.of(50));
    }

    @Test
    void a_text_that_is_no_figure_stays_over_a_restart_and_is_never_stored_as_one() {
        desk.type("a.done", "5O");
        assertThat(desk.row("a.done").slot(0).orElseThrow().pending()).map(Pending::text).contains("5O");
        desk.restart();
        assertThat(desk.row("a.done").slot(0).orElseThrow().pending()).map(Pending::text).contains("5O");
        assertThat(desk.stored("a.done", MAY)).isEmpty();
        desk.type("a.done", "50");
        desk.restart();
        assertThat(desk.row("a.done").slot(0).orElseThrow().pending()).isEmpty();
        assertThat(desk.stored("a.done", MAY)).contains(Cell.reported("50"));
    }

    @Test
    void undo_and_redo_go_to_any_depth_and_over_a_restart() {
        desk.type("a.done", "5");
        desk.type("a.done", "6");
        desk.type("a.all", "10");
        desk.restart();
        desk.writer().undo();
        desk.writer().undo();
        assertThat(desk.stored("a.all", MAY)).isEmpty();
        assertThat(desk.stored("a.done", MAY)).contains(Cell.reported("5"));
        desk.writer().undo();
        assertThat(outcome("a.done").isMissing()).isTrue();
        desk.writer().redo();
        desk.writer().redo();
        assertThat(desk.stored("a.done", MAY)).contains(Cell.reported("6"));
    }

    @Test
    void filling_a_selection_is_one_edit_and_passes_over_what_is_computed() {
        desk.writer().fill(List.of(desk.spot("a.done", 0), desk.spot("a.rate", 0), desk.spot("a.all", 0)),
                Optional.of(Cell.notApplicable()));
        assertThat(desk.stored("a.all", MAY)).contains(Cell.notApplicable());
        desk.writer().undo();
        assertThat(desk.stored("a.done", MAY)).isEmpty();
        assertThat(desk.stored("a.all", MAY)).isEmpty();
    }

    @Test
    void the_note_outlives_a_new_figure_and_needs_one_to_stand_on() {
        desk.writer().writeNote(desk.spot("a.done", 0), "早");
        assertThat(desk.stored("a.done", MAY)).isEmpty();
        desk.type("a.done", "5");
        desk.writer().writeNote(desk.spot("a.done", 0), "含补报");
        desk.type("a.done", "6");
        assertThat(desk.stored("a.done", MAY)).contains(Cell.reported("6").withNote("含补报"));
    }

    @Test
    void progress_counts_what_is_owed_and_a_pending_text_is_not_there() {
        assertThat(desk.state().progressProperty().get()).isEqualTo(new EntryLine.Progress(0, 2));
        desk.type("a.done", "5");
        desk.type("a.all", "x");
        assertThat(desk.state().progressProperty().get()).isEqualTo(new EntryLine.Progress(1, 2));
    }

    @Test
    void what_is_owed_comes_first_and_only_what_is_missing_can_be_shown() {
        assertThat(codes()).containsExactly("", "a.done", "a.all", "a.rate", "a.open", "b.other");
        desk.type("a.done", "5");
        desk.state().scopeProperty().set(SheetScope.MISSING);
        desk.ask();
        assertThat(codes()).containsExactly("", "a.all");
        desk.state().scopeProperty().set(SheetScope.ALL);
        desk.ask();
        assertThat(codes()).containsExactly("", "a.done", "a.all", "a.rate", "a.open", "b.other");
    }

    private List<String> codes() {
        return desk.state().shownRows().stream().map(row -> row.indicator().map(i -> i.code()).orElse("")).toList();
    }

    @Test
    void a_closed_month_refuses_with_the_sentence_of_its_state() {
        desk.workbench().apply(new MonthEdit(List.of(new OfficeMonth("bureau", MAY)), MonthState.DRAFT, MonthState.SUBMITTED,
                "两项未报"));
        assertThat(desk.writer().whyClosed(desk.spot("a.done", 0))).hasValueSatisfying(
                why -> assertThat(why.key()).isEqualTo("edit.month.SUBMITTED"));
        desk.type("a.done", "5");
        assertThat(desk.stored("a.done", MAY)).isEmpty();
    }

    @Test
    void a_year_opening_figure_is_typed_in_january_and_shown_in_every_month() {
        desk.state().scopeProperty().set(SheetScope.ALL);
        desk.ask();
        Slot inMay = desk.row("a.open").slot(0).orElseThrow();
        assertThat(inMay.source()).isEqualTo(Source.ELSEWHERE);
        assertThat(inMay.outcome().number()).contains(Fraction.of(9));
    }

    @Test
    void the_year_is_a_sum_where_every_month_is_there_and_typed_where_it_is_known_as_a_whole_only() {
        desk.state().lengthProperty().set(SheetLength.YEAR);
        desk.ask();
        assertThat(desk.row("a.done").slot(12).orElseThrow().source()).isEqualTo(Source.ENTERED);
        desk.writer().type(desk.spot("a.done", 12), "100");
        assertThat(desk.row("a.done").slot(12).orElseThrow().outcome().number()).contains(Fraction.of(100));
        for (int month = 4; month < 12; month++) {
            desk.writer().type(desk.spot("a.done", month), "1");
        }
        assertThat(desk.row("a.done").slot(12).orElseThrow().source()).isEqualTo(Source.SUMMED);
        assertThat(desk.row("a.done").slot(12).orElseThrow().outcome().number()).contains(Fraction.of(18));
    }

    @Test
    void a_rule_that_does_not_hold_marks_its_figures_and_lets_go_of_them_when_it_does() throws Exception {
        desk.type("a.done", "12");
        desk.type("a.all", "10");
        desk.writer().showFindings(desk.state().check().run(Progress.NONE));
        assertThat(desk.row("a.done").slot(0).orElseThrow().remarks()).hasSize(1);
        assertThat(desk.row("a.all").slot(0).orElseThrow().remarks()).hasSize(1);
        desk.type("a.all", "12");
        desk.writer().showFindings(desk.state().check().run(Progress.NONE));
        assertThat(desk.row("a.done").slot(0).orElseThrow().remarks()).isEmpty();
    }

    @Test
    void a_text_is_judged_while_it_is_typed() {
        assertThat(new Judge(desk.state()).atOnce(desk.spot("a.done", 0), "4")).isEmpty();
        assertThat(new Judge(desk.state()).atOnce(desk.spot("a.done", 0), "4x"))
                .map(Judgement::mark).contains(CellFace.Mark.INVALID);
    }

    @Test
    void the_place_is_found_again_and_one_that_is_no_more_is_passed_over() {
        List<String> memory = new ArrayList<>();
        desk.state().rememberBy(memory::add);
        desk.state().placeProperty().set(desk.state().keyOf(desk.spot("a.all", 0)));
        desk.state().context().monthProperty().set(new Month(2024, 3));
        desk.state().remember();
        desk.restart();
        desk.state().recall(memory.getFirst());
        assertThat(desk.state().context().month()).isEqualTo(new Month(2024, 3));
        assertThat(desk.state().placeProperty().get().indicator()).isEqualTo("a.all");
        desk.state().recall("gone 2020-01 MONTH a.all 2020-01");
        assertThat(desk.state().context().month()).isEqualTo(new Month(2024, 3));
    }

    /** R-1 says a.done <= a.all; 5 > 4, and no earlier year is there to doubt by. */
    @Test
    void the_rules_speak_of_a_text_before_it_is_left_in_its_place() throws Exception {
        assertThat(judged("a.done", "5").foresight()).as("the other operand is missing").isEqualTo(Foresight.NOTHING);
        desk.type("a.all", "4");
        Judgement broken = judged("a.done", "5");
        assertThat(broken.mark()).isEqualTo(CellFace.Mark.WRONG);
        assertThat(broken.foresight().broken()).singleElement()
                .satisfies(finding -> assertThat(finding.sides().left()).isEqualTo(Fraction.of(5)));
        Judgement kept = judged("a.done", "4");
        assertThat(kept.mark()).isEqualTo(CellFace.Mark.NONE);
        assertThat(kept.foresight().kept()).singleElement()
                .satisfies(finding -> assertThat(finding.sides().right()).isEqualTo(Fraction.of(4)));
        assertThat(desk.stored("a.done", MAY)).as("nothing is written by judging").isEmpty();
    }

    private Judgement judged(String indicator, String text) throws Exception {
        return new Judge(desk.state()).inFull(desk.spot(indicator, 0), text).orElseThrow().run(Progress.NONE);
    }

    @Test
    void what_stands_beside_the_grid_is_open_where_there_is_room_until_the_clerk_wishes_otherwise() {
        Aside aside = desk.state().aside();
        aside.fit(SheetLength.MONTH, 1278);
        assertThat(aside.openProperty().get()).isTrue();
        aside.fit(SheetLength.YEAR, 1278);
        assertThat(aside.openProperty().get()).as("twelve months need the room").isFalse();
        aside.toggle();
        aside.fit(SheetLength.MONTH, 839);
        assertThat(aside.openProperty().get()).isFalse();
        aside.fit(SheetLength.YEAR, 839);
        assertThat(aside.openProperty().get()).as("as it was wished").isTrue();
    }
}
