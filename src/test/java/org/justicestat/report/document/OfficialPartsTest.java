package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.FilledReport;
import org.justicestat.report.ReadBack;
import org.justicestat.report.ReportScope;
import org.justicestat.report.SampleReport;
import org.justicestat.report.Template;
import org.justicestat.report.TemplateFill;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.justicestat.text.Messages;

/** Head and end of an official document (版头, 版记; GB/T 9704-2012, 7.2 and 7.4). */
class OfficialPartsTest {

    private static final String SPACE = "//w:p[w:pPr/w:pStyle/@w:val='ColophonSpace']";
    private static final String HEIGHT = "//w:style[@w:styleId='ColophonSpace']/w:pPr/w:spacing/@w:line";

    private static FilledReport fill(ReportDocument report) {
        ReportScope scope = new ReportScope(new SnapshotBuilder().build(), new Year(2023), Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        return new TemplateFill(scope, DocumentOptions.PLAIN).fill(Template.of("a.docx", new DocxWriter().bytes(report)), true,
                Progress.NONE);
    }

    private static ReadBack filled(ReportDocument report) throws Exception {
        return ReadBack.of(fill(report).content());
    }

    private static ReportDocument lines(int count) {
        ReportDocument report = SampleReport.empty();
        for (int i = 0; i < count; i++) {
            report.paragraph(Span.text("文"));
        }
        return report;
    }

    /**
     * 8845 twips hold 21 characters of 42 pt: the largest size. A line is a quarter higher than the characters, 1050 of 840, of
     * which 105 stand above them; 35 mm are 1984. Of 18 characters each has 491 twips, 49 half points.
     */
    @ParameterizedTest
    @CsvSource({"8, 0, 84, 1050, 1879", "8, 3, 84, 1050, 142", "18, 0, 49, 612, 1923", "40, 0, 46, 575, 1927"})
    void theIssuerStands35MillimetresDownAndFitsOnALine(int characters, int notes, int size, int line, int before) {
        assertThat(LetterheadLayout.of("局".repeat(characters), notes)).isEqualTo(new LetterheadLayout(size, line, before));
    }

    @Test
    void theHeadStandsInItsStylesAndItsSizeInTheDocument() throws Exception {
        ReadBack docx = filled(SampleReport.empty().letterhead(List.of("000001", "特急"), "云溪区司法局文件", "云司发〔2025〕1号",
                "签发人：张三").title("报告"));
        assertThat(docx.body("//w:pStyle/@w:val"))
                .containsExactly("LetterheadNote", "LetterheadNote", "Letterhead", "DocumentNumber", "Title");
        String style = "//w:style[@w:styleId='Letterhead']/";
        assertThat(docx.in("word/styles.xml", style + "w:pPr/w:spacing/@w:before")).containsExactly("721");
        assertThat(docx.in("word/styles.xml", style + "w:rPr/w:color/@w:val")).containsExactly("FF0000");
        assertThat(docx.in("word/styles.xml", "//w:style[@w:styleId='DocumentNumber']/w:pPr/w:pBdr/w:bottom/@w:color"))
                .containsExactly("FF0000");
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='DocumentNumber']/w:r[w:t]/w:t")).contains("签发人：", "张三");
    }

    @Test
    void theNameOfTheSignerStandsInItsOwnFont() throws Exception {
        ReadBack docx = filled(SampleReport.empty().letterhead(List.of(), "云溪区司法局文件", "云司发〔2025〕1号",
                "签发人：张三"));
        assertThat(docx.body("//w:r[w:rPr/w:rStyle/@w:val='SignerName']")).containsExactly("张三");
        assertThat(docx.in("word/styles.xml", "//w:style[@w:styleId='SignerName']/w:rPr/w:rFonts/@w:eastAsia"))
                .containsExactly("楷体_GB2312");
    }

