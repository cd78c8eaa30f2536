package org.justicestat.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook while it is read, from the start to wherever the reader stops. */
public final class XmlPart implements AutoCloseable {

    private final InputStream stream;
    private final XMLStreamReader reader;

    private XmlPart(InputStream stream, XMLStreamReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    static XmlPart open(XMLInputFactory factory, InputStream stream) throws XMLStreamException {
        return new XmlPart(stream, factory.createXMLStreamReader(stream));
    }

    XMLStreamReader reader() {
        return reader;
    }

    /** Moves to the next element that begins; false at the end of the part. */
    boolean nextElement() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, or empty; strict and transitional workbooks differ in namespaces only. */
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String localName) {
        String value = attribute(localName);
        return value.equals("1") || value.equals("true");
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        stream.close();
    }
}
