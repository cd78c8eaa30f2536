package org.justicestat.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.report.SampleReport;
import org.justicestat.report.Template;
import org.justicestat.report.Templates;
import org.justicestat.report.document.DocxTarget;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.FigureLog;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.document.StatisticalTable.Alignment;
import org.justicestat.report.document.StatisticalTable.Cells;
import org.justicestat.report.document.StatisticalTable.Column;
import org.justicestat.report.document.StatisticalTable.Row;
import org.w3c.dom.Element;

/** On a text block of 12756 twips: 22 lines of 579. */
class PageNumbersTest {

    private static ReportDocument lines(int count) {
        ReportDocument report = SampleReport.empty();
        for (int i = 0; i < count; i++) {
            report.paragraph(Span.text("字".repeat(26)));
        }
        return report;
    }

    private static DocxTarget target(Template template) throws Exception {
        return new DocxTarget(template.open(), new DocumentProperties("", "", Instant.EPOCH), new FigureLog(true));
    }

    /** Pages of the paragraphs that contain the mark. */
    private static List<Optional<Integer>> pages(Template template, String mark) throws Exception {
        DocxTarget target = target(template);
        PageNumbers numbers = PageNumbers.of(target.parts(), target.styles());
        List<Optional<Integer>> pages = new ArrayList<>();
        for (Element paragraph : WordXml.all(target.body(), "p")) {
            if (paragraph.getTextContent().contains(mark)) {
                pages.add(numbers.of(paragraph));
            }
        }
        return pages;
    }

    private static List<Optional<Integer>> headings(ReportDocument report) throws Exception {
        return pages(Template.of("a.docx", new DocxWriter().bytes(report)), "、");
    }

    /** A heading stays with the line after it. */
    @ParameterizedTest
    @CsvSource({"20, 1", "21, 2", "22, 2", "42, 2", "43, 3"})
    void aHeadingStandsOnThePageOfTheTextUnderIt(int before, int page) throws Exception {
        assertThat(headings(lines(before).heading(1, "一、").paragraph(Span.text("文")))).containsExactly(Optional.of(page));
    }

    /** Two lines of heading and one of text. */
    @ParameterizedTest
    @CsvSource({"19, 1", "20, 2"})
    void aHeadingOfTwoLinesIsNotTornApart(int before, int page) throws Exception {
        ReportDocument report = lines(before).heading(1, "一、" + "字".repeat(25)).paragraph(Span.text("文"));
        assertThat(headings(report)).containsExactly(Optional.of(page));
    }

    /** 640 of title, a line below it and 20 lines are 12799; 19 lines are 12220. */
    @ParameterizedTest
    @CsvSource({"17, 1", "18, 2"})
    void theTitleAndItsBlankLineCount(int before, int page) throws Exception {
        ReportDocument report = SampleReport.empty().title("题");
        lines(before).blocks().forEach(report::add);
        assertThat(headings(report.heading(1, "一、").paragraph(Span.text("文")))).containsExactly(Optional.of(page));
    }

    private static StatisticalTable table(int rows) {
        List<Row> cells = Collections.nCopies(rows, new Cells(List.of(Span.text("甲"), Span.text("1"))));
        return new StatisticalTable("", "", List.of(new Column("项目", 1, Alignment.LEFT), new Column("数", 1, Alignment.DECIMAL)),
                cells, List.of());
    }

    /**
     * A row is a line of 300, 40 above and below and a rule of 10: 390. Header and 28 rows are 11310, with the 160 after the
     * table 11470: the 1158 of heading and text fit. 29 rows leave 896.
     */
    @ParameterizedTest
    @CsvSource({"28, 1", "29, 2"})
    void rowsOfATableCount(int rows, int page) throws Exception {
        assertThat(headings(SampleReport.empty().table(table(rows)).heading(1, "一、").paragraph(Span.text("文"))))
                .containsExactly(Optional.of(page));
    }

    /**
     * 32 boxes of 390 fill a page: the header and 31 rows on the first. Of 59 rows 28 are left for the second, which with the
     * repeated header are 11310 as above; of 60 rows one more.
     */
    @ParameterizedTest
    @CsvSource({"59, 2", "60, 3", "62, 3"})
    void theHeaderIsRepeated(int rows, int page) throws Exception {
        assertThat(headings(SampleReport.empty().table(table(rows)).heading(1, "一、").paragraph(Span.text("文"))))
                .containsExactly(Optional.of(page));
    }

    @Test
    void sectionsAndBreaksBeginPages() throws Exception {
        ReportDocument report = lines(1).pageBreak().heading(1, "一、").section(Orientation.LANDSCAPE).heading(1, "二、")
                .section(Orientation.PORTRAIT).heading(1, "三、");
        assertThat(headings(report)).containsExactly(Optional.of(2), Optional.of(3), Optional.of(4));
    }

    /** Where it may stand beyond the end, a closing quote after 28 characters leaves one line to some, two to others. */
    @Test
    void aPageThatDependsOnTheWordProcessorIsNotKnown() throws Exception {
        String open = "<w:pPr><w:overflowPunct/></w:pPr>";
        String unsure = Templates.paragraph(open, "字".repeat(28) + "”");
        String heading = Templates.paragraph("<w:pPr><w:pStyle w:val=\"1\"/></w:pPr>", "一、题");
        assertThat(pages(Templates.of(unsure.repeat(9) + heading), "题")).containsExactly(Optional.of(1));
        assertThat(pages(Templates.of(unsure.repeat(15) + heading), "题")).containsExactly(Optional.empty());
        assertThat(pages(Templates.of(unsure.repeat(23) + heading), "题")).containsExactly(Optional.empty());
    }

    /** On: 28 characters and a full stop are a line, and 22 of them a page. Off: two lines, and 11 a page. */
    @ParameterizedTest
    @CsvSource({"1, 21, 1", "1, 22, 2", "0, 10, 1", "0, 11, 2"})
    void aFullStopHangsWhereItMay(String hangs, int before, int page) throws Exception {
        String line = Templates.paragraph("<w:pPr><w:overflowPunct w:val=\"" + hangs + "\"/></w:pPr>", "字".repeat(28) + "。");
        assertThat(pages(Templates.of(line.repeat(before) + Templates.paragraph("题")), "题")).containsExactly(Optional.of(page));
    }

    @Test
    void nothingIsKnownAfterWhatCannotBeMeasured() throws Exception {
        String box = "<w:p><w:r><w:pict><v:rect/></w:pict></w:r></w:p>";
        assertThat(pages(Templates.of(Templates.paragraph("题") + box + Templates.paragraph("题")), "题"))
                .containsExactly(Optional.of(1), Optional.empty());
    }

    @Test
    void pageBreaksOfTheAuthorAndNumbersThatStartAnewCount() throws Exception {
        String broken = Templates.paragraph("前", "<w:r><w:br w:type=\"page\"/></w:r>", "后");
        assertThat(pages(Templates.of(broken + Templates.paragraph("题")), "题")).containsExactly(Optional.of(2));
    }
}
