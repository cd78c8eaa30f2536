package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Every paragraph of a document in the order of its parts: the body, headers, footers and notes. A text box that is written
 * twice, for new readers and for old ones, counts once, and what changes in one writing changes in the other.
 */
public final class StoryParagraphs {

    private static final String MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    /** A paragraph and the same in the writings for other readers. */
    public record Entry(WordXml xml, Element element, ParagraphText text, List<ParagraphText> twins) {
    }

    public static StoryParagraphs of(WordPackage parts) throws SAXException, IOException {
        StoryParagraphs all = new StoryParagraphs();
        for (String story : parts.stories()) {
            all.addAll(parts.tree(story));
        }
        return all;
    }

    private void addAll(Document story) {
        WordXml xml = new WordXml(story);
        for (Element paragraph : WordXml.all(story, "p")) {
            Optional<Node> fallback = around(paragraph, "Fallback");
            ParagraphText text = new ParagraphText(xml, paragraph);
            if (fallback.isEmpty()) {
                numbers.put(paragraph, entries.size());
                entries.add(new Entry(xml, paragraph, text, new ArrayList<>()));
            } else {
                twinOf(fallback.get().getParentNode(), text).ifPresent(entry -> entry.twins().add(text));
            }
        }
    }

    /** The first paragraph of the same text that is written again there and has no twin yet. */
    private Optional<Entry> twinOf(Node alternatives, ParagraphText text) {
        return entries.stream().filter(entry -> entry.text().text().equals(text.text()) && entry.twins().isEmpty())
                .filter(entry -> around(entry.element(), "Choice").map(Node::getParentNode)
                        .filter(alternatives::equals).isPresent())
                .findFirst();
    }

    private static Optional<Node> around(Node paragraph, String name) {
        for (Node at = paragraph.getParentNode(); at != null; at = at.getParentNode()) {
            if (name.equals(at.getLocalName()) && MARKUP.equals(at.getNamespaceURI())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Entry get(int number) {
        return entries.get(number);
    }

    /** Of a paragraph that is no twin. */
    public int numberOf(Element paragraph) {
        return numbers.get(paragraph);
    }

    public boolean has(Element paragraph) {
        return numbers.containsKey(paragraph);
    }
}
