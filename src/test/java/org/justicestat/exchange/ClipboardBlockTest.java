package org.justicestat.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipboardBlockTest {

    @Test
    void text_is_cut_at_tabs_and_line_ends_and_a_quoted_line_break_stays_in_its_cell() {
        ClipboardBlock block = ClipboardBlock.ofText("指标\t1月\r\n\"调解\n案件\"\t12\r\n\t0\r\n");
        assertThat(block.lines()).extracting(ClipboardBlock.Line::cells)
                .containsExactly(List.of("指标", "1月"), List.of("调解\n案件", "12"), List.of("", "0"));
    }

    @Test
    void a_quotation_mark_that_is_none_leaves_every_line_a_row() {
        assertThat(ClipboardBlock.ofText("a \"b\" c\t1\n\"x\" y\t2").lines()).extracting(ClipboardBlock.Line::cells)
                .containsExactly(List.of("a \"b\" c", "1"), List.of("\"x\" y", "2"));
    }

    /** As Excel writes a copied range with a hidden row and a hidden column. */
    @Test
    void hidden_rows_of_a_table_are_marked_and_hidden_columns_left_out() {
        ClipboardBlock block = ClipboardBlock.ofHtml("""
                <html><body><table><col width=80><col width=0 style='display:none'><col width=72>
                <tr height=18><td>受理</td><td>x</td><td align=right>1,234</td></tr>
                <tr height=0 style='display:none'><td>申请</td><td>x</td><td>7</td></tr>
                </table></body></html>""").orElseThrow();
        assertThat(block.lines()).containsExactly(new ClipboardBlock.Line(List.of("受理", "1,234"), false),
                new ClipboardBlock.Line(List.of("申请", "7"), true));
    }

    @Test
    void the_cells_that_a_merged_cell_covers_are_blank_and_move_nothing() {
        ClipboardBlock block = ClipboardBlock.ofHtml("""
                <table><tr><td rowspan=2>法律援助</td><td colspan=2>1月</td></tr>
                <tr><td>件</td><td>5</td></tr></table>""").orElseThrow();
        assertThat(block.lines()).extracting(ClipboardBlock.Line::cells)
                .containsExactly(List.of("法律援助", "1月", ""), List.of("", "件", "5"));
    }

    @Test
    void a_document_without_a_table_is_no_block() {
        assertThat(ClipboardBlock.ofHtml("<p>12</p>")).isEmpty();
    }

    @Test
    void what_goes_out_comes_back_the_same_and_no_cell_is_a_formula() {
        ClipboardBlock block = ClipboardBlock.of(List.of(List.of("=1+1", "a\tb", "\"q\"", "<b>&"), List.of("12", "", "/", "-5")));
        assertThat(block.toText()).startsWith("'=1+1\t");
        assertThat(ClipboardBlock.ofText(block.toText())).isEqualTo(block);
        assertThat(ClipboardBlock.ofHtml(block.toHtml()).orElseThrow().lines().get(1)).isEqualTo(block.lines().get(1));
        assertThat(ClipboardBlock.ofHtml(block.toHtml()).orElseThrow().lines().getFirst().cell(3)).isEqualTo("<b>&");
    }
}
