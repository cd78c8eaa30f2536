package org.justicestat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.justicestat.SnapshotBuilder;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;

/** What a template brings along beside its text: comments, charts, links, and what does not belong to it at all. */
class TemplatePartsTest {

    private static SnapshotBuilder ledger() {
        return new SnapshotBuilder().flow("a.x").cell("bureau", "a.x", "2022", "475").cell("bureau", "a.x", "2023", "660");
    }

    @Test
    void a_placeholder_in_a_formula_or_a_chart_of_the_template_is_listed() throws Exception {
        String formula = "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>【指标a.x】"
                + "</m:t></m:r></m:oMath>";
        WordPackage parts = Templates.of(Templates.paragraph("共", formula)).open();
        parts.put("word/charts/chart1.xml", ("<c:chartSpace xmlns:c=\"urn:c\" xmlns:a=\""
                + "http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:r><a:t>图【指标a.x·上年】</a:t></a:r></a:p>"
                + "</c:chartSpace>").getBytes(StandardCharsets.UTF_8));
        parts.link(parts.main(), "chart", "charts/chart1.xml");
        FilledReport filled = Templates.fill(ledger(), Template.of("a.docx", parts.toZip().toBytes()));
        assertThat(filled.problems()).extracting(TemplateProblem::typed).containsExactly("【指标a.x】", "【指标a.x·上年】");
        assertThat(filled.problems()).allSatisfy(problem ->
                assertThat(problem.fault().key()).isEqualTo("template.fault.outOfReach"));
    }

    /** Split over two runs, as Word does when it checks the spelling. */
    @Test
    void a_placeholder_in_a_comment_is_listed_and_the_comment_stays() throws Exception {
        Template template = Templates.of(Templates.paragraph("受理【指标a.x】件"), Map.of("word/comments.xml", "<w:comments"
                + Templates.NAMESPACES + "><w:comment w:id=\"1\" w:author=\"张敏\">"
                + Templates.paragraph("另有【指标a.", "x·上年】件") + "</w:comment></w:comments>"));
        FilledReport filled = Templates.fill(ledger(), template);
        assertThat(filled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.typed()).isEqualTo("【指标a.x·上年】");
            assertThat(problem.sentence()).isEqualTo("另有【指标a.x·上年】件");
            assertThat(problem.fault().key()).isEqualTo("template.fault.outOfReach");
        });
        assertThat(ReadBack.of(filled.content()).in("word/comments.xml", "//w:p")).containsExactly("另有【指标a.x·上年】件");
    }

    /** A picture named in other letters and with a blank belongs to the document; a thumbnail list and an old chart do not. */
    @Test
    void what_no_relationship_leads_to_stays_out_of_the_report() throws Exception {
        WordPackage parts = Templates.of(Templates.paragraph("受理【指标a.x】件")).open();
        parts.put("word/media/Bild 1.PNG", new byte[] {1}, "image/png");
        parts.link(parts.main(), "image", "Media/bild%201.png");
        parts.put("word/media/Thumbs.db", new byte[] {2});
        parts.put("word/charts/chart7.xml", "<a/>".getBytes(StandardCharsets.UTF_8), "application/xml");
        parts.link("word/charts/chart7.xml", "package", "../embeddings/old.xlsx");
        parts.put("word/embeddings/old.xlsx", new byte[] {3}, "application/octet-stream");
        FilledReport filled = Templates.fill(ledger(), Template.of("a.docx", parts.toZip().toBytes()));
        ReadBack docx = ReadBack.of(filled.content());
        assertThat(docx.parts()).containsKey("word/media/Bild 1.PNG").doesNotContainKeys("word/media/Thumbs.db",
                "word/charts/chart7.xml", "word/charts/_rels/chart7.xml.rels", "word/embeddings/old.xlsx");
        assertThat(docx.in("[Content_Types].xml", "//@PartName")).contains("/word/media/Bild 1.PNG")
                .doesNotContain("/word/charts/chart7.xml", "/word/embeddings/old.xlsx");
        assertThat(docx.parts().keySet()).contains("word/styles.xml", "word/fontTable.xml", "word/settings.xml",
                "docProps/app.xml", "docProps/core.xml");
    }

    /** A list for each report would be added to the one before, and the first one would go on telling last year's figures. */
    @Test
    void a_report_that_becomes_a_template_does_not_pass_on_the_list_of_its_own_figures() throws Exception {
        byte[] report = Templates.fill(ledger(), Templates.of(Templates.paragraph("受理【指标a.x】件"))).content();
        Template old = Template.of("report.docx", report);
        assertThat(ReadBack.of(Templates.fill(ledger(), old, false).content()).parts().keySet())
                .noneMatch(part -> part.startsWith("customXml/"));
        WordPackage parts = old.open();
        parts.put("customXml/item7.xml", "<b:Sources xmlns:b=\"urn:b\"/>".getBytes(StandardCharsets.UTF_8), "application/xml");
        parts.link(parts.main(), "customXml", "../customXml/item7.xml");
        Template template = Template.of("t.docx", parts.toZip().toBytes());
        assertThat(ReadBack.of(Templates.fill(ledger(), template, false).content()).parts().keySet())
                .filteredOn(part -> part.startsWith("customXml/")).containsExactly("customXml/item7.xml");
        assertThat(ReadBack.of(Templates.fill(ledger(), template).content()).parts().keySet())
                .filteredOn(part -> part.matches("customXml/item[0-9]+.xml")).hasSize(2);
    }

    /** Word writes the path of a file as it is, with blanks and backslashes. */
    @Test
    void a_link_to_a_file_of_the_machine_does_not_keep_a_template_from_being_filled() throws Exception {
        WordPackage parts = Templates.of(Templates.paragraph("受理【指标a.x】件")).open();
        String id = parts.link(parts.main(), "hyperlink", "file:///C:\\年报 2023\\附表.xlsx");
        WordXml.children(parts.tree("word/_rels/document.xml.rels").getDocumentElement()).stream()
                .filter(link -> link.getAttribute("Id").equals(id)).forEach(link -> link.setAttribute("TargetMode", "External"));
        FilledReport filled = Templates.fill(ledger(), Template.of("a.docx", parts.toZip().toBytes()));
        assertThat(ReadBack.of(filled.content()).body("//w:p")).containsExactly("受理660件");
    }
}
