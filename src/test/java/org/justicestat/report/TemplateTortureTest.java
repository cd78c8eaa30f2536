package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.justicestat.SnapshotBuilder;
import org.justicestat.report.document.PrintedFigure;

/** One placeholder in every disguise that Word, WPS and a year of editing give it. The ledger has 660 this year and 475 last. */
class TemplateTortureTest {

    private static final String CONTROL = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:tag w:val=\"x\"/><w:id w:val=\"77\"/>"
            + "<w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    private static final String BOX = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
            + "<wp:docPr id=\"9\" name=\"box\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/"
            + "wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>%1$s</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>"
            + "</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>%1$s"
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660");
    }

    static Stream<Arguments> disguises() {
        String mark = "<w:proofErr w:type=\"spellStart\"/>";
        return Stream.of(
                Arguments.of("split in the name", Templates.paragraph("受理【指", "标a", ".x】件")),
                Arguments.of("split in the brackets", Templates.paragraph("受理", "【", "指标a.x", "】", "件")),
                Arguments.of("spell-check marks",
                        Templates.paragraph("受理【指", mark, "标a.x", "<w:proofErr w:type=\"spellEnd\"/>", "】件")),
                Arguments.of("several formats", Templates.paragraph("受理", Templates.bold("【指标"), "a.x】", "件")),
                Arguments.of("a bookmark inside", Templates.paragraph("受理【指标",
                        "<w:bookmarkStart w:id=\"5\" w:name=\"here\"/>",
                        "a.x", "<w:bookmarkEnd w:id=\"5\"/>", "】件")),
                Arguments.of("in a text box", Templates.paragraph(BOX.formatted(Templates.paragraph("受理【指标a.x】件")))),
                Arguments.of("in a control", Templates.paragraph("受理", CONTROL.formatted(Templates.run("【指标a.x】")), "件")),
                Arguments.of("half in a control", Templates.paragraph("受理【", CONTROL.formatted(Templates.run("指标a.x")), "】件")),
                Arguments.of("half tracked", Templates.paragraph("受理【指标",
                        "<w:ins w:id=\"1\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\">"
                        + Templates.run("a.x】件") + "</w:ins>",
                        "<w:del w:id=\"2\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\">"
                        + "<w:r><w:delText>旧】场</w:delText></w:r></w:del>")),
                Arguments.of("in a hyperlink", Templates.paragraph("受理", "<w:hyperlink w:anchor=\"here\">"
                        + Templates.run("【指标a") + Templates.run(".x】") + "</w:hyperlink>", "件")),
                Arguments.of("full-width and half-width", Templates.paragraph("受理［指标ａ．ｘ］件")),
                Arguments.of("square brackets", Templates.paragraph("受理[指标a.x]件")),
                Arguments.of("blanks and a tab", Templates.paragraph("受理【 指标", "<w:r><w:tab/></w:r>", "a.x　】件")),
                Arguments.of("in a nested table",
                        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"5000\"/></w:tblGrid><w:tr><w:tc><w:tbl>"
                        + "<w:tblPr/><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc>"
                        + Templates.paragraph("受理【指标a.x】件")
                        + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl><w:p/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguises")
    void the_number_stands_where_the_placeholder_stood(String name, String body) throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(body));
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(filled.problems()).isEmpty();
        assertThat(docx.body("//w:p[not(ancestor::mc:Fallback)][not(.//w:p)][contains(., '受理')]")).as(name)
                .singleElement().satisfies(text -> assertThat(text.replace("旧】场", "")).isEqualTo("受理660件"));
        assertThat(docx.body("//w:sdt[w:sdtPr/w:tag/@w:val='F1']")).containsExactly("660");
        assertThat(docx.body("//w:bookmarkStart[@w:name='F1']/following-sibling::*[1]/w:sdtPr/w:alias/@w:val"))
                .containsExactly("F1");
        assertThat(filled.figures()).singleElement().satisfies(figure -> assertThat(figure.text()).isEqualTo("660"));
    }

    @Test
    void a_text_box_has_the_number_in_both_its_writings_but_one_control() throws Exception {
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), Templates.of(
                Templates.paragraph(BOX.formatted(Templates.paragraph("受理【指标a.x】件"))))).content());
        assertThat(docx.body("//mc:Fallback//w:p")).containsExactly("受理660件");
        assertThat(docx.body("//mc:Fallback//w:sdt")).isEmpty();
        assertThat(docx.body("//mc:Choice//w:sdt")).containsExactly("660");
    }

    @Test
    void a_control_for_plain_text_is_opened_for_what_now_stands_in_it() throws Exception {
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), Templates.of(
                Templates.paragraph("受理", CONTROL.formatted(Templates.run("【指标a.x】")), "件"))).content());
        assertThat(docx.body("//w:sdt[w:sdtPr/w:tag/@w:val='x']/w:sdtPr/*[self::w:text or self::w:showingPlcHdr]")).isEmpty();
        assertThat(docx.body("//w:sdt[w:sdtPr/w:tag/@w:val='x']")).containsExactly("660");
    }

    @Test
    void the_number_takes_the_format_of_the_first_character_and_the_rest_keeps_its_own() throws Exception {
        ReadBack docx = ReadBack.of(Templates.fill(ledger(), Templates.of(Templates.paragraph("受理",
                Templates.bold("甲【指标"), "a.x】", "件", "<w:r><w:rPr><w:i/></w:rPr><w:t>乙</w:t></w:r>"))).content());
        assertThat(docx.body("//w:r[w:rPr/w:b]")).containsExactly("甲", "660");
        assertThat(docx.body("//w:r[w:rPr/w:i]")).containsExactly("乙");
        assertThat(docx.body("//w:r[not(w:rPr)]")).containsExactly("受理", "件");
    }

    @Test
    void a_paragraph_without_a_placeholder_keeps_every_run() throws Exception {
        String untouched = "<w:p w:rsidR=\"00AB12CD\"><w:r><w:t>各</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t>科</w:t></w:r></w:p>";
        FilledReport filled = Templates.fill(ledger(), Templates.of(untouched + Templates.paragraph("【指标a.x】")));
        assertThat(new String(ReadBack.of(filled.content()).parts().get("word/document.xml"),
                StandardCharsets.UTF_8)).contains(untouched);
    }

    @Test
    void an_unknown_one_stays_as_typed_and_is_listed_with_its_place_and_the_nearest_names() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(
                "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>" + Templates.run("一、举措") + "</w:p>"
                        + Templates.paragraph("（一）复议") + Templates.paragraph("前句。受理【指标a.xx】件，下降。后句。")));
        assertThat(ReadBack.of(filled.content()).body("//w:p[3]")).containsExactly("前句。受理【指标a.xx】件，下降。后句。");
        assertThat(filled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.headings()).containsExactly("一、举措", "（一）复议");
            assertThat(problem.sentence()).isEqualTo("受理【指标a.xx】件，下降。");
            assertThat(problem.typed()).isEqualTo("【指标a.xx】");
            assertThat(problem.fault().nearest()).containsExactly("指标a.x");
        });
    }

    @Test
    void an_unclosed_one_stays_as_typed_and_is_listed() throws Exception {
        FilledReport filled = Templates.fill(ledger(), Templates.of(Templates.paragraph("受理【指标a.x件。办结【指标a.x】件")));
        assertThat(ReadBack.of(filled.content()).body("//w:p")).containsExactly("受理【指标a.x件。办结660件");
        assertThat(filled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.fault().key()).isEqualTo("template.fault.unclosed");
            assertThat(problem.typed()).isEqualTo("【指标a.x件");
        });
    }

    @Test
    void headers_footers_and_notes_are_filled_in_too() throws Exception {
        String story = "<w:%1$s" + Templates.NAMESPACES + ">%2$s</w:%1$s>";
        String note = "<w:%1$ss" + Templates.NAMESPACES + "><w:%1$s w:id=\"1\">%2$s</w:%1$s></w:%1$ss>";
        String paragraph = Templates.paragraph("受理【指标", "a.x】件");
        Template template = Templates.of(Templates.paragraph("正文"), Map.of(
                "word/header9.xml", story.formatted("hdr", paragraph), "word/footer9.xml", story.formatted("ftr", paragraph),
                "word/footnotes.xml", note.formatted("footnote", paragraph),
                "word/endnotes.xml", note.formatted("endnote", paragraph)));
        FilledReport filled = Templates.fill(ledger(), template);
        ReadBack docx = ReadBack.of(filled.content());
        for (String part : new String[] {"word/header9.xml", "word/footer9.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
            assertThat(docx.in(part, "//w:p")).as(part).containsExactly("受理660件");
        }
        assertThat(filled.figures()).hasSize(4).extracting(PrintedFigure::id).doesNotHaveDuplicates();
    }
}
