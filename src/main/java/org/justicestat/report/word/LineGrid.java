package org.justicestat.report.word;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Turns the grid of lines and characters into one of lines alone, on which closer set text has as many characters a line. */
public final class LineGrid {

    /** A quarter of a point closer, in twips: 28 characters of 16 pt then fill 156 mm. */
    private static final String CLOSER = "-5";
    /** In the order of the schema, what stands before the spacing of a run. */
    private static final List<String> BEFORE = List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike",
            "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color");

    private LineGrid() {
    }

    /** Does nothing to a document on another grid. */
    public static void set(WordPackage parts, Styles styles) throws SAXException, IOException {
        boolean turned = false;
        for (Element grid : WordXml.all(parts.body(), "docGrid")) {
            if (WordXml.value(grid, "type").equals("linesAndChars")) {
                grid.setAttributeNS(WordXml.W, grid.getPrefix() + ":type", "lines");
                grid.removeAttributeNS(WordXml.W, "charSpace");
                turned = true;
            }
        }
        if (turned) {
            styles.space(CLOSER);
        }
    }

    /** Puts the spacing where it belongs among the formats of a run. */
    static void space(WordXml xml, Element format, String twips) {
        if (WordXml.child(format, "spacing").isEmpty()) {
            Node place = WordXml.children(format).stream().filter(child -> !BEFORE.contains(child.getLocalName()))
                    .findFirst().map(Node.class::cast).orElse(null);
            format.insertBefore(xml.make("spacing", "val", twips), place);
        }
    }
}