    /** The text above, with blank lines between, is on the page of the name; the text before that need not be. */
    @Test
    void nameAndDateStandOnAPageWithText() throws Exception {
        ReadBack signed = filled(lines(2).paragraph(Span.text("末")).paragraph(Span.text(""))
                .signature("云溪区司法局", "2025年2月10日"));
        assertThat(signed.body("//w:p[w:pPr/w:keepNext]")).containsExactly("末", "");
        ReadBack noted = filled(lines(2).paragraph(Span.text("末")).attachmentNote(List.of("附件：1.甲", "2.乙"))
                .signature("云溪区司法局", "2025年2月10日"));
        assertThat(noted.body("//w:p[w:pPr/w:keepNext]")).containsExactly("末", "2.乙");
        for (String style : List.of("AttachmentNote", "AttachmentNoteNext", "Signature")) {
            assertThat(noted.in("word/styles.xml", "//w:style[@w:styleId='" + style + "']//w:keepNext")).as(style).hasSize(1);
        }
        assertThat(noted.body("//w:keepNext/preceding-sibling::*/@w:val")).containsExactly("BodyText", "AttachmentNoteNext");
    }

    @Test
    void theYearInTheNumberOfADocumentKeepsItsBrackets() throws Exception {
        ReadBack docx = filled(SampleReport.empty().paragraph(Span.text("云司发〔【下年份】〕【待填：顺序号】号")));
        assertThat(docx.body("//w:p")).containsExactly("云司发〔2024〕【待填：顺序号】号");
    }

    /** Two lines of 480 and a rule of 10 each, 20 before and 20 behind, 160 free: 1180. Five lines of text are 2895. */
    @Test
    void onAnEvenPageTheEndStandsAtItsFoot() throws Exception {
        ReportDocument report = lines(1).pageBreak();
        lines(5).blocks().forEach(report::add);
        ReadBack docx = filled(report.colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发"));
        assertThat(docx.body(SPACE)).hasSize(1);
        assertThat(docx.body(SPACE + "//w:pageBreakBefore")).isEmpty();
        assertThat(docx.in("word/styles.xml", HEIGHT)).containsExactly(Integer.toString(12756 - 2895 - 1180));
    }

    @Test
    void fromAnOddPageItGoesToTheNext() throws Exception {
        ReadBack docx = filled(lines(5).colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发"));
        assertThat(docx.body(SPACE + "//w:pageBreakBefore")).hasSize(1);
        assertThat(docx.in("word/styles.xml", HEIGHT)).containsExactly(Integer.toString(12756 - 1180));
    }

    /** 22 and 21 lines: the 597 left on page 2 are not enough, page 3 stays empty. */
    @Test
    void fromAFullEvenPageItGoesToTheNextEvenOne() throws Exception {
        ReadBack docx = filled(lines(43).colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发"));
        assertThat(docx.body(SPACE + "//w:pageBreakBefore")).hasSize(2);
    }

    @Test
    void wherePagesAreNotKnownItIsSaid() throws Exception {
        Template boxed = Template.of("a.docx", new DocxWriter().bytes(lines(1)
                .colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发")));
        WordPackage parts = boxed.open();
        WordXml xml = new WordXml(parts.body());
        xml.add(xml.add(WordXml.all(parts.body(), "p").getFirst(), "r"), "pict");
        ReportScope scope = new ReportScope(new SnapshotBuilder().build(), new Year(2023), Conventions.STANDARD,
                new Messages(Language.ZH), Instant.EPOCH);
        FilledReport filled = new TemplateFill(scope, DocumentOptions.PLAIN)
                .fill(Template.of("b.docx", parts.toZip().toBytes()), true, Progress.NONE);
        assertThat(filled.remarks()).containsExactly("report.colophon.page");
        assertThat(fill(lines(1)).remarks()).isEmpty();
    }

    @Test
    void theEndHasThickRulesOutsideAndAThinOneInside() throws Exception {
        ReadBack docx = filled(lines(1).colophon("抄送：市司法局。", "云溪区司法局", "2025年2月10日印发"));
        String borders = "//w:style[@w:styleId='Colophon']/w:tblPr/w:tblBorders/*";
        assertThat(docx.in("word/styles.xml", borders + "/@w:sz")).containsExactly("8", "8", "6");
        assertThat(docx.body("//w:tbl//w:p")).containsExactly("抄送：市司法局。", "云溪区司法局2025年2月10日印发");
    }
}
