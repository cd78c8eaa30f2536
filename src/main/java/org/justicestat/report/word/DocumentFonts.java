package org.justicestat.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Finds the fonts that a document is set in: those of the styles in use and those that its text names itself. */
public final class DocumentFonts {

    private static final List<String> SLOTS = List.of("ascii", "hAnsi", "eastAsia");

    private final Styles styles;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private DocumentFonts(Styles styles) {
        this.styles = styles;
    }

    /** By name. */
    public static List<DocumentFont> of(WordPackage parts, Styles styles) throws SAXException, IOException {
        DocumentFonts fonts = new DocumentFonts(styles);
        styles.defaults("rPrDefault", "rPr").ifPresent(fonts::addAll);
        for (String story : parts.stories()) {
            fonts.addAll(parts.tree(story).getDocumentElement());
        }
        fonts.addStyle("");
        return fonts.withAlternates(parts);
    }

    private void addStyle(String id) {
        if (seen.add(id)) {
            styles.chain(id).forEach(this::addAll);
        }
    }

    private void addAll(Element root) {
        for (Element found : WordXml.all(root, "rFonts", "pStyle", "rStyle", "tblStyle")) {
            if (WordXml.is(found, "rFonts")) {
                SLOTS.stream().map(slot -> WordXml.value(found, slot)).filter(name -> !name.isEmpty()).forEach(names::add);
            } else {
                addStyle(WordXml.value(found, "val"));
            }
        }
    }

    private List<DocumentFont> withAlternates(WordPackage parts) throws SAXException, IOException {
        Optional<String> part = parts.ofMain("fontTable").filter(parts::has);
        List<Element> tables = new ArrayList<>();
        if (part.isPresent()) {
            tables.add(parts.tree(part.get()).getDocumentElement());
        }
        tables.add(BaseDocument.tree("word/fontTable.xml").getDocumentElement());
        return names.stream().map(name -> new DocumentFont(name, alternates(name, tables))).toList();
    }

    private static List<String> alternates(String name, List<Element> tables) {
        Stream<Element> entries = tables.stream().flatMap(table -> WordXml.children(table, "font"))
                .filter(font -> WordXml.value(font, "name").equals(name));
        return entries.flatMap(font -> WordXml.child(font, "altName").stream())
                .flatMap(names -> Arrays.stream(WordXml.value(names, "val").split(",")))
                .map(String::strip).filter(other -> !other.isEmpty() && !other.equals(name)).distinct().toList();
    }
}
