package org.justicestat.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.justicestat.SnapshotBuilder;
import org.justicestat.job.Progress;
import org.justicestat.model.Conventions;
import org.justicestat.model.Language;
import org.justicestat.model.Year;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.WordPackage;
import org.justicestat.text.Messages;

/** Templates as Word would save them, out of XML written by hand. */
public final class Templates {

    public static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private Templates() {
    }

    /** @param body what stands in the body before its section */
    public static Template of(String body) throws IOException {
        return of(body, Map.of());
    }

    /** @param others further parts with text, by name; each has a relationship and a content type */
    public static Template of(String body, Map<String, String> others) throws IOException {
        try {
            WordPackage parts = BaseDocument.open();
            Map<String, String> all = new LinkedHashMap<>(others);
            for (Map.Entry<String, String> part : all.entrySet()) {
                String kind = part.getKey().replaceAll("word/|[0-9]*\\.xml", "");
                parts.put(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml");
                parts.link(parts.main(), kind, part.getKey().substring("word/".length()));
            }
            String empty = new String(parts.toZip().entries().get("word/document.xml"), StandardCharsets.UTF_8);
            String filled = empty.replace("<w:body>", "<w:body>" + body).replaceFirst("<w:document [^>]*>",
                    "<w:document" + NAMESPACES + ">");
            parts.put("word/document.xml", filled.getBytes(StandardCharsets.UTF_8));
            return Template.of("template.docx", parts.toZip().toBytes());
        } catch (org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String paragraph(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append(run.startsWith("<") ? run : run(run));
        }
        return paragraph.append("</w:p>").toString();
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static FilledReport fill(SnapshotBuilder ledger, Template template) {
        return fill(ledger, template, true);
    }

    public static FilledReport fill(SnapshotBuilder ledger, Template template, boolean marked) {
        ReportScope scope = new ReportScope(ledger.build(), new Year(2023), Conventions.STANDARD, new Messages(Language.ZH),
                Instant.parse("2024-02-05T00:00:00Z"));
        return new TemplateFill(scope, DocumentOptions.PLAIN).fill(template, marked, Progress.NONE);
    }
}
