package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Word processors give styles new ids when they save a document, and keep their names. Styles that are called like those of the
 * base document get its ids again, so that what is looked for is found and no style is brought twice.
 */
public final class StyleIds {

    private static final Set<String> REFERENCES = Set.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link",
            "styleLink", "numStyleLink", "clickAndTypeStyle", "defaultTableStyle");

    private StyleIds() {
    }

    /** An id that another style of the document has stays with it. */
    public static void restore(WordPackage parts) throws SAXException, IOException {
        Optional<String> styles = parts.ofMain("styles").filter(parts::has);
        if (styles.isEmpty()) {
            return;
        }
        Map<String, String> renamed = renamed(styles(parts.tree(styles.get())));
        if (renamed.isEmpty()) {
            return;
        }
        List<String> referring = new ArrayList<>(parts.stories());
        referring.add(styles.get());
        for (String kind : List.of("numbering", "settings")) {
            parts.ofMain(kind).filter(parts::has).ifPresent(referring::add);
        }
        for (String part : referring) {
            rename(parts.tree(part), renamed);
        }
    }

    private static List<Element> styles(Document tree) {
        return WordXml.children(tree.getDocumentElement(), "style").toList();
    }

    private static Map<String, String> renamed(List<Element> styles) {
        Map<String, String> ours = styles(BaseDocument.styles()).stream()
                .filter(style -> WordXml.value(style, "default").isEmpty())
                .collect(Collectors.toMap(StyleIds::name, StyleIds::id));
        Set<String> taken = styles.stream().map(StyleIds::id).collect(Collectors.toCollection(HashSet::new));
        Map<String, String> renamed = new HashMap<>();
        for (Element style : styles) {
            String id = ours.get(name(style));
            if (id != null && taken.add(id)) {
                renamed.put(id(style), id);
            }
        }
        return renamed;
    }

    private static void rename(Document tree, Map<String, String> renamed) {
        WordXml xml = new WordXml(tree);
        WordXml.all(tree, "style").forEach(style -> xml.set(style, "styleId", renamed.getOrDefault(id(style), id(style))));
        for (String reference : REFERENCES) {
            for (Element element : WordXml.all(tree, reference)) {
                Optional.ofNullable(renamed.get(WordXml.value(element, "val"))).ifPresent(id -> xml.set(element, "val", id));
            }
        }
    }

    private static String id(Element style) {
        return WordXml.value(style, "styleId");
    }

    /** Word writes names of its own in any case. */
    private static String name(Element style) {
        String name = WordXml.child(style, "name").map(found -> WordXml.value(found, "val")).orElse("");
        return WordXml.value(style, "type") + " " + name.toLowerCase(Locale.ROOT);
    }
}
