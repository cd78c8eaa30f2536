package org.justicestat.report.document;

import java.io.IOException;
import org.justicestat.report.word.DocumentProperties;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The document that is being written: its package, its styles and the numbers that must not stand in it twice. */
public final class DocxTarget {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final WordPackage parts;
    private final Styles styles;
    private final DocumentProperties properties;
    private final FigureLog figures;
    private int lastDrawing;
    private int lastBookmark;

    /** @param figures where printed figures are noted and by which they are marked */
    public DocxTarget(WordPackage parts, DocumentProperties properties, FigureLog figures) throws SAXException, IOException {
        this.parts = parts;
        this.styles = new Styles(parts);
        this.properties = properties;
        this.figures = figures;
        for (String story : parts.stories()) {
            count(parts.tree(story).getDocumentElement());
        }
    }

    private void count(Element element) {
        if (WordXml.is(element, "bookmarkStart")) {
            lastBookmark = Math.max(lastBookmark, number(WordXml.value(element, "id")));
            figures.avoid(WordXml.value(element, "name"));
        } else if (WordXml.is(element, "id") && WordXml.is(element.getParentNode(), "sdtPr")) {
            figures.avoidControl(number(WordXml.value(element, "val")));
        } else if ("docPr".equals(element.getLocalName()) && DRAWING.equals(element.getNamespaceURI())) {
            lastDrawing = Math.max(lastDrawing, number(element.getAttribute("id")));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                count(inner);
            }
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    public WordPackage parts() {
        return parts;
    }

    public Styles styles() {
        return styles;
    }

    public DocumentProperties properties() {
        return properties;
    }

    public FigureLog figures() {
        return figures;
    }

    public Document body() throws SAXException, IOException {
        return parts.body();
    }

    int nextDrawing() {
        return ++lastDrawing;
    }

    int nextBookmark() {
        return ++lastBookmark;
    }
}
