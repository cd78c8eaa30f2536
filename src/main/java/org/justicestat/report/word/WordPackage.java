package org.justicestat.report.word;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of one Word document, some of them opened as trees, which are written back with the others. Not thread-safe. */
public final class WordPackage {

    public static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** Of ours; a number follows. */
    private static final String LINK_ID = "rIdJ";
    private static final List<String> STORIES = List.of("header+xml", "footer+xml", "footnotes+xml", "endnotes+xml");

    private final CanonicalZip zip;
    private final Map<String, Document> trees = new LinkedHashMap<>();
    private final String main;

    /** @throws SAXException if the part that holds all together is not XML, or there is no main document */
    public WordPackage(CanonicalZip zip) throws SAXException, IOException {
        this.zip = zip;
        this.main = target("", OFFICE + "officeDocument").orElseThrow(() -> new SAXException("no main document"));
    }

    public String main() {
        return main;
    }

    boolean has(String part) {
        return zip.entries().containsKey(part);
    }

    public SortedMap<String, byte[]> parts() {
        return zip.entries();
    }

    /** The part as a tree; what is changed in it is written. */
    public Document tree(String part) throws SAXException, IOException {
        Document tree = trees.get(part);
        if (tree == null) {
            byte[] content = zip.entries().get(part);
            if (content == null) {
                throw new SAXException("no part " + part);
            }
            tree = XmlTree.parse(content);
            trees.put(part, tree);
        }
        return tree;
    }

    /** Makes a tree anew of a part in which rows stand as text; elements of the old tree are its no more. */
    public void reopen(String part) {
        put(part, XmlTree.write(trees.get(part)));
    }

    public Document body() throws SAXException, IOException {
        return tree(main);
    }

    /** The parts with text, the body first. */
    public List<String> stories() throws SAXException, IOException {
        Map<String, String> found = new LinkedHashMap<>();
        found.put(main, "");
        SortedMap<String, String> others = new TreeMap<>();
        for (Element override : WordXml.children(tree(CanonicalZip.CONTENT_TYPES).getDocumentElement())) {
            String name = override.getAttribute("PartName");
            String type = override.getAttribute("ContentType");
            if (!name.isEmpty() && has(name.substring(1)) && STORIES.stream().anyMatch(type::endsWith)) {
                others.put(name.substring(1), type);
            }
        }
        found.putAll(others);
        return List.copyOf(found.keySet());
    }

    public String contentType(String part) throws SAXException, IOException {
        for (Element override : WordXml.children(tree(CanonicalZip.CONTENT_TYPES).getDocumentElement())) {
            if (override.getAttribute("PartName").equals("/" + part)) {
                return override.getAttribute("ContentType");
            }
        }
        return "";
    }

    public void put(String part, byte[] content) {
        trees.remove(part);
        zip.put(part, content);
    }

    /** Puts a part in and says what it is. */
    public void put(String part, byte[] content, String contentType) throws SAXException, IOException {
        put(part, content);
        setType(part, contentType);
    }

    public void setType(String part, String contentType) throws SAXException, IOException {
        Document types = tree(CanonicalZip.CONTENT_TYPES);
        for (Element override : WordXml.children(types.getDocumentElement())) {
            if (override.getAttribute("PartName").equals("/" + part)) {
                override.setAttribute("ContentType", contentType);
                return;
            }
        }
        Element override = types.createElementNS(TYPES, "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", contentType);
        types.getDocumentElement().appendChild(override);
    }

    /** The part that {@code source} names by a relationship of this type; the first where there are several. */
    Optional<String> target(String source, String type) throws SAXException, IOException {
        return first(source, link -> link.getAttribute("Type").equals(type));
    }

