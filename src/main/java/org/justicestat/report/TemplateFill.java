package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.job.Progress;
import org.justicestat.model.UserException;
import org.justicestat.report.document.Colophon;
import org.justicestat.report.document.Contents;
import org.justicestat.report.document.DocxTarget;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.FigureContexts;
import org.justicestat.report.document.FigureLog;
import org.justicestat.report.document.OfficialParts;
import org.justicestat.report.document.Runs;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.MarkScan;
import org.justicestat.report.template.PlaceholderReader;
import org.justicestat.report.word.CoreProperties;
import org.justicestat.report.word.DocumentFonts;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.Headings;
import org.justicestat.report.word.LineGrid;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordRules;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Fills a template in: every paragraph of the body, of headers, footers and notes, of tables and text boxes. What has no
 * placeholder in it stays as it is, to the byte of its element. Thread-safe.
 */
public final class TemplateFill {

    private final ReportScope scope;
    private final DocumentOptions options;

    public TemplateFill(ReportScope scope, DocumentOptions options) {
        this.scope = scope;
        this.options = options;
    }

    /**
     * @param marked whether each figure stands in a control of its own, by which it can be found again; false for a clean copy
     * @throws UserException if the template is damaged
     * @throws IllegalStateException if the document would break one of the {@link WordRules} that the template keeps
     */
    public FilledReport fill(Template template, boolean marked, Progress progress) {
        return fill(template, marked, Optional.empty(), progress);
    }

    /** @param warning printed at the head of the document, for everyone to see */
    FilledReport fill(Template template, boolean marked, Optional<String> warning, Progress progress) {
        try {
            WordPackage parts = template.open();
            Manifest.remove(parts);
            YearFigures figures = new YearFigures(scope.snapshot(), scope.year());
            String bureau = figures.bureau().name().in(scope.messages().language());
            FigureLog log = new FigureLog(marked);
            DocxTarget target = new DocxTarget(parts, new DocumentProperties("", bureau, scope.date()), log);
            MarkScan scan = new MarkScan(new PlaceholderReader(scope.snapshot(), scope.year()));
            removeGuide(target.body());
            Filling filling = new Filling(figures, new ReportTexts(scope.messages(), scope.conventions()), scan,
                    OutOfReach.in(parts, scan), new ArrayList<>());
            for (String story : parts.stories()) {
                progress.stopIfCancelled();
                fill(parts.tree(story), story.equals(parts.main()), target, filling);
            }
            if (warning.isPresent()) {
                warn(target, warning.get());
            }
            finish(target, template);
            List<String> remarks = paginate(target);
            byte[] content = DocxWriter.checked(parts.toZip(), () -> WordRules.check(template.open().parts()));
            return new FilledReport(content, log.figures(), filling.problems(), filling.toWrite(),
                    DocumentFonts.of(parts, target.styles()), remarks);
        } catch (SAXException | IOException e) {
            throw new UserException(e, "template.damaged", template.name());
        }
    }

    private static void fill(Document story, boolean isBody, DocxTarget target, Filling filling)
            throws SAXException, IOException {
        WordXml xml = new WordXml(story);
        Headings headings = new Headings(target.styles());
        ParagraphFill paragraphs = new ParagraphFill(target, xml, filling);
        for (Element paragraph : WordXml.all(story, "p")) {
            if (isDetached(paragraph, story)) {
                continue;
            }
            ParagraphText text = new ParagraphText(xml, paragraph);
            if (isBody && WordXml.around(paragraph, "p").isEmpty() && WordXml.around(paragraph, "tbl").isEmpty()) {
                headings.pass(paragraph, text.text());
            }
            paragraphs.fill(paragraph, text, headings.path(), isBody);
        }
    }

    private static void warn(DocxTarget target, String warning) throws SAXException, IOException {
        WordXml xml = new WordXml(target.body());
        Element body = WordXml.child(target.body().getDocumentElement(), "body").orElseThrow();
        Element paragraph = xml.make("p");
        new Runs(target, xml).append(paragraph, Span.missing(warning));
        body.insertBefore(paragraph, body.getFirstChild());
    }

    /** What explains the template to those who edit it. */
    private static void removeGuide(Document body) {
        WordXml.all(body, "p").stream().filter(paragraph -> WordXml.styleOf(paragraph).equals(WordStyle.GUIDE.id()))
                .forEach(WordXml::removeParagraph);
    }

    /** Whether it was taken out together with a sentence around it. */
    private static boolean isDetached(Node paragraph, Document story) {
        Node top = paragraph;
        while (top.getParentNode() != null) {
            top = top.getParentNode();
        }
        return top != story;
    }

    private void finish(DocxTarget target, Template template) throws SAXException, IOException {
        if (options.grid() == DocumentOptions.Grid.LINES) {
            LineGrid.set(target.parts(), target.styles());
        }
        if (target.figures().isMarked()) {
            FigureContexts.note(target.figures());
            Manifest.write(target, scope, template.hash());
        }
        String title = OfficialParts.place(target);
        DocumentProperties properties = target.properties();
        CoreProperties.write(target.parts(), new DocumentProperties(title, properties.organisation(), properties.date()));
    }

    /** What depends on the pages. */
    private List<String> paginate(DocxTarget target) throws SAXException, IOException {
        List<String> remarks = new ArrayList<>();
        boolean hasColophon = Colophon.isIn(target);
        if (options.contents() || hasColophon) {
            target.parts().reopen(target.parts().main());
        }
        if (options.contents() && !Contents.write(target, scope.messages())) {
            remarks.add("report.pages");
        }
        if (hasColophon && !Colophon.place(target)) {
            remarks.add("report.colophon.page");
        }
        return remarks;
    }
}
