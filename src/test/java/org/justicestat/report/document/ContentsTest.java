package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.DocumentOptions.Grid;
import org.justicestat.report.FilledReport;
import org.justicestat.report.ReadBack;
import org.justicestat.report.ReportScope;
import org.justicestat.report.SampleReport;
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.report.Templates;
import org.justicestat.text.Messages;

/** The table of contents and the grid, as a report is asked for them. */
class ContentsTest {

    private static final DocumentOptions CONTENTS = new DocumentOptions(true, Grid.CHARACTERS);
    private static final String LINE = "//w:p[w:pPr/w:pStyle[@w:val='TOC1' or @w:val='TOC2']]";

    private static FilledReport fill(Template template, DocumentOptions options) {
        ReportScope scope = new ReportScope(new SnapshotBuilder().build(), new Year(2023), Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        return new TemplateFill(scope, options).fill(template, true, Progress.NONE);
    }

    private static Template report() {
        ReportDocument report = SampleReport.empty().title("报告").heading(1, "一、“甲”").paragraph(Span.text("文"))
                .heading(2, "（一）乙").heading(3, "1.丙").pageBreak().heading(1, "二、丁").annex("附件", "表");
        return Template.of("a.docx", new DocxWriter().bytes(report));
    }

    /** The contents are page 1; the first part is on page 2, the second begins page 3, the annex page 4. */
    @Test
    void headingsOfTwoLevelsAndAnnexesAreListedWithTheirPages() throws Exception {
        FilledReport filled = fill(report(), CONTENTS);
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(filled.remarks()).isEmpty();
        assertThat(docx.body("//w:body/w:p[1]")).containsExactly("目录");
        assertThat(docx.body(LINE)).containsExactly("一、“甲” PAGEREF _Contents1 \\h 2", "（一）乙 PAGEREF _Contents2 \\h 2",
                "二、丁 PAGEREF _Contents3 \\h 3", "附件　表 PAGEREF _Contents4 \\h 4");
        assertThat(docx.body(LINE + "/w:hyperlink/@w:anchor")).isEqualTo(docx.body("//w:bookmarkStart/@w:name"));
        assertThat(docx.body("//w:p[w:bookmarkStart]")).containsExactly("一、“甲”", "（一）乙", "二、丁", "表");
        assertThat(docx.body("//w:p[w:pPr/w:pageBreakBefore]").getFirst()).isEqualTo("报告");
    }

    /** The red head stands on the first page of an official document, whatever follows. */
    @Test
    void theHeadOfAnOfficialDocumentStaysInFrontOfThem() throws Exception {
        ReportDocument report = SampleReport.empty().letterhead(List.of("特急"), "某某区司法局文件", "某司〔2024〕1号", "")
                .title("报告").heading(1, "一、甲");
        ReadBack docx = ReadBack.of(fill(Template.of("a.docx", new DocxWriter().bytes(report)), CONTENTS).content());
        assertThat(docx.body("//w:body/w:p").subList(0, 5)).containsExactly("特急", "某某区司法局文件", "某司〔2024〕1号", "目录",
                "一、甲 PAGEREF _Contents1 \\h 2");
        assertThat(docx.body("//w:p[w:pPr/w:pageBreakBefore]")).containsExactly("报告");
    }

    /** A field marked as outdated, like updateFields in the settings, raises a question in Word. */
    @Test
    void nothingInTheDocumentRaisesAQuestion() throws Exception {
        ReadBack docx = ReadBack.of(fill(report(), CONTENTS).content());
        assertThat(docx.body("//@w:dirty")).isEmpty();
        assertThat(docx.in("word/settings.xml", "//w:updateFields")).isEmpty();
        assertThat(docx.body("//w:fldChar/@w:fldCharType")).hasSize(12).startsWith("begin", "separate", "end");
        assertThat(docx.body("//w:r[w:fldChar and (w:t or w:instrText)]")).isEmpty();
    }

    @Test
    void aPageThatIsNotCertainIsLeftBlankAndSaid() throws Exception {
        Template boxed = Templates.of("<w:p><w:r><w:pict><v:rect/></w:pict></w:r></w:p>" + Templates.paragraph("一、甲"));
        FilledReport filled = fill(boxed, CONTENTS);
        assertThat(filled.remarks()).containsExactly("report.pages");
        assertThat(ReadBack.of(filled.content()).body(LINE)).containsExactly("一、甲 PAGEREF _Contents1 \\h ");
    }

    @Test
    void contentsOfAnEarlierReportAreWrittenAnew() throws Exception {
        Template earlier = Template.of("b.docx", fill(report(), CONTENTS).content());
        ReadBack docx = ReadBack.of(fill(earlier, CONTENTS).content());
        assertThat(docx.body(LINE)).hasSize(4);
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='ContentsTitle']")).hasSize(1);
        assertThat(docx.body("//w:bookmarkStart/@w:name")).hasSize(4);
    }

    @Test
    void aDocumentWithoutHeadingsHasNoContents() throws Exception {
        FilledReport filled = fill(Templates.of(Templates.paragraph("文")), CONTENTS);
        assertThat(ReadBack.of(filled.content()).body("//w:p")).containsExactly("文");
    }

    @Test
    void withoutTheOptionThereIsNone() throws Exception {
        assertThat(ReadBack.of(fill(report(), DocumentOptions.PLAIN).content()).body("//w:instrText")).isEmpty();
    }

    @Test
    void aGridOfLinesSetsTheTextCloserAndLeavesOtherSizes() throws Exception {
        ReadBack docx = ReadBack.of(fill(report(), new DocumentOptions(false, Grid.LINES)).content());
        assertThat(docx.body("//w:docGrid/@w:type")).containsExactly("lines");
        assertThat(docx.body("//w:docGrid/@w:charSpace")).isEmpty();
        assertThat(docx.body("//w:docGrid/@w:linePitch")).containsExactly("579");
        String spacing = "//w:style[@w:styleId='%s']/w:rPr/w:spacing/@w:val";
        assertThat(docx.in("word/styles.xml", spacing.formatted("Normal"))).containsExactly("-5");
        for (String other : List.of("Title", "TableText", "Footer", "Caption")) {
            assertThat(docx.in("word/styles.xml", spacing.formatted(other))).as(other).containsExactly("0");
        }
        assertThat(docx.in("word/styles.xml", spacing.formatted("1"))).as("16 pt like the text").isEmpty();
    }
}
