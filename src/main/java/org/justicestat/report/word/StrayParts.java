package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Entries of a package that no relationship leads to: what a file manager left in it, or what only a removed drawing named. No
 * reader shows them, and Word refuses a document with one whose type is not declared (ECMA-376 part 2, 6.2 and 6.5).
 */
public final class StrayParts {

    private StrayParts() {
    }

    /** Takes them out, with what the content types say of them. */
    public static void drop(WordPackage parts) throws SAXException, IOException {
        Set<String> reached = reached(parts);
        List<String> stray = parts.parts().keySet().stream().filter(part -> !reached.contains(key(part))).toList();
        if (stray.isEmpty()) {
            return;
        }
        Set<String> gone = new HashSet<>();
        stray.forEach(part -> {
            parts.remove(part);
            gone.add(key(part));
        });
        Element types = parts.tree(CanonicalZip.CONTENT_TYPES).getDocumentElement();
        WordXml.children(types).stream().filter(type -> gone.contains(key(type.getAttribute("PartName"))))
                .forEach(types::removeChild);
        parts.reopen(CanonicalZip.CONTENT_TYPES);
    }

    /** From the package through every relationship, its parts and the lists of relationships themselves. */
    private static Set<String> reached(WordPackage parts) throws SAXException, IOException {
        Map<String, String> names = new HashMap<>();
        parts.parts().keySet().forEach(part -> names.put(key(part), part));
        Set<String> reached = new HashSet<>(Set.of(key(CanonicalZip.CONTENT_TYPES)));
        Deque<String> open = new ArrayDeque<>(List.of(""));
        while (!open.isEmpty()) {
            String source = open.poll();
            reached.add(key(WordPackage.linksOf(source)));
            for (Element link : parts.links(source)) {
                WordPackage.target(source, link).map(target -> names.get(key(target)))
                        .filter(target -> reached.add(key(target))).ifPresent(open::add);
            }
        }
        return reached;
    }

    /** Part names are the same in small and capital letters; a blank may be written as it is or as %20. */
    private static String key(String part) {
        return part.replaceFirst("^/", "").replace("%20", " ").toLowerCase(Locale.ROOT);
    }

    /** The ids of the relationships that an element and those in it name. */
    public static Set<String> named(Element element) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (WordXml.R.equals(attribute.getNamespaceURI())) {
                ids.add(attribute.getNodeValue());
            }
        }
        WordXml.children(element).forEach(child -> ids.addAll(named(child)));
        return ids;
    }

    /** Drops the relationships of the body among these ids that it names no more, and the parts that only they led to. */
    public static void unlink(WordPackage parts, Set<String> ids) throws SAXException, IOException {
        Set<String> unused = new HashSet<>(ids);
        unused.removeAll(named(parts.body().getDocumentElement()));
        parts.links(parts.main()).stream().filter(link -> unused.contains(link.getAttribute("Id")))
                .forEach(link -> link.getParentNode().removeChild(link));
        drop(parts);
    }
}
