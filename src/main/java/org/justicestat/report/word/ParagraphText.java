package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of one paragraph as a reader sees it, across all runs, controls, hyperlinks and insertions, without what is deleted;
 * and the way to put something else in the place of a part of it. Text boxes are paragraphs of their own.
 */
public final class ParagraphText {

    /** What holds runs; the text of everything else in a paragraph is not the paragraph's. */
    private static final Set<String> CONTAINERS = Set.of("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent",
            "customXml", "fldSimple", "dir", "bdo", "ruby", "rubyBase");
    private static final Set<String> BOUND = Set.of("text", "dataBinding", "showingPlcHdr", "dropDownList", "comboBox", "date");

    private final WordXml xml;
    private final Element paragraph;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** An element of a run and where its text begins in that of the paragraph. */
    private record Piece(Element element, int start, int length) {

        int end() {
            return start + length;
        }

        Element run() {
            return (Element) element.getParentNode();
        }
    }

    public ParagraphText(WordXml xml, Element paragraph) {
        this.xml = xml;
        this.paragraph = paragraph;
        collect(paragraph);
    }

    private void collect(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (WordXml.is(child, "r")) {
                collectRun((Element) child);
            } else if (child instanceof Element element && WordXml.W.equals(child.getNamespaceURI())
                    && CONTAINERS.contains(child.getLocalName())) {
                collect(element);
            }
        }
    }

    private void collectRun(Element run) {
        for (Element child : WordXml.children(run)) {
            if (!WordXml.W.equals(child.getNamespaceURI())) {
                continue;
            }
            String said = switch (child.getLocalName()) {
                case "t" -> child.getTextContent();
                case "tab", "ptab" -> "\t";
                case "br", "cr" -> "\n";
                case "noBreakHyphen" -> "-";
                case "ruby" -> {
                    collect(child);
                    yield "";
                }
                default -> "";
            };
            if (!said.isEmpty()) {
                pieces.add(new Piece(child, text.length(), said.length()));
                text.append(said);
            }
        }
    }

    public String text() {
        return text.toString();
    }

    /** Where the text begins that stands within an element of the paragraph; 0 where it has none. */
    public int startOf(Element within) {
        return WordXml.all(within, "t").stream().findFirst().flatMap(words ->
                pieces.stream().filter(piece -> piece.element() == words).findFirst()).map(Piece::start).orElse(0);
    }

    /** A part of the text. */
    public record Stretch(int startInclusive, int endExclusive) {
    }

    /** The text that stands within an element of the paragraph; absent where it has none. */
    public Optional<Stretch> within(Element element) {
        return stretch(pieces.stream().filter(piece -> isWithin(piece.element(), element)).toList());
    }

    /** The text between two elements of the paragraph, in the order of the document; absent where there is none. */
    public Optional<Stretch> between(Element first, Element last) {
        return stretch(pieces.stream()
                .filter(piece -> follows(piece.element(), first) && follows(last, piece.element())).toList());
    }

    private static Optional<Stretch> stretch(List<Piece> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(new Stretch(of.getFirst().start(), of.getLast().end()));
    }

    private static boolean isWithin(Node node, Element element) {
        return node == element || (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static boolean follows(Node node, Node before) {
        return (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }

    /** How the character is formatted; empty where its run has nothing of its own. */
    public Optional<Element> formatAt(int index) {
        return pieces.stream().filter(piece -> piece.start() <= index && index < piece.end()).findFirst()
                .flatMap(piece -> WordXml.child(piece.run(), "rPr")).map(format -> {
                    Element copy = (Element) format.cloneNode(true);
                    List.of("rPrChange", "ins", "del").forEach(name ->
                            WordXml.child(copy, name).ifPresent(copy::removeChild));
                    return copy;
                });
    }

    /** A run of this text in this format. */
    public Element run(String said, Optional<Element> format) {
        Element run = xml.make("r");
        format.ifPresent(given -> run.appendChild(given.cloneNode(true)));
        run.appendChild(words(said));
        return run;
    }

    /**
     * Puts nodes in the place of a part of the text. Several replacements of one paragraph must go from its end to its
     * beginning.
     *
     * @param startInclusive of the part
     * @param endExclusive   of the part, after its start
     */
    public void replace(int startInclusive, int endExclusive, List<? extends Node> nodes) {
        List<Piece> touched = pieces.stream()
                .filter(piece -> piece.end() > startInclusive && piece.start() < endExclusive).toList();
        Piece last = touched.getLast();
        splitAfter(last, endExclusive);
        Element first = splitBefore(touched.getFirst(), startInclusive);
        Node place = first;
        for (Node node : nodes) {
            place.getParentNode().insertBefore(node, place);
        }
        freeControls(place);
        for (int i = 0; i < touched.size(); i++) {
            Element run = i == 0 ? first : touched.get(i).run();
            removeText(i == 0 ? firstContent(run) : touched.get(i).element());
        }
        WordXml.all(paragraph, "proofErr").forEach(mark -> mark.getParentNode().removeChild(mark));
        pieces.removeIf(piece -> piece.end() > startInclusive);
        if (touched.getFirst().start() < startInclusive) {
            Piece cut = touched.getFirst();
            pieces.add(new Piece(cut.element(), cut.start(), startInclusive - cut.start()));
        }
    }

    /** What stands in the run after the place goes to a run of its own. */
    private void splitAfter(Piece piece, int end) {
        String rest = piece.end() > end ? piece.element().getTextContent().substring(end - piece.start()) : "";
        if (rest.isEmpty() && piece.element().getNextSibling() == null) {
            return;
        }
        Element tail = emptyCopy(piece.run());
        if (!rest.isEmpty()) {
            tail.appendChild(words(rest));
            setText(piece.element(), piece.element().getTextContent().substring(0, end - piece.start()));
        }
        moveFollowing(piece.element(), tail);
        WordXml.insertAfter(tail, piece.run());
    }

    /** The run that begins with the place. */
    private Element splitBefore(Piece piece, int start) {
        boolean whole = piece.start() == start;
        if (whole && firstContent(piece.run()) == piece.element()) {
            return piece.run();
        }
        Element tail = emptyCopy(piece.run());
        Element run = piece.run();
        if (whole) {
            Element moved = piece.element();
            Node next = moved.getNextSibling();
            tail.appendChild(moved);
            while (next != null) {
                Node following = next.getNextSibling();
                tail.appendChild(next);
                next = following;
            }
        } else {
            String said = piece.element().getTextContent();
            tail.appendChild(words(said.substring(start - piece.start())));
            setText(piece.element(), said.substring(0, start - piece.start()));
            moveFollowing(piece.element(), tail);
        }
        WordXml.insertAfter(tail, run);
        return tail;
    }

    private static Element firstContent(Element run) {
        return WordXml.children(run).stream().filter(child -> !WordXml.is(child, "rPr")).findFirst().orElseThrow();
    }

    private static Element emptyCopy(Element run) {
        Element copy = (Element) run.cloneNode(false);
        WordXml.child(run, "rPr").ifPresent(format -> copy.appendChild(format.cloneNode(true)));
        return copy;
    }

    private static void moveFollowing(Element element, Element target) {
        for (Node next = element.getNextSibling(); next != null; next = element.getNextSibling()) {
            target.appendChild(next);
        }
    }

    private Element words(String said) {
        Element words = xml.make("t");
        setText(words, said);
        return words;
    }

    private static void setText(Element words, String said) {
        words.setTextContent(said);
        words.setAttributeNS(WordXml.XML, "xml:space", "preserve");
    }

    /** Takes the text out, and everything around it that holds nothing else any more. */
    private void removeText(Element element) {
        Node parent = element.getParentNode();
        parent.removeChild(element);
        while (parent != paragraph && isHollow((Element) parent)) {
            Node above = parent.getParentNode();
            above.removeChild(parent);
            parent = above;
        }
    }

    private static boolean isHollow(Element element) {
        return WordXml.children(element).stream().allMatch(child -> WordXml.is(child, "rPr") || WordXml.is(child, "sdtPr")
                || WordXml.is(child, "sdtEndPr") || WordXml.is(child, "fldData") || WordXml.is(child, "rubyPr")
                || WordXml.is(child, "rt"));
    }

    /** A control for plain text, or one bound to other data, would refuse or overwrite what now stands in it. */
    private void freeControls(Node place) {
        Optional<Element> control = WordXml.around(place, "sdt");
        while (control.isPresent()) {
            WordXml.child(control.get(), "sdtPr").ifPresent(properties -> WordXml.children(properties).stream()
                    .filter(child -> "dataBinding".equals(child.getLocalName()) || WordXml.W.equals(child.getNamespaceURI())
                            && BOUND.contains(child.getLocalName()))
                    .forEach(properties::removeChild));
            control = WordXml.around(control.get(), "sdt");
        }
    }
}
