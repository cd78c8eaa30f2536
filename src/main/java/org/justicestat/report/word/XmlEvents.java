package org.justicestat.report.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over the elements of an XML part. */
final class XmlEvents {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private XmlEvents() {
    }

    /** Told of each element by its local name; attributes are read from the reader while it stands on the start. */
    interface Visitor {

        void start(String name, XMLStreamReader element);

        default void end(String name) {
        }
    }

    static void visit(byte[] xml, Visitor visitor) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT -> visitor.start(reader.getLocalName(), reader);
                    case XMLStreamReader.END_ELEMENT -> visitor.end(reader.getLocalName());
                    default -> { }
                }
            }
        } finally {
            reader.close();
        }
    }
}
