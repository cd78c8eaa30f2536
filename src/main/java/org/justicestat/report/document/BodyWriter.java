package org.justicestat.report.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.word.Orientation;
import org.justicestat.report.word.SectionFormat;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes blocks one after another into the body of a Word document. */
final class BodyWriter {

    private final Styles styles;
    private final WordXml xml;
    private final Runs runs;
    private final PieceWriter pieces;
    private final Element lastSection;
    private final Flow flow;
    private final SectionFormat sections;
    private Orientation orientation = Orientation.PORTRAIT;
    private boolean pageIsEmpty = true;
    private boolean breakIsDue;

    BodyWriter(DocxTarget target) throws SAXException, IOException {
        this.styles = target.styles();
        Document document = target.body();
        this.xml = new WordXml(document);
        this.runs = new Runs(target, xml);
        Element body = WordXml.child(document.getDocumentElement(), "body").orElseThrow();
        this.lastSection = WordXml.child(body, "sectPr").orElseThrow();
        this.flow = new Flow(body, lastSection);
        this.sections = new SectionFormat(xml, lastSection);
        this.pieces = new PieceWriter(target, xml, runs);
    }

    void write(List<Block> blocks) throws SAXException, IOException {
        for (Block block : blocks) {
            write(block);
        }
        lastSection.getParentNode().replaceChild(sections.of(orientation), lastSection);
    }

    private void write(Block block) throws SAXException, IOException {
        switch (block) {
            case Block.Title title -> paragraph(WordStyle.TITLE, title.text());
            case Block.Recipient recipient -> paragraph(WordStyle.RECIPIENT, recipient.text());
            case Block.Heading heading -> runs.append(paragraph(WordStyle.heading(heading.level())), Span.text(heading.text()));
            case Block.Paragraph paragraph -> runs.append(paragraph(WordStyle.BODY.id()), paragraph.spans());
            case Block.AttachmentNote note -> writeAttachmentNote(note);
            case Block.Signature signature -> writeSignature(signature);
            case Block.Annex annex -> writeAnnex(annex);
            case Block.Letterhead letterhead -> writeLetterhead(letterhead);
            case Block.Colophon colophon -> Colophon.of(colophon, xml, styles, runs).forEach(flow::add);
            case Block.PageBreak _ -> breakIsDue = !pageIsEmpty;
            case Block.Section section -> startSection(section.orientation());
            case Block.Guide guide -> {
                breakIsDue = guide.first() && !pageIsEmpty;
                paragraph(WordStyle.GUIDE, guide.text());
            }
            case StatisticalTable table -> pieces.write(table, orientation.textWidth(), flow, this::takeBreak);
            case ChartPicture picture -> pieces.write(picture, orientation.textWidth(), flow, this::takeBreak);
            case ColumnChart chart -> pieces.write(chart, orientation.textWidth(), flow, this::takeBreak);
        }
    }

    private void writeAttachmentNote(Block.AttachmentNote note) {
        paragraph(WordStyle.ATTACHMENT_NOTE, note.lines().getFirst());
        note.lines().stream().skip(1).forEach(line -> paragraph(WordStyle.ATTACHMENT_NOTE_NEXT, line));
    }

    private void writeSignature(Block.Signature signature) {
        SignatureLayout.of(signature.office(), signature.date()).writeTo(styles);
        paragraph(WordStyle.SIGNATURE, signature.office());
        paragraph(WordStyle.SIGNATURE_DATE, signature.date());
    }

    private void writeLetterhead(Block.Letterhead letterhead) {
        letterhead.notes().forEach(note -> paragraph(WordStyle.LETTERHEAD_NOTE, note));
        paragraph(WordStyle.LETTERHEAD, letterhead.issuer());
        Element line = paragraph(WordStyle.DOCUMENT_NUMBER.id());
        runs.append(line, Span.text(letterhead.number()));
        xml.add(xml.add(line, "r"), "tab");
        writeSigner(line, letterhead.signer());
        LetterheadLayout.of(letterhead.issuer(), letterhead.notes().size()).writeTo(styles);
    }

    /** The name stands in another font than the words before it (GB/T 9704-2012, 7.2.6). */
    private void writeSigner(Element line, String signer) {
        int name = Math.max(signer.indexOf('：'), signer.indexOf(':')) + 1;
        runs.append(line, Span.text(signer.substring(0, name)));
        Element format = xml.make("rPr");
        xml.add(format, "rStyle", "val", styles.need(WordStyle.SIGNER));
        runs.nodes(Span.text(signer.substring(name)), Optional.of(format), false).forEach(line::appendChild);
    }

    private void writeAnnex(Block.Annex annex) {
        breakIsDue = !pageIsEmpty;
        paragraph(WordStyle.ANNEX_LABEL, annex.label());
        paragraph(WordStyle.ANNEX_TITLE, annex.title());
    }

    private void startSection(Orientation next) {
        if (!pageIsEmpty) {
            breakIsDue = false;
            Element format = WordXml.child(paragraph(WordStyle.SECTION_END.id()), "pPr").orElseThrow();
            format.appendChild(sections.of(orientation));
        }
        orientation = next;
        pageIsEmpty = true;
    }

    private void paragraph(WordStyle style, String text) {
        runs.append(paragraph(style.id()), Span.text(text));
    }

    private Element paragraph(String style) {
        Element paragraph = xml.make("p");
        xml.add(xml.add(paragraph, "pPr"), "pStyle", "val", style);
        takeBreak(paragraph);
        flow.add(paragraph);
        return paragraph;
    }

    /** A page break that is due falls before this paragraph. */
    private void takeBreak(Element paragraph) {
        if (breakIsDue) {
            Element format = WordXml.child(paragraph, "pPr").orElseThrow();
            WordXml.insertAfter(xml.make("pageBreakBefore"), format.getFirstChild());
        }
        breakIsDue = false;
        pageIsEmpty = false;
    }
}
