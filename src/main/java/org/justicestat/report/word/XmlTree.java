package org.justicestat.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A part of an Office file as a tree, and back: nothing outside the part is ever read, and the same tree gives the same bytes.
 */
public final class XmlTree {

    private static final Map<String, String> DECLARED = Map.of("", "", "xml", XMLConstants.XML_NS_URI);
    private static final int DEEPEST = 1_000;
    private static final DocumentBuilderFactory PARSERS = parsers();

    private final Markup out = Markup.part();
    private final Map<String, String> prefixes = new HashMap<>();

    private XmlTree() {
    }

    /** @throws SAXException if it is not well-formed or has a document type, which no Office file has */
    public static Document parse(byte[] xml) throws SAXException, IOException {
        DocumentBuilder builder = builder();
        builder.setErrorHandler(new Strict());
        Document tree = builder.parse(new ByteArrayInputStream(xml));
        // Names and places of what is put in are our own; checking each costs more than making it.
        tree.setStrictErrorChecking(false);
        return tree;
    }

    /** A factory promises nothing to those who use it at the same time. */
    private static synchronized DocumentBuilder builder() {
        try {
            return PARSERS.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK", e);
        }
    }

    /** Each feature that is set tries it out on a parser of its own, which takes longer than to read a small part. */
    private static DocumentBuilderFactory parsers() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK", e);
        }
    }

    /** The default one prints to the console. */
    private static final class Strict extends DefaultHandler {

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    public static byte[] write(Document document) {
        XmlTree writer = new XmlTree();
        writer.write(document.getDocumentElement(), DECLARED, 0);
        return writer.out.toBytes();
    }

    private void write(Element element, Map<String, String> outer, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("elements nested deeper than " + DEEPEST);
        }
        out.open(element.getNodeName());
        Map<String, String> scope = writeAttributes(element, outer);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Element inner -> write(inner, scope, depth + 1);
                // What is parsed has none of these: they hold rows that are written already.
                case CDATASection written -> out.written(written);
                case org.w3c.dom.Text text -> out.text(text.getData());
                default -> { }
            }
        }
        out.close();
    }

    /** Declares what the element and its attributes need and nobody above has declared. */
    private Map<String, String> writeAttributes(Element element, Map<String, String> outer) {
        if (!element.hasAttributes()) {
            return declare(element, outer);
        }
        Map<String, String> scope = outer;
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                String prefix = attribute.getPrefix() == null ? "" : attribute.getLocalName();
                scope = declared(scope, prefix, attribute.getValue());
            }
            out.attribute(attribute.getName(), attribute.getValue());
        }
        scope = declare(element, scope);
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String prefix = prefix(attribute);
            if (!prefix.isEmpty() && !prefix.equals(XMLConstants.XMLNS_ATTRIBUTE)) {
                scope = declare(attribute, scope);
            }
        }
        return scope;
    }

    private Map<String, String> declare(Node node, Map<String, String> scope) {
        String prefix = prefix(node);
        String namespace = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
        if (namespace.equals(scope.get(prefix))) {
            return scope;
        }
        out.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
        return declared(scope, prefix, namespace);
    }

    /** Empty without one. The tree cuts it out of the name anew at each call. */
    private String prefix(Node node) {
        return prefixes.computeIfAbsent(node.getNodeName(),
                name -> name.indexOf(':') < 0 ? "" : name.substring(0, name.indexOf(':')));
    }

    private static Map<String, String> declared(Map<String, String> scope, String prefix, String namespace) {
        Map<String, String> inner = new HashMap<>(scope);
        inner.put(prefix, namespace);
        return inner;
    }
}
