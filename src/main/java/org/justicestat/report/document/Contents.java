package org.justicestat.report.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.word.Headings;
import org.justicestat.report.word.PageNumbers;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.justicestat.text.Messages;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The table of contents (目录) in front of the title, which begins a new page: headings of the first two levels and annexes. Each
 * page number is a reference to a bookmark, which word processors keep up by themselves: LibreOffice when it opens the document,
 * Word and WPS when fields are updated; what stands there until then is the number worked out by {@link PageNumbers}. A TOC field
 * around it would freeze the numbers in LibreOffice, and one marked as outdated would raise a question in Word.
 */
public final class Contents {

    private static final String BOOKMARK = "_Contents";
    private static final int LEVELS = 2;
    /** In the order of the schema, what stands before a page break in the format of a paragraph. */
    private static final List<String> BEFORE_BREAK = List.of("pStyle", "keepNext", "keepLines");

    private final DocxTarget target;
    private final WordXml xml;
    private final Runs runs;
    private final Element body;
    private final List<Entry> entries = new ArrayList<>();

    /** @param number the text of its page number, to be set */
    private record Entry(Element heading, Element number) {
    }

    private Contents(DocxTarget target) throws SAXException, IOException {
        this.target = target;
        this.xml = new WordXml(target.body());
        this.runs = new Runs(target, xml);
        this.body = WordXml.child(target.body().getDocumentElement(), "body").orElseThrow();
    }

    /**
     * Writes it anew, in the place of one that an earlier report left in its template.
     *
     * @return whether every page number is certain; those that are not are left blank
     */
    public static boolean write(DocxTarget target, Messages messages) throws SAXException, IOException {
        Contents contents = new Contents(target);
        contents.removeOld();
        contents.build(messages.get("report.contents"));
        PageNumbers pages = PageNumbers.of(target.parts(), target.styles());
        for (Entry entry : contents.entries) {
            entry.number.setTextContent(pages.of(entry.heading).map(Object::toString).orElse(""));
        }
        return contents.entries.stream().allMatch(entry -> pages.of(entry.heading).isPresent());
    }

    private void removeOld() {
        for (Element mark : WordXml.all(body, "bookmarkStart")) {
            if (WordXml.value(mark, "name").startsWith(BOOKMARK)) {
                String id = WordXml.value(mark, "id");
                WordXml.all(body, "bookmarkEnd").stream().filter(end -> WordXml.value(end, "id").equals(id))
                        .forEach(Contents::remove);
                remove(mark);
            }
        }
        WordXml.all(body, "hyperlink").stream().filter(link -> WordXml.value(link, "anchor").startsWith(BOOKMARK))
                .map(Node::getParentNode).forEach(Contents::remove);
        WordXml.children(body, "p").filter(line -> WordXml.styleOf(line).equals(WordStyle.CONTENTS_TITLE.id())).toList()
                .forEach(Contents::remove);
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    private void build(String title) {
        List<Element> headings = new ArrayList<>();
        List<Element> lines = new ArrayList<>();
        Headings levels = new Headings(target.styles());
        String label = "";
        for (Element paragraph : WordXml.all(body, "p")) {
            boolean isInside = WordXml.around(paragraph, "tbl").isPresent() || WordXml.around(paragraph, "p").isPresent();
            String text = new ParagraphText(xml, paragraph).text().strip();
            Optional<Integer> level = isInside ? Optional.empty() : levels.level(paragraph, text);
            if (level.filter(found -> found <= LEVELS).isPresent()) {
                headings.add(paragraph);
                lines.add(line(paragraph, level.get(), label + text));
            }
            label = WordXml.styleOf(paragraph).equals(WordStyle.ANNEX_LABEL.id()) ? text + "　" : "";
        }
        if (headings.isEmpty()) {
            return;
        }
        Node first = start();
        Element head = xml.make("p");
        xml.add(xml.add(head, "pPr"), "pStyle", "val", target.styles().need(WordStyle.CONTENTS_TITLE));
        runs.append(head, Span.text(title));
        body.insertBefore(head, first);
        lines.forEach(line -> body.insertBefore(line, first));
        startPage(first);
    }

    /** The title; what stands above it, such as the red head of an official document, belongs to the first page. */
    private Node start() {
        return WordXml.children(body, "p").filter(line -> WordXml.styleOf(line).equals(WordStyle.TITLE.id()))
                .findFirst().map(Node.class::cast).orElseGet(body::getFirstChild);
    }

    /** What followed begins a page of its own. */
    private void startPage(Node first) {
        Element next = WordXml.is(first, "p") ? (Element) first : xml.make("p");
        if (next != first) {
            xml.add(xml.add(next, "pPr"), "pStyle", "val", target.styles().need(WordStyle.TABLE_END));
            body.insertBefore(next, first);
        }
        Element format = xml.first(next, "pPr");
        if (WordXml.child(format, "pageBreakBefore").isEmpty()) {
            Node place = WordXml.children(format).stream().filter(child -> !BEFORE_BREAK.contains(child.getLocalName()))
                    .findFirst().map(Node.class::cast).orElse(null);
            format.insertBefore(xml.make("pageBreakBefore"), place);
        }
    }

    private Element line(Element heading, int level, String text) {
        String bookmark = BOOKMARK + (entries.size() + 1);
        mark(heading, bookmark);
        Element line = xml.make("p");
        WordStyle style = level == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2;
        xml.add(xml.add(line, "pPr"), "pStyle", "val", target.styles().need(style));
        Element link = xml.add(line, "hyperlink", "anchor", bookmark, "history", "1");
        runs.append(link, Span.text(text));
        xml.add(xml.add(link, "r"), "tab");
        field(link, "begin");
        Element code = xml.add(xml.add(link, "r"), "instrText");
        code.setAttributeNS(WordXml.XML, "xml:space", "preserve");
        code.setTextContent(" PAGEREF " + bookmark + " \\h ");
        field(link, "separate");
        Element number = xml.add(xml.add(link, "r"), "t");
        field(link, "end");
        entries.add(new Entry(heading, number));
        return line;
    }

    private void field(Element link, String type) {
        xml.add(xml.add(link, "r"), "fldChar", "fldCharType", type);
    }

    private void mark(Element heading, String bookmark) {
        String id = Integer.toString(target.nextBookmark());
        Node place = WordXml.child(heading, "pPr").map(Node::getNextSibling).orElse(heading.getFirstChild());
        heading.insertBefore(xml.make("bookmarkStart", "id", id, "name", bookmark), place);
        heading.appendChild(xml.make("bookmarkEnd", "id", id));
    }
}
