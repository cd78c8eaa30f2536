package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Column;
import org.justicestat.report.word.Orientation;

class TableWriterTest {

    @ParameterizedTest
    @EnumSource
    void gridCellsAndTableAgreeAndFillTheText(Orientation orientation) throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().section(orientation).table(SampleReport.wideTable()));
        List<String> grid = docx.body("//w:tblGrid/w:gridCol/@w:w");
        assertThat(grid.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(orientation.textWidth());
        assertThat(docx.body("//w:tblPr/w:tblW/@w:w")).containsExactly(Integer.toString(orientation.textWidth()));
        assertThat(docx.body("//w:tr[2]/w:tc/w:tcPr/w:tcW/@w:w")).isEqualTo(grid);
        assertThat(docx.body("//w:tblLayout/@w:type")).containsExactly("fixed");
    }

    @Test
    void onlyTheHeaderRepeatsAndNoRowSplits() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().table(SampleReport.smallTable()));
        assertThat(docx.body("//w:tr[w:trPr/w:tblHeader]/w:tc[1]")).containsExactly("项目");
        assertThat(docx.body("//w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
        assertThat(docx.body("//w:tr[1]//w:pStyle/@w:val")).containsOnly("TableHead");
    }

    @Test
    void titleUnitNotesAndSourceStandAround() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().table(SampleReport.smallTable()));
        assertThat(docx.body("/w:document/w:body/*[local-name()!='sectPr']//w:pStyle[not(ancestor::w:tbl)]/@w:val"))
                .containsExactly("TableTitle", "TableUnit", "TableNote", "TableNote", "TableEnd");
        assertThat(docx.body("//w:tbl/preceding-sibling::w:p")).containsExactly("云溪区2024年行政复议案件办理情况", "单位：件、%");
        assertThat(docx.body("//w:tbl/following-sibling::w:p[2]")).containsExactly("资料来源：区司法局统计台账。");
    }

    @Test
    void cellsAreReadBackAsTheyWereGiven() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().table(SampleReport.smallTable()));
        assertThat(docx.body("//w:tr[3]/w:tc")).containsExactly("受理", "108", "—", "—");
        assertThat(docx.body("//w:tr[4]/w:tc")).containsExactly("办结率", "96.25", "…", "");
        assertThat(docx.body("//w:tr[4]//w:r[w:rPr/w:rStyle/@w:val='MissingText']")).containsExactly("…");
    }

    @Test
    void decimalPointsOfAColumnAreInOneLine() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().table(SampleReport.smallTable()));
        int whole = indentOf(docx, "660");
        assertThat(indentOf(docx, "108")).isEqualTo(whole);
        assertThat(whole - indentOf(docx, "96.25")).as("a point and two digits").isEqualTo(52 + 105 + 105);
    }

    private static int indentOf(ReadBack docx, String number) throws Exception {
        String style = docx.first("word/document.xml", "//w:p[w:r/w:t='" + number + "']/w:pPr/w:pStyle/@w:val");
        String base = "//w:style[@w:styleId='" + style + "']";
        assertThat(docx.first("word/styles.xml", base + "/w:basedOn/@w:val")).isEqualTo("TableNumber");
        return Integer.parseInt(docx.first("word/styles.xml", base + "/w:pPr/w:ind/@w:right"));
    }

    @Test
    void aBandSpansAllColumns() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().table(SampleReport.longTable()));
        assertThat(docx.body("//w:tc[w:tcPr/w:gridSpan/@w:val='5']")).containsExactly("一、行政复议", "二、公共法律服务", "三、人民调解");
    }

    @Test
    void aTableWithoutRowsKeepsItsHeader() throws Exception {
        StatisticalTable table = new StatisticalTable("题", "", SampleReport.smallTable().columns(), List.of(), List.of());
        assertThat(ReadBack.of(SampleReport.empty().table(table)).body("//w:tc")).hasSize(4);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        List<Column> columns = List.of(new Column("一", 1, Alignment.LEFT));
        Supplier<StatisticalTable> table =
                () -> new StatisticalTable("题", "", columns, List.of(SampleReport.cells("a", "b")), List.of());
        assertThatThrownBy(table::get).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 cells");
    }

    private static StatisticalTable numbers(int columns, String number) {
        List<Column> all = new ArrayList<>(List.of(new Column("机构", 1800, Alignment.LEFT)));
        List<Span> cells = new ArrayList<>(List.of(Span.text("某某司法所")));
        for (int i = 1; i <= columns; i++) {
            all.add(new Column("指标" + i, 700, Alignment.DECIMAL));
            cells.add(Span.text(number));
        }
        return new StatisticalTable("表1", "", all, List.of(new StatisticalTable.Cells(cells)), List.of());
    }

    /** Names need 170 + 4 × 210 = 1010; 12345.67 is 7 × 105 + 52 wide and with the margins 957. 8 of them fit in 8845. */
    @Test
    void aTableFitsWhileNoNumberBreaks() {
        assertThat(numbers(8, "12345.67").fits(8845)).isTrue();
        assertThat(numbers(9, "12345.67").fits(8845)).isFalse();
    }

    /** In proportion the numbers would have 8845 × 700 / 7400 = 836. */
    @Test
    void columnsOfNumbersTakeWhatTheyNeedFromTheNames() {
        List<Integer> widths = numbers(8, "12345.67").columnWidths(8845);
        assertThat(widths.subList(1, 9)).containsOnly(957);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(8845);
    }

    @Test
    void aTableTooWideForAnyPageIsWrittenInPartsWithTheNamesInEach() {
        List<StatisticalTable> parts = numbers(19, "12345.67").parts(8845, title -> title + "（续）");
        assertThat(parts).extracting(StatisticalTable::title).containsExactly("表1", "表1（续）", "表1（续）");
        assertThat(parts).extracting(part -> part.columns().size()).containsExactly(9, 9, 4);
        assertThat(parts).allSatisfy(part -> assertThat(part.columns().getFirst().header()).isEqualTo("机构"));
    }
}
