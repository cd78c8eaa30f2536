package org.justicestat.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.report.document.Block;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.DocumentWord;
import org.justicestat.report.template.PlaceholderText;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.text.Messages;
import org.justicestat.text.OutlineNumber;

/**
 * A template to begin with: the five parts of the annual report (法治政府建设年度报告) in their order, with the placeholders of
 * the figures that the ledger has. What only people can write is marked to be filled in.
 */
public final class StarterTemplate {

    private static final String FILE = "starter.docx";
    private static final int GUIDE_LINES = 14;

    private final ReportScope scope;
    private final Messages messages;
    private final YearFigures figures;
    private final ReportTexts texts;
    private final PlaceholderText placeholders;

    public StarterTemplate(ReportScope scope) {
        this.scope = scope;
        this.messages = scope.messages();
        this.figures = new YearFigures(scope.snapshot(), scope.year());
        this.texts = new ReportTexts(messages, scope.conventions());
        this.placeholders = new PlaceholderText(scope.snapshot(), scope.year());
    }

    /**
     * For staff: every sentence written out, to be reworded in Word, and a page that explains the placeholders.
     *
     * @param letterhead whether it has the head and end of an official document (版头, 版记)
     */
    public byte[] forEditing(boolean letterhead) {
        ReportDocument document = new ReportDocument(properties());
        if (letterhead) {
            letterhead(document);
        }
        compose(document, true);
        if (letterhead) {
            document.colophon(messages.get("report.copies"), placeholders.of(DocumentWord.BUREAU),
                    messages.get("report.printed", placeholders.of(DocumentWord.DATE)));
        }
        document.add(new Block.Guide(true, messages.get("report.guide.title")));
        for (int line = 1; line <= GUIDE_LINES; line++) {
            document.add(new Block.Guide(false, messages.get("report.guide." + line)));
        }
        return new DocxWriter().bytes(document);
    }

    /** For a report without a template of its own: whatever the ledger has of the year. */
    Template forFilling() {
        ReportDocument document = new ReportDocument(properties());
        compose(document, false);
        return Template.of(FILE, new DocxWriter().bytes(document));
    }

    private DocumentProperties properties() {
        return new DocumentProperties(messages.get("report.title", "", ""), figures.bureau().name().in(messages.language()),
                scope.date());
    }

    private void compose(ReportDocument document, boolean writtenOut) {
        String bureau = placeholders.of(DocumentWord.BUREAU);
        String year = placeholders.of(DocumentWord.YEAR);
        String nextYear = placeholders.of(DocumentWord.NEXT_YEAR);
        boolean compared = writtenOut || figures.hasLastYear();
        document.title(messages.get("report.title", bureau, year));
        document.recipient(messages.get("report.recipient"));
        document.paragraph(Span.text(messages.get(compared ? "report.opening" : "report.openingAlone", bureau, year)));
        document.heading(1, messages.get("report.part.1", year));
        if (writtenOut) {
            domains(document);
        } else {
            document.paragraph(Span.text(placeholders.everyPassage()));
        }
        pieces(document);
        for (int part = 2; part <= 5; part++) {
            document.heading(1, messages.get("report.part." + part, nextYear));
            document.paragraph(Span.text(messages.get("report.toWrite." + part)));
        }
        boolean hasAnnex = figures.byDomain().values().stream().flatMap(List::stream)
                .anyMatch(indicator -> !figures.rows(indicator).isEmpty());
        String annex = messages.get("report.annex.heading", bureau, year);
        if (hasAnnex) {
            document.attachmentNote(List.of(messages.get("report.attachment", annex)));
        }
        document.signature(bureau, placeholders.of(DocumentWord.DATE));
        if (hasAnnex) {
            document.annex(messages.get("report.annex.label"), annex);
            document.paragraph(Span.text(placeholders.wholeTable()));
        }
    }

    private void letterhead(ReportDocument document) {
        List<String> notes = List.of(messages.get("report.letterhead.copy"), messages.get("report.letterhead.secrecy"),
                messages.get("report.letterhead.urgency"));
        document.letterhead(notes, messages.get("report.letterhead.issuer", placeholders.of(DocumentWord.BUREAU)),
                messages.get("report.letterhead.number", placeholders.of(DocumentWord.NEXT_YEAR)),
                messages.get("report.letterhead.signer"));
    }

    private void pieces(ReportDocument document) {
        if (!new TablePieces(figures, texts).main().isEmpty()) {
            document.paragraph(Span.text(placeholders.mainTable()));
        }
        new ChartPieces(figures, texts).longest()
                .ifPresent(indicator -> document.paragraph(Span.text(placeholders.chartOf(indicator))));
    }

    private void domains(ReportDocument document) {
        OutlineNumber numbers = new OutlineNumber(messages);
        int number = 1;
        for (Map.Entry<Name, List<Indicator>> domain : figures.byDomain().entrySet()) {
            List<YearFigure> chosen = Passages.chosen(domain.getValue(), figures);
            if (!chosen.isEmpty()) {
                document.heading(2, messages.get("report.domain", numbers.of(number++),
                        domain.getKey().in(messages.language())));
                String flows = sentence(chosen.stream().filter(figure -> !Passages.isStock(figure)).toList());
                String stocks = sentence(chosen.stream().filter(Passages::isStock).toList());
                document.paragraph(Span.text(flows + stocks));
            }
        }
    }

    private String sentence(List<YearFigure> said) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            YearFigure figure = said.get(i);
            sentence.append(i == 0 ? texts.lead(figure.indicator().quantity().measure()) : "")
                    .append(texts.subject(figure.indicator()))
                    .append(placeholders.of(figure.ref())).append(placeholders.of(figure.ref().as(Aspect.UNIT)))
                    .append(messages.get("report.clause.next")).append(placeholders.of(figure.ref().as(Aspect.YEAR_ON_YEAR)))
                    .append(messages.get(i == said.size() - 1 ? "report.sentence.end" : "report.sentence.next"));
        }
        return sentence.toString();
    }

    /** The given template, or where there is none the one that follows from the ledger. */
    public static Template of(Optional<Template> given, ReportScope scope) {
        return given.orElseGet(() -> new StarterTemplate(scope).forFilling());
    }
}
