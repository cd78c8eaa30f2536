package org.justicestat.report.word;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a file manager shows of a package. What stood there before goes: a template carries its last writer's name. */
public final class CoreProperties {

    public static final String PART = "docProps/core.xml";

    private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private CoreProperties() {
    }

    public static byte[] of(DocumentProperties properties) {
        Document tree = BaseDocument.tree(PART);
        Element root = tree.getDocumentElement();
        if (!properties.title().isEmpty()) {
            text(root, DC, "dc:title", properties.title());
        }
        text(root, DC, "dc:creator", properties.organisation());
        String date = properties.date().truncatedTo(ChronoUnit.SECONDS).toString();
        text(root, TERMS, "dcterms:created", date).setAttributeNS(XSI, "xsi:type", "dcterms:W3CDTF");
        text(root, TERMS, "dcterms:modified", date).setAttributeNS(XSI, "xsi:type", "dcterms:W3CDTF");
        return XmlTree.write(tree);
    }

    private static Element text(Element root, String namespace, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(namespace, name);
        element.setTextContent(XmlText.requireWritable(text));
        root.appendChild(element);
        return element;
    }

    public static void write(WordPackage target, DocumentProperties properties) throws SAXException, IOException {
        Optional<String> part = target.target("", LINK);
        if (part.isPresent()) {
            target.put(part.get(), of(properties));
        } else if (!target.has(PART)) {
            target.put(PART, of(properties), TYPE);
            target.linkAs("", LINK, PART);
        }
    }
}
