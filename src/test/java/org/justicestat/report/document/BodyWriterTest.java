package org.justicestat.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.justicestat.report.ReadBack;
import org.justicestat.report.SampleReport;
import org.justicestat.report.word.Orientation;

class BodyWriterTest {

    @Test
    void blocksStandInOrderEachInItsStyle() throws Exception {
        ReportDocument report = SampleReport.empty().title("题").recipient("区委：").heading(1, "一、").heading(4, "（1）")
                .paragraph(Span.text("文")).attachmentNote(List.of("附件：1.甲", "2.乙")).signature("区司法局", "2025年2月10日")
                .annex("附件1", "甲");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().bytes(report)))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(tuple("Title", "题"), tuple("Recipient", "区委："), tuple("1", "一、"),
                            tuple("4", "（1）"), tuple("BodyText", "文"), tuple("AttachmentNote", "附件：1.甲"),
                            tuple("AttachmentNoteNext", "2.乙"), tuple("Signature", "区司法局"),
                            tuple("SignatureDate", "2025年2月10日"), tuple("AnnexLabel", "附件1"),
                            tuple("AnnexTitle", "甲"));
        }
    }

    @Test
    void figuresAndMissingMarksAreToldApartByCharacterStyle() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty()
                .paragraph(Span.text("受理"), Span.figure("660"), Span.text("件"), Span.missing("【缺：办结数】")));
        assertThat(docx.body("//w:r[w:rPr/w:rStyle/@w:val='FigureText']")).containsExactly("660");
        assertThat(docx.body("//w:r[w:rPr/w:rStyle/@w:val='MissingText']")).containsExactly("【缺：办结数】");
        assertThat(docx.body("//w:r[not(w:rPr)]")).containsExactly("受理", "件");
        assertThat(docx.in("word/styles.xml", "//w:style[@w:styleId='MissingText']/w:rPr/*/@*[local-name()!='color']"))
                .containsExactlyInAnyOrder("FF0000", "clear", "FFFF00");
    }

    @Test
    void quotesDashesAndDotsTakeTheChineseFont() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty()
                .paragraph(Span.text("“八五”普法·1—11月……3×4 ok’s"), Span.figure("—")));
        String hinted = "//w:r[w:rPr/w:rFonts/@w:hint='eastAsia']";
        assertThat(docx.body(hinted)).containsExactly("“", "”", "·", "—", "……", "×", "’", "—");
        assertThat(docx.body("//w:r[not(w:rPr/w:rFonts)]")).containsExactly("八五", "普法", "1", "11月", "3", "4 ok", "s");
        assertThat(String.join("", docx.body("//w:t"))).isEqualTo("“八五”普法·1—11月……3×4 ok’s—");
    }

    @Test
    void whatMeansSomethingInXmlIsReadBackAsItWasTyped() throws Exception {
        String typed = "甲&乙<丙>丁'戊'&&<&amp;";
        ReadBack docx = ReadBack.of(SampleReport.empty().title(typed).paragraph(Span.text(typed), Span.figure(typed)));
        assertThat(docx.body("//w:body/w:p")).containsExactly(typed, typed + typed);
    }

    @Test
    void blanksAtTheEndOfARunAreKept() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().paragraph(Span.text("a "), Span.text("b")));
        assertThat(docx.body("//w:t[@xml:space='preserve']")).containsExactly("a ");
    }

    @Test
    void theBodyCarriesNoDirectFormatting() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.complete());
        assertThat(docx.body("//w:pPr/*[not(self::w:pStyle or self::w:pageBreakBefore or self::w:sectPr)]")).isEmpty();
        assertThat(docx.body("//w:rPr/*[not(self::w:rStyle or self::w:rFonts)]")).isEmpty();
        assertThat(docx.body("//w:rFonts/@*[local-name()!='hint']")).isEmpty();
        assertThat(docx.body("//w:tblPr/*[not(self::w:tblStyle or self::w:tblW or self::w:tblLayout)]")).isEmpty();
        assertThat(docx.body("//w:tcPr/*[not(self::w:tcW or self::w:gridSpan)]")).isEmpty();
    }

    @Test
    void aPageBreakFallsBeforeTheNextParagraphAndNeverTwice() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().pageBreak().paragraph(Span.text("一")).pageBreak().pageBreak()
                .paragraph(Span.text("二")).pageBreak().annex("附件", "三").pageBreak());
        assertThat(docx.body("//w:p[w:pPr/w:pageBreakBefore]")).containsExactly("二", "附件");
        assertThat(docx.body("//w:br")).isEmpty();
        assertThat(docx.body("//w:p[not(w:r)]")).isEmpty();
    }

    @Test
    void aLandscapeSectionIsThePageTurnedClockwise() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().paragraph(Span.text("文")).section(Orientation.LANDSCAPE)
                .annex("附件", "宽表").section(Orientation.PORTRAIT).paragraph(Span.text("后")));
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:w")).containsExactly("11906", "16838", "11906");
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(docx.body("//w:sectPr[w:pgSz/@w:orient]/w:pgMar/@*[local-name()!='gutter' and local-name()!='header']"))
                .containsExactlyInAnyOrder("1587", "2098", "1474", "1984", "567");
        assertThat(docx.first("word/document.xml", "//w:sectPr[w:pgSz/@w:orient]/w:pgMar/@w:right")).isEqualTo("2098");
        assertThat(docx.body("//w:sectPr/w:footerReference[@w:type='default']/@r:id"))
                .containsExactly("rIdPortraitOdd", "rIdLandscapeOdd", "rIdPortraitOdd");
        assertThat(docx.body("//w:sectPr/w:footerReference[@w:type='even']/@r:id"))
                .containsExactly("rIdPortraitEven", "rIdLandscapeEven", "rIdPortraitEven");
        assertThat(docx.body("//w:pageBreakBefore")).as("the section has broken the page").isEmpty();
    }

    @Test
    void aSectionAtTheVeryTopMakesNoEmptyPage() throws Exception {
        ReadBack docx = ReadBack.of(SampleReport.empty().section(Orientation.LANDSCAPE).paragraph(Span.text("文")));
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:orient")).containsExactly("landscape");
        assertThat(docx.body("//w:p")).containsExactly("文");
    }

    @Test
    void headingsHaveFourLevels() {
        assertThatThrownBy(() -> SampleReport.empty().heading(5, "1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleReport.empty().heading(0, "题")).isInstanceOf(IllegalArgumentException.class);
    }
}
