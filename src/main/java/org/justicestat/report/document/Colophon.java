package org.justicestat.report.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.word.Orientation;
import org.justicestat.report.word.PageNumbers;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The end of an official document (版记): a table as wide as the text at the foot of the last page, which by the standard is an
 * even one. A paragraph before it, as high as is left of the page, keeps it there; a floating table would stand elsewhere in each
 * word processor.
 */
public final class Colophon {

    /** The least height a line can have, in twentieths of a point. */
    private static final int LEAST = 20;
    /** Left free for the rules of tables, which word processors count differently, 8 pt: else a blank page would follow. */
    private static final int SLACK = 160;
    private static final int MOST_BREAKS = 2;

    private final DocxTarget target;
    private final WordXml xml;
    private final Element space;
    private final Element end;

    private Colophon(DocxTarget target, WordXml xml, Element space, Element end) {
        this.target = target;
        this.xml = xml;
        this.space = space;
        this.end = end;
    }

    /** Its parts in their order. */
    static List<Element> of(Block.Colophon colophon, WordXml xml, Styles styles, Runs runs) {
        int width = Orientation.PORTRAIT.textWidth();
        Element table = xml.make("tbl");
        Element properties = xml.add(table, "tblPr");
        xml.add(properties, "tblStyle", "val", styles.need(WordStyle.COLOPHON));
        xml.add(properties, "tblW", "w", Integer.toString(width), "type", "dxa");
        xml.add(properties, "tblLayout", "type", "fixed");
        xml.add(xml.add(table, "tblGrid"), "gridCol", "w", Integer.toString(width));
        Element copies = paragraph(xml, styles, WordStyle.COLOPHON_COPIES);
        runs.append(copies, Span.text(colophon.copies()));
        Element printed = paragraph(xml, styles, WordStyle.COLOPHON_PRINTER);
        runs.append(printed, Span.text(colophon.printer()));
        xml.add(xml.add(printed, "r"), "tab");
        runs.append(printed, Span.text(colophon.date()));
        for (Element line : List.of(copies, printed)) {
            Element row = xml.add(table, "tr");
            xml.add(xml.add(row, "trPr"), "cantSplit");
            Element cell = xml.add(row, "tc");
            xml.add(xml.add(cell, "tcPr"), "tcW", "w", Integer.toString(width), "type", "dxa");
            cell.appendChild(line);
        }
        return List.of(paragraph(xml, styles, WordStyle.COLOPHON_SPACE), table, paragraph(xml, styles, WordStyle.SECTION_END));
    }

    private static Element paragraph(WordXml xml, Styles styles, WordStyle style) {
        Element paragraph = xml.make("p");
        xml.add(xml.add(paragraph, "pPr"), "pStyle", "val", styles.need(style));
        return paragraph;
    }

    /**
     * Brings it to the foot of an even page that has room for it.
     *
     * @return false where the pages depend on the word processor, so that people have to look; true also without a colophon
     */
    public static boolean place(DocxTarget target) throws SAXException, IOException {
        WordXml xml = new WordXml(target.body());
        Optional<Element> space = space(target);
        Optional<Element> end = space.map(Node::getNextSibling).filter(next -> WordXml.is(next, "tbl"))
                .map(Node::getNextSibling).filter(next -> WordXml.is(next, "p")).map(Element.class::cast);
        return space.isEmpty() || end.isPresent() && new Colophon(target, xml, space.get(), end.get()).place();
    }

    public static boolean isIn(DocxTarget target) throws SAXException, IOException {
        return space(target).isPresent();
    }

    private static Optional<Element> space(DocxTarget target) throws SAXException, IOException {
        return WordXml.all(target.body(), "p").stream()
                .filter(paragraph -> WordXml.styleOf(paragraph).equals(WordStyle.COLOPHON_SPACE.id())).findFirst();
    }

    private boolean place() throws SAXException, IOException {
        for (int breaks = 0; breaks <= MOST_BREAKS; breaks++) {
            PageNumbers pages = PageNumbers.of(target.parts(), target.styles());
            Optional<Integer> last = pages.of(end);
            if (last.isEmpty()) {
                return false;
            }
            if (last.get() % 2 == 0 && pages.of(space).equals(last)) {
                target.styles().set(WordStyle.COLOPHON_SPACE, "pPr", "spacing", "line", Math.max(LEAST, pages.room() - SLACK));
                return true;
            }
            breakPage();
        }
        return false;
    }

    private void breakPage() {
        Element format = xml.first(space, "pPr");
        if (WordXml.child(format, "pageBreakBefore").isPresent()) {
            space.getParentNode().insertBefore(space.cloneNode(true), space);
        } else {
            WordXml.insertAfter(xml.make("pageBreakBefore"), WordXml.child(format, "pStyle").orElseThrow());
        }
    }
}
