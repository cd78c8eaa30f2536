package org.justicestat.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.exchange.ClipboardBlock;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.Fraction;
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

    private PastePlan plan(ClipboardBlock block, SignReading signs) {
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
        ClipboardBlock block = ClipboardBlock.ofText("""
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
        assertThat(told(plan(ClipboardBlock.ofText("单位：元\t\n指标a.money\t5588200\n"), SignReading.UNDECIDED)))
                .containsExactly("a.money 558.82");
        assertThat(told(plan(ClipboardBlock.ofText("指标a.money\t亿元\t1.5\n"), SignReading.UNDECIDED)))
                .containsExactly("a.money 15000.00");
    }

    @Test
    void without_names_lines_go_to_the_rows_from_the_cursor_and_a_computed_rate_is_passed_over_in_its_place() {
        assertThat(told(plan(ClipboardBlock.ofText("10\n20\n50\n7.5\n99\n"), SignReading.UNDECIDED))).containsExactly(
                "a.x 10", "a.y 20", "a.rate entry.closed.computed", "a.money 7.50", "99 entry.paste.beyond");
    }

    @Test
    void a_hidden_row_is_left_out_and_moves_nothing() {
        ClipboardBlock block = new ClipboardBlock(List.of(new ClipboardBlock.Line(List.of("10"), false),
                new ClipboardBlock.Line(List.of("11"), true), new ClipboardBlock.Line(List.of("20"), false)));
        assertThat(told(plan(block, SignReading.UNDECIDED))).containsExactly("a.x 10", "11 entry.paste.hidden", "a.y 20");
    }

    @Test
    void a_blank_cell_changes_nothing_and_an_ambiguous_sign_waits_for_a_decision() {
        ClipboardBlock block = ClipboardBlock.ofText("\n-\n");
        assertThat(told(plan(block, SignReading.UNDECIDED))).containsExactly("a.y entry.paste.ambiguous");
        assertThat(told(plan(block, SignReading.ZERO))).containsExactly("a.y 0");
        assertThat(told(plan(block, SignReading.NOT_APPLICABLE))).containsExactly("a.y /");
    }

    @Test
    void one_undo_takes_back_the_figures_and_the_text_that_was_none() {
        desk.writer().paste(plan(ClipboardBlock.ofText("10\n2O\n"), SignReading.UNDECIDED).items());
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
        PastePlan plan = plan(ClipboardBlock.ofText("指标\t2月\t1月\t全年\n指标a.x\t22\t11\t400\n"), SignReading.UNDECIDED);
        assertThat(plan.items()).extracting(item -> item.spot().orElseThrow().slot().period() + " " + item.text())
                .containsExactly("2024-02 22", "2024-01 11", "2024 400");
    }

    /** R-1 says a.x <= a.y. Five Mays of 40 to 52 make 410 a digit too many. */
    @Test
    void what_the_rules_and_earlier_years_say_of_the_whole_block_is_known_before_it_is_pasted() throws Exception {
        desk.close();
        desk = EntryDesk.of(folder.resolve("ruled.ledger"), new SnapshotBuilder().flow("a.x").flow("a.y")
                .rule("R-1 error a.x <= a.y month").cell("bureau", "a.y", "2024-05", "500")
                .cell("bureau", "a.x", "2019-05", "40").cell("bureau", "a.x", "2020-05", "52")
                .cell("bureau", "a.x", "2021-05", "44").cell("bureau", "a.x", "2022-05", "47")
                .cell("bureau", "a.x", "2023-05", "50"), MAY);
        List<PasteItem> items = plan(ClipboardBlock.ofText("410\n60\n"), SignReading.UNDECIDED).items();
        PasteOutlook outlook = PasteOutlook.of(desk.state(), items).run(Progress.NONE);
        assertThat(outlook.broken()).as("410 > 60, though the ledger still has 500").singleElement()
                .satisfies(finding -> assertThat(finding.sides().right()).isEqualTo(Fraction.of(60)));
        assertThat(outlook.doubtful()).isEqualTo(1);
        assertThat(outlook.remarks().get(desk.state().keyOf(items.getFirst().spot().orElseThrow()))).hasSize(2);
        assertThat(outlook.remarks().get(desk.state().keyOf(items.getLast().spot().orElseThrow()))).hasSize(1);
        assertThat(desk.stored("a.y", MAY)).contains(Cell.reported("500"));
    }

    /** Every way in which a figure or its absence is written in an office. */
    @Test
    void full_width_digits_thousands_marks_and_signs_are_read_as_they_are_meant() {
        ClipboardBlock block = ClipboardBlock.ofText("指标a.x\t１，２０４\n指标a.y\t/\n指标a.money\t1.5亿元\n");
        assertThat(told(plan(block, SignReading.UNDECIDED))).containsExactly("a.x 1204", "a.y /", "a.money 15000.00");
        assertThat(told(plan(ClipboardBlock.ofText("指标a.x\t1.2万\n指标a.y\t无\n"), SignReading.ZERO)))
                .containsExactly("a.x 12000", "a.y 0");
        assertThat(told(plan(ClipboardBlock.ofText("指标a.x\t…\n指标a.y\t12件\n"), SignReading.UNDECIDED))).containsExactly("a.y 12");
    }

    /** WPS writes its rows so; the second is hidden by a filter. */
    @Test
    void a_table_of_wps_goes_by_its_codes_and_without_its_hidden_rows() {
        ClipboardBlock block = ClipboardBlock.ofHtml("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><body>
                <!--StartFragment--><table width="200"><col width="72" span="2">
                <tr height="18"><td class="xl65" height="18">代码</td><td class="xl65">本月数</td></tr>
                <tr height="18" style="display:none;mso-hide:all"><td>a.x</td><td x:num>9</td></tr>
                <tr height="18"><td>a.y</td><td x:num="1204" align="right">1,204</td></tr>
                <tr height="18"><td>小 计</td><td x:num>1213</td></tr></table><!--EndFragment--></body></html>""").orElseThrow();
        assertThat(told(plan(block, SignReading.UNDECIDED)))
                .containsExactly("a.x entry.paste.hidden", "a.y 1204", "小 计 entry.paste.subtotal");
    }
}
