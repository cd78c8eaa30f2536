package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;

/** GB/T 9704-2012 row by row, in a report as it leaves the house: without a template of the bureau's own, with its figures. */
class OfficialFormatTest {

    private static ReadBack report;

    @BeforeAll
    static void compose() throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").amount("a.m").cell("bureau", "a.x", "2021", "400")
                .cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660").cell("bureau", "a.m", "2023", "12.50");
        ReportScope scope = new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.parse("2024-02-05T00:00:00Z"));
        report = ReadBack.of(new AnnualReport(scope, Optional.empty(), DocumentOptions.PLAIN)
                .fill(Optional.empty(), Progress.NONE).content());
    }

    /** Twips: A4, margins of 37, 26, 35 and 28 mm, page number 24.8 mm above the edge, 22 lines of 28 characters. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            w:pgSz/@w:w             | 11906
            w:pgSz/@w:h             | 16838
            w:pgMar/@w:top          | 2098
            w:pgMar/@w:right        | 1474
            w:pgMar/@w:bottom       | 1984
            w:pgMar/@w:left         | 1587
            w:pgMar/@w:footer       | 1406
            w:docGrid/@w:type       | linesAndChars
            w:docGrid/@w:linePitch  | 579
            w:docGrid/@w:charSpace  | -849
            """)
    void thePage(String path, String expected) throws Exception {
        assertThat(report.body("//w:sectPr/" + path)).isNotEmpty().containsOnly(expected);
    }

    /** Lengths of a hundredth of a line or character; half points. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Normal        | w:rPr/w:sz/@w:val                | 32
            Title         | w:pPr/w:jc/@w:val                | center
            Title         | w:pPr/w:spacing/@w:afterLines    | 100
            Title         | w:rPr/w:sz/@w:val                | 44
            BodyText      | w:pPr/w:ind/@w:firstLineChars    | 200
            1             | w:pPr/w:ind/@w:firstLineChars    | 200
            2             | w:pPr/w:ind/@w:firstLineChars    | 200
            3             | w:pPr/w:ind/@w:firstLineChars    | 200
            4             | w:pPr/w:ind/@w:firstLineChars    | 200
            Recipient     | count(w:pPr/w:ind)               | 0
            AttachmentNote| w:pPr/w:spacing/@w:beforeLines   | 100
            AttachmentNote| w:pPr/w:ind/@w:leftChars - w:pPr/w:ind/@w:hangingChars | 200
            Signature     | w:pPr/w:spacing/@w:beforeLines   | 100
            Footer        | w:rPr/w:rFonts/@w:ascii          | 宋体
            TableText     | w:rPr/w:sz/@w:val                | 21
            TableUnit     | w:pPr/w:jc/@w:val                | right
            TableNumber   | w:pPr/w:jc/@w:val                | right
            """)
    void theStyles(String style, String path, String expected) throws Exception {
        String context = "//w:style[@w:styleId='" + style + "']/";
        String rooted = path.replace("w:pPr/", context + "w:pPr/").replace("w:rPr/", context + "w:rPr/");
        assertThat(report.first("word/styles.xml", rooted)).isEqualTo(expected);
    }

    @Test
    void titleAddresseeAttachmentNameAndDateStandInTheirStyles() throws Exception {
        assertThat(in("Title")).hasSize(1);
        assertThat(in("Recipient")).singleElement().asString().endsWith("：").doesNotContain(":");
        assertThat(in("AttachmentNote")).singleElement().asString().startsWith("附件：").doesNotEndWith("。")
                .as("as its annex is called").endsWith(in("AnnexTitle").getFirst());
        assertThat(in("Signature")).hasSize(1);
        assertThat(in("SignatureDate")).as("the day is that of signing").containsExactly("2024年  月  日");
        assertThat(report.body("//w:p[w:pPr/w:pStyle/@w:val='1']")).hasSize(5);
        assertThat(report.body("//w:body/w:p[not(w:pPr/w:pStyle)]")).as("text outside the styles").isEmpty();
    }

    private static List<String> in(String style) throws Exception {
        return report.body("//w:body//w:p[w:pPr/w:pStyle/@w:val='" + style + "']");
    }

    @Test
    void everyTableHasItsRulesAHeadThatRepeatsAndRealWidths() throws Exception {
        assertThat(report.body("//w:tbl")).isNotEmpty();
        assertThat(report.body("//w:tbl/w:tblPr/w:tblStyle/@w:val")).containsOnly("StatisticalTable");
        assertThat(report.body("//w:tbl[w:tblPr/w:tblW/@w:w != sum(w:tblGrid/w:gridCol/@w:w)]")).isEmpty();
        assertThat(report.body("//w:tbl[count(w:tr/w:trPr/w:tblHeader) != 1 or not(w:tr[1]/w:trPr/w:tblHeader)]")).isEmpty();
        assertThat(report.body("//w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
        assertThat(report.body("//w:tblBorders | //w:tcBorders")).as("rules of their own").isEmpty();
    }

    @Test
    void oddAndEvenPagesHaveTheirFooters() throws Exception {
        assertThat(report.in("word/settings.xml", "//w:evenAndOddHeaders[not(@w:val)]")).hasSize(1);
        assertThat(report.body("//w:sectPr[not(w:footerReference/@w:type='default' and w:footerReference/@w:type='even')]"))
                .isEmpty();
    }

    /** A theme's font is said to be missing by WPS; a chart names it +mn-ea. */
    @Test
    void noPartTakesAFontFromATheme() throws Exception {
        for (String part : report.parts().keySet()) {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                assertThat(report.in(part, "//w:rFonts/@*[contains(local-name(), 'heme')]")).as(part).isEmpty();
                assertThat(report.in(part, "//w:rFonts[not(@w:hint) and not(@w:ascii and @w:hAnsi and @w:eastAsia and @w:cs)]"))
                        .as(part).isEmpty();
                assertThat(report.in(part, "//@typeface[starts-with(., '+')]")).as(part).isEmpty();
                assertThat(report.in(part, "//w:b[not(@w:val='0')]")).as(part).isEmpty();
            }
        }
        assertThat(report.parts()).containsKey("word/charts/chart1.xml");
    }
}
