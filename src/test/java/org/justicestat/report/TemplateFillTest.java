package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.DocumentFont;
import org.justicestat.report.word.WordXml;
import org.justicestat.text.Messages;

class TemplateFillTest {

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").amount("a.m").flow("a.n").flow("a.d").rate("a.r", "a.n", "a.d").flow("a.zero")
                .cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660")
                .cell("bureau", "a.m", "2022", "9999.99").cell("bureau", "a.m", "2023", "12345.60")
                .cell("bureau", "a.n", "2022", "180").cell("bureau", "a.d", "2022", "200")
                .cell("bureau", "a.n", "2023", "195").cell("bureau", "a.d", "2023", "200")
                .notApplicable("bureau", "a.zero", "2023");
    }

    private static String filled(String text) throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph(text)));
        return String.join("|", ReadBack.of(filled.content()).body("//w:p"));
    }

    /** 660 ÷ 475 = 1.38947…; 195 ÷ 200 = 97.5 %, 180 ÷ 200 = 90 %. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "受理【指标a.x】件 > 受理660件",
        "受理【指标a.x】【指标a.x·单位】 > 受理660件",
        "上年【指标a.m·上年】【指标a.m·单位】 > 上年9999.99万元",
        "【指标a.x·同比】 > 同比增长38.9%",
        "上年【指标a.x·上年】件 > 上年475件",
        "比上年【指标a.x·增减】 > 比上年增加185件",
        "金额【指标a.m】万元 > 金额12345.60万元",
        "金额【指标a.m】【指标a.m·单位】 > 金额1.23亿元",
        "金额【指标a.m】亿元 > 金额1.23亿元",
        "比率【指标a.r】% > 比率97.50%",
        "比率【指标a.r】以上 > 比率97.50%以上",
        "【指标a.r·同比】 > 同比提高7.50个百分点",
        "比率【指标a.r·百分点】 > 比率提高7.50个百分点",
        "占【指标a.n·占比·指标a.d】 > 占97.5%",
        "占【指标a.n·占比·指标a.d】% > 占97.5%",
        "【年份】年与【上年份】年 > 2023年与2022年",
        "〔2023〕5号【年份】 > 〔2023〕5号2023"})
    void prints_in_the_words_of_official_statistics(String template, String printed) throws Exception {
        assertThat(filled(template)).isEqualTo(printed);
    }

    /** A period, a mark of a gap and one of what does not apply, each in a format of the template. */
    @Test
    void quotesAndDashesThatAreFilledInTakeTheChineseFont() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").flow("a.y").office("o1").duty("o1", "a.y")
                .notApplicable("bureau", "a.x", "2023");
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>【指标a.x】和【指标a.y】</w:t></w:r>";
        ReadBack docx = ReadBack.of(Templates.fill(ledger, Templates.of(Templates.paragraph(bold))).content());
        assertThat(docx.body("//w:r[w:rPr/w:rFonts/@w:hint='eastAsia']/w:t")).containsExactly("—", "·");
        assertThat(docx.body("//w:r[w:t[contains(., '—') or contains(., '·')]][not(w:rPr/w:rFonts)]")).isEmpty();
    }

    /** Two tables in a row share the turned page, and what is said of an annex stands on it too. */
    @Test
    void aTurnedPageTakesTheHeadOfItsAnnexAndTheNextTurnedTable() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x").cell("o1", "a.x", "2023", "1");
        ReportDocument report = SampleReport.empty().paragraph(Span.text("文")).annex("附件", "题")
                .paragraph(Span.text("【表：指标a.x·各所·横排】")).paragraph(Span.text("【表：指标a.x·各所·横排】"))
                .paragraph(Span.text("后"));
        Template template = Template.of("a.docx", new DocxWriter().bytes(report));
        ReadBack docx = ReadBack.of(Templates.fill(ledger, template).content());
        String first = "//w:p[w:pPr/w:pStyle/@w:val='SectionEnd'][1]";
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906", "16838", "11906");
        assertThat(docx.body(first + "/preceding-sibling::w:p")).containsExactly("文");
        assertThat(docx.body(first + "/following-sibling::*[position()<3]")).containsExactly("附件", "题");
        assertThat(docx.body("//w:pageBreakBefore")).isEmpty();
    }

    @Test
    void aTableTooWideForThePageTurnsIt() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().office("o1");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            ledger.amount("a.m" + i).duty("o1", "a.m" + i).cell("o1", "a.m" + i, "2023", "12345.67");
            names.append(i == 0 ? "" : "、").append("指标a.m").append(i);
        }
        Template template = Templates.of(Templates.paragraph("文") + Templates.paragraph("【表：" + names + "·各所】"));
        ReadBack docx = ReadBack.of(Templates.fill(ledger, template).content());
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(docx.body("//w:tbl")).as("12 × 957 + 1010 = 12494 fit on 12756").hasSize(1);
    }

    /** Fonts of the styles in use, of the defaults and of the text itself; what the document's table names in their place. */
    @Test
    void theFontsOfTheDocumentAreListedWithTheirAlternates() throws Exception {
        String own = "<w:r><w:rPr><w:rFonts w:eastAsia=\"隶书\"/></w:rPr><w:t>文</w:t></w:r>";
        FilledReport filled = Templates.fill(new SnapshotBuilder(), Templates.of(Templates.paragraph(own)));
        assertThat(filled.fonts()).extracting(DocumentFont::name)
                .containsExactlyInAnyOrder("Times New Roman", "仿宋_GB2312", "宋体", "隶书");
        assertThat(filled.fonts()).filteredOn(font -> font.name().equals("仿宋_GB2312")).flatExtracting(DocumentFont::alternates)
                .containsExactly("仿宋", "FangSong", "方正仿宋_GBK");
    }

    @Test
    void a_missing_figure_is_marked_and_counted_and_never_hides_its_sentence() throws Exception {
        FilledReport filled = Templates.fill(ledger().flow("a.gap"),
                Templates.of(Templates.paragraph("甲。〔乙【指标a.gap】件。〕丙【指标a.gap·同比】。")));
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(docx.body("//w:p")).containsExactly("甲。乙【缺：指标a.gap·2023年】件。丙【缺：指标a.gap·2023年】。");
        assertThat(docx.body("//w:r[w:rPr/w:rStyle/@w:val='MissingText']"))
                .containsExactly("【缺：指标a.gap", "·", "2023年】", "【缺：指标a.gap", "·", "2023年】");
        assertThat(filled.gaps()).hasSize(2);
        assertThat(docx.body("//w:rPr/w:rStyle[preceding-sibling::*]")).as("the style of a run stands first").isEmpty();
    }

    @Test
    void an_optional_sentence_goes_with_what_is_not_applicable_and_stays_without_its_brackets_otherwise() throws Exception {
        assertThat(filled("甲。〔乙【指标a.zero】件，【指标a.x】件。〕丙。〔丁【指标a.x】件。〕")).isEqualTo("甲。丙。丁660件。");
        assertThat(filled("乙【指标a.zero】件")).isEqualTo("乙—件");
    }

    /** A number of a document, and another optional sentence, stand within one. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "〔据〔2024〕3号，乙【指标a.zero】件。〕丙。 > 丙。",
        "〔据〔2024〕3号，乙【指标a.x】件。〕丙。 > 据〔2024〕3号，乙660件。丙。",
        "〔甲【指标a.x】件〔，乙【指标a.zero】件〕。〕丙。 > 甲660件。丙。",
        "〔甲【指标a.zero】件〔，乙【指标a.x】件〕。〕丙。 > 丙。",
        "〔〔甲【指标a.x】件〕，乙【指标a.x】件。〕 > 甲660件，乙660件。"})
    void optional_sentences_may_stand_within_each_other(String template, String printed) throws Exception {
        assertThat(filled(template)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"〔甲【指标a.x】件", "甲【指标a.x】件〕", "〔甲〔2024〕【指标a.x】件"})
    void a_bracket_of_an_optional_sentence_without_the_other_is_listed(String template) throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph(template)));
        assertThat(filled.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.fault().key()).isEqualTo("template.fault.unclosed"));
    }

    @Test
    void an_optional_paragraph_goes_whole() throws Exception {
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), Templates.of(Templates.paragraph("前")
                + Templates.paragraph("〔乙【指标a.zero】件。〕") + Templates.paragraph("后"))).content());
        assertThat(docx.body("//w:p")).containsExactly("前", "后");
    }

    @Test
    void what_people_write_is_marked_and_counted() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph("【待填：不足和原因；没有的删去】")));
        assertThat(filled.toWrite()).containsExactly("【待填：不足和原因；没有的删去】");
        assertThat(filled.problems()).isEmpty();
    }

    @Test
    void a_table_takes_the_place_of_its_paragraph_with_its_number_and_every_number_in_a_control() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph("前")
                + Templates.paragraph("【表：指标a.x、", "指标a.m】") + Templates.paragraph("后")));
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(docx.body("//w:body/w:p")).contains("前", "后").doesNotContain("【表：指标a.x、指标a.m】");
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='TableTitle']")).singleElement().asString().startsWith("表1");
        assertThat(docx.body("//w:tr[2]/w:tc")).containsExactly("指标a.x", "件", "660", "475", "38.9");
        assertThat(docx.body("//w:tr[2]//w:sdt")).containsExactly("660", "475", "38.9");
        assertThat(filled.figures()).filteredOn(figure -> figure.text().equals("38.9")).singleElement()
                .satisfies(figure -> assertThat(figure.context()).isEqualTo("指标a.x | 件 | 660 | 475 | 38.9"));
    }

    /** Thirds: 33.3 each is 99.9; the first of equal remainders takes the tenth that is left. */
    @Test
    void balanced_shares_add_up_and_say_so() throws Exception {
        SnapshotBuilder thirds = new SnapshotBuilder().flow("a.x").flow("a.y").flow("a.z").cell("bureau", "a.x", "2023", "1")
                .cell("bureau", "a.y", "2023", "1").cell("bureau", "a.z", "2023", "1");
        String table = "【表：指标a.x、指标a.y、指标a.z·%s】";
        ReadBack plain = ReadBack.of(
                Templates.fill(thirds, Templates.of(Templates.paragraph(table.formatted("占比")))).content());
        ReadBack balanced = ReadBack.of(
                Templates.fill(thirds, Templates.of(Templates.paragraph(table.formatted("舍位平衡")))).content());
        assertThat(plain.body("//w:tr/w:tc[6]")).containsExactly("占比（%）", "33.3", "33.3", "33.3");
        assertThat(balanced.body("//w:tr/w:tc[6]")).containsExactly("占比（%）", "33.4", "33.3", "33.3");
        assertThat(balanced.body("//w:p[w:pPr/w:pStyle/@w:val='TableNote']")).anyMatch(note -> note.contains("舍位平衡"));
        assertThat(plain.body("//w:p[w:pPr/w:pStyle/@w:val='TableNote']")).noneMatch(note -> note.contains("舍位平衡"))
                .contains("占比因四舍五入，各项之和与100%略有出入。");
    }

    /** 40 and 60 add up; with one of them missing there is nothing to add. */
    @ParameterizedTest
    @CsvSource({"6, 占比", ", 占比", ", 舍位平衡"})
    void shares_that_add_up_or_are_not_there_need_no_note(String second, String layout) throws Exception {
        SnapshotBuilder two = new SnapshotBuilder().flow("a.x").flow("a.y").cell("bureau", "a.x", "2023", "4");
        if (second != null) {
            two.cell("bureau", "a.y", "2023", second);
        }
        ReadBack docx = ReadBack.of(
                Templates.fill(two, Templates.of(Templates.paragraph("【表：指标a.x、指标a.y·" + layout + "】"))).content());
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='TableNote']")).noneMatch(note -> note.contains("100%"));
    }

    @Test
    void offices_are_rows_on_a_turned_page_and_the_total_is_the_bureaus() throws Exception {
        SnapshotBuilder offices = new SnapshotBuilder().flow("a.x").office("o1").office("o2").duty("o1", "a.x").duty("o2", "a.x")
                .cell("o1", "a.x", "2023", "4").cell("o2", "a.x", "2023", "5");
        ReadBack docx = ReadBack.of(Templates.fill(offices, Templates.of(Templates.paragraph("前")
                + Templates.paragraph("【表：指标a.x·各所·横排】") + Templates.paragraph("后"))).content());
        assertThat(docx.body("//w:tr/w:tc[2]")).containsExactly("指标a.x（件）", "4", "5", "9");
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906", "16838", "11906");
    }

    @Test
    void a_chart_is_native_with_its_workbook_and_its_numbers_are_noted() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph("【图：指标a.x·近五年】")));
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(docx.in("word/charts/chart1.xml", "//c:barChart//c:val//c:v")).containsExactly("475", "660");
        assertThat(docx.parts()).containsKey("word/embeddings/Microsoft_Excel_Worksheet1.xlsx");
        assertThat(docx.body("//wp:docPr/@descr")).singleElement().asString().contains("2022年475件", "2023年660件");
        assertThat(filled.figures()).extracting(PrintedFigure::text).containsExactly("475", "660", "38.9");
        assertThat(filled.figures()).extracting(figure -> figure.context().replaceFirst("^图1[^|]*", "图1 ")).containsExactly(
                "图1 | 指标a.x | 2022年", "图1 | 指标a.x | 2023年", "图1 | 同比增速 | 2023年");
    }

    /** Last year's February and this year's January; a year is an estimate where one of its months is. */
    @ParameterizedTest
    @CsvSource({"【图：指标e.x·各月】, 2022年 2023年, 1 0", "【图：指标e.x·近五年】, 指标e.x, 0 1"})
    void columns_of_estimates_are_hatched_and_a_note_says_so(String piece, String series, String columns) throws Exception {
        SnapshotBuilder ledger = ledger().flow("e.x")
                .months("bureau", "e.x", 2022, "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21")
                .months("bureau", "e.x", 2023, "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31")
                .estimated("bureau", "e.x", "2022-02", "11").estimated("bureau", "e.x", "2023-01", "20");
        ReadBack docx = ReadBack.of(Templates.fill(ledger, Templates.of(Templates.paragraph(piece))).content());
        String hatched = "//c:barChart/c:ser[c:dPt]";
        assertThat(docx.in("word/charts/chart1.xml", hatched + "/c:tx//c:v"))
                .containsExactlyElementsOf(List.of(series.split(" ")));
        assertThat(docx.in("word/charts/chart1.xml", hatched + "/c:dPt/c:idx/@val"))
                .containsExactlyElementsOf(List.of(columns.split(" ")));
        assertThat(docx.body("//w:p")).contains("注：斜线柱为估计数。");
        assertThat(ReadBack.of(Templates.fill(ledger(), Templates.of(Templates.paragraph("【图：指标a.x·近五年】"))).content())
                .body("//w:p")).doesNotContain("注：斜线柱为估计数。");
    }

    /** Tables and charts that set old and new figures side by side; the months of one definition need no word. */
    @ParameterizedTest
    @CsvSource({"【表：指标a.x、指标a.m】, 1", "【表：全部指标】, 1", "【表：主要指标】, 1", "【图：指标a.x·近五年】, 1", "【表：指标a.m】, 0"})
    void a_changed_definition_is_said_below_what_it_parts(String piece, int said) throws Exception {
        SnapshotBuilder changed = ledger().definitionChanged("a.x", "2023-01", "不含咨询");
        ReadBack docx = ReadBack.of(Templates.fill(changed, Templates.of(Templates.paragraph(piece))).content());
        assertThat(docx.body("//w:p")).filteredOn("“指标a.x”自2023年1月起口径调整（不含咨询），与此前数据不可比。"::equals).hasSize(said);
    }

    @Test
    void a_chart_is_a_picture_where_one_is_asked_for() throws Exception {
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), Templates.of(Templates.paragraph("【图：指标a.x·近五年·图片】"))).content());
        assertThat(docx.parts()).containsKey("word/media/chart1.png").doesNotContainKey("word/charts/chart1.xml");
        assertThat(docx.body("//wp:extent/@cx")).containsExactlyElementsOf(docx.body("//a:xfrm/a:ext/@cx"))
                .containsExactly("5616575");
    }

    @Test
    void a_chart_without_a_value_is_a_gap() throws Exception {
        FilledReport filled = Templates.fill(ledger().flow("a.gap"), Templates.of(Templates.paragraph("【图：指标a.gap·各月】")));
        assertThat(ReadBack.of(filled.content()).body("//w:p")).containsExactly("【缺：指标a.gap·2023年】");
        assertThat(filled.gaps()).hasSize(1);
    }

    @Test
    void a_table_within_a_sentence_or_a_cell_is_listed_and_stays() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph("见【表：主要指标】。")));
        assertThat(filled.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.fault().key()).isEqualTo("template.fault.notAlone"));
        assertThat(ReadBack.of(filled.content()).body("//w:p")).containsExactly("见【表：主要指标】。");
    }

    @Test
    void cumulation_of_an_unfinished_year_says_its_months() throws Exception {
        SnapshotBuilder months = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "1", "2", "3");
        assertThat(ReadBack.of(Templates.fill(months, Templates.of(Templates.paragraph("共【指标a.x·累计】件"))).content())
                .body("//w:p")).containsExactly("共（1—3月）6件");
    }

    /** A quarter of this year beside the same one of last year, though that is known to its end: 3 against 30, not 120. */
    @Test
    void cumulation_of_last_year_stops_where_this_year_does() throws Exception {
        SnapshotBuilder months = new SnapshotBuilder().flow("a.x").months("bureau", "a.x", 2023, "1", "1", "1")
                .months("bureau", "a.x", 2022, "10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10");
        assertThat(ReadBack.of(Templates.fill(months, Templates.of(Templates.paragraph(
                "【指标a.x·累计】【指标a.x·累计·单位】，上年【指标a.x·累计·上年】【指标a.x·单位】"))).content()).body("//w:p"))
                .containsExactly("（1—3月）3件，上年（1—3月）30件");
    }

    /** The same number three times, once inside another one. */
    @Test
    void each_figure_has_the_sentence_it_stands_in() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(
                Templates.paragraph("共1660人。甲【指标a.x】件。乙【指标a.x】件。丙【指标a.x】件。")));
        assertThat(filled.figures()).extracting(PrintedFigure::context).containsExactly("甲660件。", "乙660件。", "丙660件。");
    }

    @Test
    void every_figure_is_in_the_manifest_and_a_clean_copy_has_no_marks() throws Exception {
        Template template = Templates.of(Templates.paragraph("受理【指标a.x】件，【指标a.x·同比】。"));
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), template).content());
        String manifest = new String(docx.parts().get("customXml/item1.xml"), StandardCharsets.UTF_8);
        assertThat(manifest).contains("id=\"F1\"", "indicator=\"a.x\"", "period=\"2023\"", "office=\"bureau\"",
                "<shown>同比增长38.9%</shown>", "<context>受理660件，同比增长38.9%。</context>", template.hash());
        assertThat(docx.body("//w:bookmarkStart/@w:name")).containsExactly("F1", "F2");
        ReadBack clean = ReadBack.of(Templates.fill(ledger(), template, false).content());
        assertThat(clean.body("//w:p")).containsExactlyElementsOf(docx.body("//w:p"));
        assertThat(clean.body("//w:sdt | //w:bookmarkStart")).isEmpty();
        assertThat(clean.parts()).doesNotContainKey("customXml/item1.xml");
    }

    @Test
    void the_same_ledger_and_template_give_the_same_bytes() throws Exception {
        Template template = Templates.of(Templates.paragraph("【指标a.x】") + Templates.paragraph("【图：指标a.x·近五年】")
                + Templates.paragraph("【表：全部指标】"));
        assertThat(Templates.fill(ledger(), template).content()).isEqualTo(Templates.fill(ledger(), template).content());
    }

    @Test
    void what_is_no_template_is_refused_in_words() {
        assertThatThrownBy(() -> Template.of("a.docx", "text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.key()).isEqualTo("template.notWord"));
        assertThatThrownBy(() -> Template.of("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.key()).isEqualTo("template.old"));
        CanonicalZip zip = BaseDocument.open().toZip();
        zip.put("word/document.xml", ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"" + WordXml.W
                + "\">&e;</w:document>").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Template.of("a.docx", zip.toBytes()))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(e.key()).isEqualTo("template.damaged"));
    }

    @Test
    void the_guide_of_a_template_is_never_printed_and_the_starter_fills_without_a_problem() throws Exception {
        ReportScope scope = new ReportScope(ledger().build(), new Year(2023),
                Conventions.STANDARD, new Messages(Language.ZH),
                Instant.EPOCH);
        byte[] starter = new StarterTemplate(scope).forEditing(false);
        List<String> guide = ReadBack.of(starter).body("//w:p[w:pPr/w:pStyle/@w:val='TemplateGuide']");
        assertThat(guide).hasSizeGreaterThan(10);
        FilledReport filled = Templates.fill(ledger(), Template.of("starter.docx", starter));
        assertThat(filled.problems()).isEmpty();
        assertThat(ReadBack.of(filled.content()).body("//w:p")).doesNotContainAnyElementsOf(guide)
                .contains("全年指标a.x为660件，同比增长38.9%；指标a.m为1.23亿元，同比增长23.5%；指标a.n为195件，同比增长8.3%；"
                        + "指标a.d为200件，与上年持平；指标a.r为97.50%，同比提高7.50个百分点。");
    }
}
