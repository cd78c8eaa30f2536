package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The styles of a document. A paragraph is never formatted directly: what depends on the content becomes a style of its own,
 * and what a template lacks is brought from the base document.
 */
public final class Styles {

    /** One character of the 28 on a line, in twips: 156 mm / 28. */
    private static final double CHARACTER = 315.8;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private final Document tree;
    private final WordXml xml;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> defaults = new HashMap<>();
    private Document base;

    public Styles(WordPackage target) throws SAXException, IOException {
        Optional<String> part = target.ofMain("styles").filter(target::has);
        if (part.isEmpty()) {
            target.put("word/styles.xml", XmlTree.write(BaseDocument.styles()), TYPE);
            target.link(target.main(), "styles", "/word/styles.xml");
        }
        this.tree = target.tree(part.orElse("word/styles.xml"));
        this.xml = new WordXml(tree);
        WordXml.children(tree.getDocumentElement(), "style").forEach(this::note);
    }

    private void note(Element style) {
        byId.putIfAbsent(WordXml.value(style, "styleId"), style);
        String isDefault = WordXml.value(style, "default");
        if (isDefault.equals("1") || isDefault.equals("true") || isDefault.equals("on")) {
            defaults.putIfAbsent(WordXml.value(style, "type"), style);
        }
    }

    Optional<Element> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Id of the paragraph style that Word itself calls by this name, such as {@code heading 2}. */
    public Optional<String> named(String name) {
        return byId.entrySet().stream().filter(entry -> WordXml.child(entry.getValue(), "name")
                .filter(known -> WordXml.value(known, "val").equalsIgnoreCase(name)).isPresent()).map(Map.Entry::getKey)
                .sorted().findFirst();
    }

    /** 0 to 8 as Word counts outline levels, by the style or what it is based on; empty for running text. */
    Optional<Integer> outlineLevel(String id) {
        return chain(id).stream().flatMap(style -> WordXml.child(style, "pPr").stream())
                .flatMap(format -> WordXml.child(format, "outlineLvl").stream()).findFirst()
                .map(level -> Integer.parseInt(WordXml.value(level, "val"))).filter(level -> level < 9);
    }

    /** The style and what it is based on, the nearest first; the default style of paragraphs where there is none of that id. */
    List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = byId.getOrDefault(id, defaults.get("paragraph"));
        while (style != null && !chain.contains(style)) {
            chain.add(style);
            style = WordXml.child(style, "basedOn").map(on -> byId.get(WordXml.value(on, "val"))).orElse(null);
        }
        return chain;
    }

    /** What the document says of all its text, such as {@code rPrDefault}. */
    Optional<Element> defaults(String kind, String format) {
        return WordXml.child(tree.getDocumentElement(), "docDefaults").flatMap(all -> WordXml.child(all, kind))
                .flatMap(found -> WordXml.child(found, format));
    }

    /** The id itself, once the document has such a style. */
    public String need(WordStyle style) {
        bring(style.id());
        return style.id();
    }

    private void bring(String id) {
        if (byId.containsKey(id)) {
            return;
        }
        if (base == null) {
            base = BaseDocument.styles();
        }
        Element found = WordXml.children(base.getDocumentElement(), "style")
                .filter(style -> WordXml.value(style, "styleId").equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no style " + id));
        Element copy = (Element) tree.importNode(found, true);
        copy.removeAttributeNS(WordXml.W, "default");
        WordXml.child(copy, "basedOn").ifPresent(on -> on.setAttributeNS(WordXml.W, on.getPrefix() + ":val",
                parent(WordXml.value(copy, "type"), WordXml.value(on, "val"))));
        WordXml.child(copy, "next").ifPresent(copy::removeChild);
        add(copy);
    }

    /** The default style of a document may have any id; ours are based on it there. */
    private String parent(String type, String id) {
        boolean isRoot = id.equals("Normal") || id.equals("DefaultParagraphFont") || id.equals("TableNormal");
        if (isRoot && defaults.containsKey(type)) {
            return WordXml.value(defaults.get(type), "styleId");
        }
        bring(id);
        return id;
    }

    private void add(Element style) {
        tree.getDocumentElement().appendChild(style);
        note(style);
    }

    /** The style of a number that stands so many twips left of the right edge of its cell. */
    public String number(int rightIndent) {
        String base = need(WordStyle.TABLE_NUMBER);
        String id = base + rightIndent;
        if (rightIndent == 0) {
            return base;
        }
        if (!byId.containsKey(id)) {
            String name = WordXml.value(WordXml.child(byId.get(base), "name").orElseThrow(), "val");
            Element style = xml.make("style", "type", "paragraph", "customStyle", "1", "styleId", id);
            xml.add(style, "name", "val", name + " " + rightIndent);
            xml.add(style, "basedOn", "val", base);
            xml.add(style, "semiHidden");
            xml.add(xml.add(style, "pPr"), "ind", "right", Integer.toString(rightIndent));
            add(style);
        }
        return id;
    }

    /** Tracks the text of the default size and leaves that of any other as it is. */
    void space(String twips) {
        for (Element style : WordXml.children(tree.getDocumentElement(), "style").toList()) {
            boolean isDefault = style == defaults.get("paragraph");
            WordXml.child(style, "rPr").filter(format -> isDefault || WordXml.child(format, "sz").isPresent())
                    .ifPresent(format -> LineGrid.space(xml, format, isDefault ? twips : "0"));
        }
    }

    /** Sets how far from the left edge the paragraphs of a style begin, in hundredths of a character. */
    public void indent(WordStyle style, int hundredths) {
        set(style, "pPr", "ind", "leftChars", hundredths);
        set(style, "pPr", "ind", "left", Math.toIntExact(Math.round(hundredths * CHARACTER / 100)));
    }

    /** Changes an attribute that the style has; a document without the style, or without the format in it, stays as it is. */
    public void set(WordStyle style, String format, String element, String attribute, int value) {
        find(style.id()).flatMap(found -> WordXml.child(found, format)).flatMap(parent -> WordXml.child(parent, element))
                .ifPresent(found -> xml.set(found, attribute, Integer.toString(value)));
    }
}
