package org.justicestat.report.word;

import java.util.Optional;
import org.w3c.dom.Element;

/** Elements in a tree, the first ones at the end of the given parent. */
public final class ElementTree implements ElementSink {

    private final WordXml xml;
    private Element at;

    public ElementTree(WordXml xml, Element parent) {
        this.xml = xml;
        this.at = parent;
    }

    @Override
    public void open(String name, String... attributes) {
        at = xml.add(at, name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].startsWith("xml:")) {
                at.setAttributeNS(WordXml.XML, attributes[i], attributes[i + 1]);
            } else {
                xml.set(at, attributes[i], attributes[i + 1]);
            }
        }
    }

    @Override
    public void text(String said) {
        at.setTextContent(said);
    }

    @Override
    public void close() {
        at = (Element) at.getParentNode();
    }

    @Override
    public Optional<Element> element() {
        return Optional.of(at);
    }
}
