package org.justicestat.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of WordprocessingML: makes its elements in one part and finds its way among them. */
public final class WordXml {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Document document;
    private final String prefix;
    private final Map<String, String> qualified = new HashMap<>();

    public WordXml(Document document) {
        this.document = document;
        String declared = document.getDocumentElement().lookupPrefix(W);
        this.prefix = (declared == null ? "w" : declared) + ":";
    }

    public Document document() {
        return document;
    }

    /** For elements that are to stand in the tree as text. */
    public Markup markup() {
        return new Markup(prefix);
    }

    /** @param attributes names and values in turn */
    public Element make(String name, String... attributes) {
        Element element = document.createElementNS(W, qualified(name));
        for (int i = 0; i < attributes.length; i += 2) {
            set(element, attributes[i], attributes[i + 1]);
        }
        return element;
    }

    /** As {@link #make}, at the end of its parent. */
    public Element add(Element parent, String name, String... attributes) {
        Element element = make(name, attributes);
        parent.appendChild(element);
        return element;
    }

    public void set(Element element, String name, String value) {
        element.setAttributeNS(W, qualified(name), value);
    }

    /** With the prefix; the same text for the same name, for there are many of each. */
    private String qualified(String name) {
        return qualified.computeIfAbsent(name, prefix::concat);
    }

    public static boolean is(Node node, String name) {
        return node instanceof Element && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** An attribute of WordprocessingML; empty where it is left out. */
    public static String value(Element element, String attribute) {
        return element.getAttributeNS(W, attribute);
    }

    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Stream<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name));
    }

    public static Optional<Element> child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                return Optional.of((Element) child);
            }
        }
        return Optional.empty();
    }

    /** The child of that name, made at the front where there is none. */
    public Element first(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            Element made = make(name);
            parent.insertBefore(made, parent.getFirstChild());
            return made;
        });
    }

    /** Every element of one of the names in the tree, in its order; later changes do not touch the list. */
    public static List<Element> all(Node root, String... names) {
        List<Element> elements = new ArrayList<>();
        collect(root, Set.of(names), elements);
        return elements;
    }

    private static void collect(Node parent, Set<String> names, List<Element> found) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (names.contains(element.getLocalName()) && W.equals(element.getNamespaceURI())) {
                    found.add(element);
                }
                collect(element, names, found);
            }
        }
    }

    /** The nearest element of that name around the node. */
    public static Optional<Element> around(Node node, String name) {
        for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
            if (is(at, name)) {
                return Optional.of((Element) at);
            }
        }
        return Optional.empty();
    }

    /** Id of the style of a paragraph; empty where it has that of the document. */
    public static String styleOf(Element paragraph) {
        return child(paragraph, "pPr").flatMap(format -> child(format, "pStyle")).map(style -> value(style, "val")).orElse("");
    }

    /** What ends a section or is the last of its cell stays, empty, and so does what others refer to. */
    public static void removeParagraph(Element paragraph) {
        Element parent = (Element) paragraph.getParentNode();
        for (Element child : children(paragraph)) {
            if (is(child, "bookmarkStart") || is(child, "bookmarkEnd")) {
                parent.insertBefore(child, paragraph);
            } else if (!is(child, "pPr")) {
                paragraph.removeChild(child);
            }
        }
        boolean endsSection = child(paragraph, "pPr").flatMap(format -> child(format, "sectPr")).isPresent();
        boolean isOnly = is(parent, "tc") && children(parent, "p").count() == 1
                || !is(parent, "body") && children(parent, "p").toList().getLast() == paragraph;
        if (!endsSection && !isOnly) {
            parent.removeChild(paragraph);
        }
    }

    public static void insertAfter(Node added, Node place) {
        place.getParentNode().insertBefore(added, place.getNextSibling());
    }
}
