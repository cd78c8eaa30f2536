package org.justicestat.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.exchange.Block;
import org.justicestat.model.Cell;
import org.justicestat.model.Month;

class PastePlanTest {

    private static final Month MAY = new Month(2024, 5);

    @TempDir
    Path folder;

    private EntryDesk desk;

    @BeforeEach
    void open() {
        desk = EntryDesk.of(folder.resolve("small.ledger"), new SnapshotBuilder().flow("a.x").flow("a.y")
                .rate("a.rate", "a.x", "a.y").amount("a.money").cell("bureau", "a.x", "2024-05", "3"), MAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PastePlan plan(Block block, SignReading signs) {
        List<EntryRow> rows = desk.state().shownRows().stream().filter(row -> !row.isHeading()).toList();
        List<Integer> columns = desk.state().lengthProperty().get() == SheetLength.YEAR
                ? List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) : List.of(0);
        return new PastePlan(desk.state(), block, rows, columns, signs);
    }

    private List<String> told(PastePlan plan) {
        return plan.items().stream().map(item -> item.spot().map(spot -> spot.indicator().code()).orElse(item.label()) + " "
                + switch (item.verdict()) {
                    case PasteItem.Verdict.Change(Cell cell) -> cell.value().map(Object::toString).orElse("/");
                    case PasteItem.Verdict.Same _ -> "same";
                    case PasteItem.Verdict.Bad(var reason) -> reason.key();
                    case PasteItem.Verdict.LeftOut(var reason) -> reason.key();
                }).toList();
    }

    @Test
    void lines_with_names_go_to_their_indicators_in_whatever_order() {
        Block block = Block.ofText("""
                某某局5月报表\t\t单位：件
                序号\t指标\t本月
                1\t其中：指标a.y（件）\t1,200
                2\ta.x\t3
                3\t没有的指标\t8
                \t合计\t1211
                """);
        assertThat(told(plan(block, SignReading.UNDECIDED)))
                .containsExactly("a.y 1200", "a.x same", "没有的指标 entry.paste.unknown", "合计 entry.paste.subtotal");
    }

    @Test
    void the_unit_of_the_line_or_above_the_table_scales_money() {
        assertThat(told(plan(Block.ofText("单位：元\t\n指标a.money\t5588200\n"), SignReading.UNDECIDED)))
                .containsExactly("a.money 558.82");
        assertThat(told(plan(Block.ofText("指标a.money\t亿元\t1.5\n"), SignReading.UNDECIDED)))
                .containsExactly("a.money 15000.00");
    }

    @Test
    void without_names_lines_go_to_the_rows_from_the_cursor_and_a_computed_rate_is_passed_over_in_its_place() {
        assertThat(told(plan(Block.ofText("10\n20\n50\n7.5\n99\n"), SignReading.UNDECIDED))).containsExactly(
                "a.x 10", "a.y 20", "a.rate entry.closed.computed", "a.money 7.50", "99 entry.paste.beyond");
    }

    @Test
    void a_hidden_row_is_left_out_and_moves_nothing() {
        Block block = new Block(List.of(new Block.Line(List.of("10"), false), new Block.Line(List.of("11"), true),
                new Block.Line(List.of("20"), false)));
        assertThat(told(plan(block, SignReading.UNDECIDED))).containsExactly("a.x 10", "11 entry.paste.hidden", "a.y 20");
    }

    @Test
    void a_blank_cell_changes_nothing_and_an_ambiguous_sign_waits_for_a_decision() {
        Block block = Block.ofText("\n-\n");
        assertThat(told(plan(block, SignReading.UNDECIDED))).containsExactly("a.y entry.paste.ambiguous");
        assertThat(told(plan(block, SignReading.ZERO))).containsExactly("a.y 0");
        assertThat(told(plan(block, SignReading.NOT_APPLICABLE))).containsExactly("a.y /");
    }

    @Test
    void one_undo_takes_back_the_figures_and_the_text_that_was_none() {
        desk.writer().paste(plan(Block.ofText("10\n2O\n"), SignReading.UNDECIDED).items());
        assertThat(desk.stored("a.x", MAY)).contains(Cell.reported("10"));
        assertThat(desk.row("a.y").slot(0).orElseThrow().pending()).map(Pending::text).contains("2O");
        desk.writer().undo();
        assertThat(desk.stored("a.x", MAY)).contains(Cell.reported("3"));
        assertThat(desk.row("a.y").slot(0).orElseThrow().pending()).isEmpty();
        desk.restart();
        assertThat(desk.row("a.y").slot(0).orElseThrow().pending()).isEmpty();
    }

    @Test
    void on_the_sheet_of_a_year_headings_name_the_months() {
        desk.state().lengthProperty().set(SheetLength.YEAR);
        desk.ask();
        PastePlan plan = plan(Block.ofText("指标\t2月\t1月\t全年\n指标a.x\t22\t11\t400\n"), SignReading.UNDECIDED);
        assertThat(plan.items()).extracting(item -> item.spot().orElseThrow().slot().period() + " " + item.text())
                .containsExactly("2024-02 22", "2024-01 11", "2024 400");
    }
}
