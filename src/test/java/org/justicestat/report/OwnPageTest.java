package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.justicestat.SnapshotBuilder;

/** Tables and charts on a page that the bureau set up itself, in twips: A4 is 11906 wide and 16838 high. */
class OwnPageTest {

    private static ReadBack filled(String piece, String page) throws Exception {
        SnapshotBuilder ledger = new SnapshotBuilder().flow("a.x").office("o1").duty("o1", "a.x").cell("o1", "a.x", "2023", "1");
        String end = "<w:p><w:pPr><w:sectPr>" + page + "</w:sectPr></w:pPr></w:p>";
        return ReadBack.of(Templates.fill(ledger, Templates.of(Templates.paragraph(piece) + end)).content());
    }

    private static String page(String size, int side, String more) {
        return "<w:pgSz " + size + "/><w:pgMar w:top=\"2000\" w:right=\"" + side + "\" w:bottom=\"3000\" w:left=\"" + side
                + "\" w:header=\"851\" w:footer=\"992\" " + more;
    }

    /** 11906 − 2 × 1000; less a gutter of 400; two columns with 506 between them; columns of their own widths. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            w:gutter="0"/>                                                                                        | 9906
            w:gutter="400"/>                                                                                      | 9506
            w:gutter="0"/><w:cols w:num="2" w:space="506"/>                                                       | 4700
            w:gutter="0"/><w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000" w:space="400"/><w:col w:w="3506"/></w:cols> | 3506
            """)
    void aTableFillsTheTextOrItsColumn(String more, int width) throws Exception {
        String page = page("w:w=\"11906\" w:h=\"16838\"", 1000, more);
        assertThat(filled("【表：指标a.x·各所】", page).body("//w:tblW/@w:w")).containsExactly(Integer.toString(width));
    }

    /** Turned by a quarter, top and bottom are the sides: 16838 − 2000 − 3000. */
    @Test
    void aTurnedTableFillsTheTextOfThatPage() throws Exception {
        ReadBack docx = filled("【表：指标a.x·各所·横排】", page("w:w=\"11906\" w:h=\"16838\"", 1000, "w:gutter=\"0\"/>"));
        assertThat(docx.body("//w:tblW/@w:w")).containsExactly("11838");
    }

    /** What lies already is not turned again, which would begin a page for nothing. */
    @Test
    void aPageThatLiesIsNotTurned() throws Exception {
        ReadBack docx = filled("【表：指标a.x·各所·横排】",
                page("w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"", 1000, "w:gutter=\"0\"/>"));
        assertThat(docx.body("//w:sectPr/w:pgSz/@w:w")).containsExactly("16838", "11906");
        assertThat(docx.body("//w:tblW/@w:w")).containsExactly("14838");
    }
}
