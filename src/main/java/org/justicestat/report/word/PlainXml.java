package org.justicestat.report.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of one namespace whose attributes have none: charts, worksheets, manifests. */
public final class PlainXml {

    public static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Document document;
    private final String namespace;
    private final String prefix;

    /** @param prefix with its colon; empty where the namespace is the default */
    public PlainXml(Document document, String namespace, String prefix) {
        this.document = document;
        this.namespace = namespace;
        this.prefix = prefix;
    }

    /** As {@link #make}, at the end of its parent. */
    public Element add(Element parent, String name, String... attributes) {
        Element element = make(name, attributes);
        parent.appendChild(element);
        return element;
    }

    /** @param attributes names and values in turn */
    Element make(String name, String... attributes) {
        Element element = document.createElementNS(namespace, prefix + name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        return element;
    }

    public Element addText(Element parent, String name, String text) {
        Element element = add(parent, name);
        element.setTextContent(XmlText.requireWritable(text));
        return element;
    }

    /** @throws IllegalStateException if there is no such child */
    public Element child(Element parent, String name) {
        return find(parent, name).orElseThrow(() -> new IllegalStateException(parent.getNodeName() + " has no " + name));
    }

    Optional<Element> find(Element parent, String name) {
        return list(parent, name).stream().findFirst();
    }

    public List<Element> list(Element parent, String name) {
        return WordXml.children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()) && namespace.equals(child.getNamespaceURI())).toList();
    }

    public static Element first(Node root, String namespace, String name) {
        NodeList found = root instanceof Document whole ? whole.getElementsByTagNameNS(namespace, name)
                : ((Element) root).getElementsByTagNameNS(namespace, name);
        if (found.getLength() == 0) {
            throw new IllegalStateException("no " + name);
        }
        return (Element) found.item(0);
    }
}