    private Optional<String> first(String source, Predicate<Element> wanted) throws SAXException, IOException {
        for (Element link : links(source)) {
            Optional<String> target = wanted.test(link) ? target(source, link) : Optional.empty();
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }

    /** The relationships of a part, or of the package for {@code ""}. */
    List<Element> links(String source) throws SAXException, IOException {
        String links = linksOf(source);
        return has(links) ? WordXml.children(tree(links).getDocumentElement()) : List.of();
    }

    /** The part that a relationship within the package leads to; empty for one that leads out of it or to no part's name. */
    static Optional<String> target(String source, Element link) {
        return link.getAttribute("TargetMode").equals("External") ? Optional.empty()
                : partName(source, link.getAttribute("Target"));
    }

    /** @param target as a relationship of the source within the package has it; empty where it can be no part's name */
    static Optional<String> partName(String source, String target) {
        try {
            URI named = URI.create("/" + source).resolve(target.replace(" ", "%20"));
            return Optional.ofNullable(named.getPath()).filter(path -> path.startsWith("/")).map(path -> path.substring(1));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** The part of this kind that belongs to the body, such as its styles or its comments. */
    public Optional<String> ofMain(String kind) throws SAXException, IOException {
        return target(main, OFFICE + kind);
    }

    /** The parts of this kind that belong to the body, by the ids of their relationships. */
    public Map<String, String> allOfMain(String kind) throws SAXException, IOException {
        Map<String, String> found = new LinkedHashMap<>();
        links(main).stream().filter(link -> link.getAttribute("Type").equals(OFFICE + kind)).forEach(link ->
                target(main, link).ifPresent(part -> found.put(link.getAttribute("Id"), part)));
        return found;
    }

    /** The part that the body names by the id of a relationship, such as a chart; empty for none. */
    public Optional<String> ofMainById(String id) throws SAXException, IOException {
        return first(main, link -> link.getAttribute("Id").equals(id));
    }

    /** Makes {@code source} name another part and returns the id of the relationship. */
    public String link(String source, String kind, String target) throws SAXException, IOException {
        return linkAs(source, OFFICE + kind, target);
    }

    String linkAs(String source, String type, String target) throws SAXException, IOException {
        String links = linksOf(source);
        if (!has(links)) {
            put(links, onlyLink(type, target));
            return LINK_ID + 1;
        }
        Document tree = tree(links);
        String id = freeId(tree.getDocumentElement());
        Element link = tree.createElementNS(LINKS, "Relationship");
        link.setAttribute("Id", id);
        link.setAttribute("Type", type);
        link.setAttribute("Target", target);
        tree.getDocumentElement().appendChild(link);
        return id;
    }

    private static byte[] onlyLink(String type, String target) {
        Markup out = Markup.part();
        out.open("Relationships", "xmlns", LINKS);
        out.empty("Relationship", "Id", LINK_ID + 1, "Target", target, "Type", type);
        out.close();
        return out.toBytes();
    }

    private static String freeId(Element links) {
        int number = 1;
        Set<String> taken = WordXml.children(links).stream().map(link -> link.getAttribute("Id")).collect(Collectors.toSet());
        while (taken.contains(LINK_ID + number)) {
            number++;
        }
        return LINK_ID + number;
    }

    /** A name for a further part, such as {@code word/charts/chart3.xml}. */
    public String freeName(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    void remove(String part) {
        trees.remove(part);
        zip.entries().remove(part);
    }

    static String linksOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    /** Every part, the opened ones as they are now. */
    public CanonicalZip toZip() {
        CanonicalZip result = new CanonicalZip();
        zip.entries().forEach(result::put);
        trees.forEach((part, tree) -> result.put(part, XmlTree.write(tree)));
        return result;
    }

    /** Takes out the blanks between the elements that a hand-written part is laid out with. */
    static Document withoutLayout(Document tree) {
        strip(tree.getDocumentElement());
        return tree;
    }

    private static void strip(Element element) {
        for (Node child = element.getFirstChild(); child != null;) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                strip(inner);
            } else if (child.getNodeValue() != null && child.getNodeValue().isBlank() && hasElements(element)
                    || child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            }
            child = next;
        }
    }

    private static boolean hasElements(Element element) {
        return !WordXml.children(element).isEmpty();
    }
}
