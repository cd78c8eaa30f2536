package org.justicestat.exchange.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a cell that may be cut into differently formatted runs, and may have readings (ruby) that are not part of it. */
final class RichText {

    private RichText() {
    }

    /** The text of the element the reader stands on, whose end it is left on. */
    static String read(XMLStreamReader reader, Limits limits) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int readings = 0;
        boolean inText = false;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    readings += reader.getLocalName().equals("rPh") || readings > 0 ? 1 : 0;
                    inText = reader.getLocalName().equals("t");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    readings -= readings > 0 ? 1 : 0;
                    inText = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && readings == 0) {
                        append(text, reader, limits);
                    }
                }
                default -> { }
            }
        }
        return ExcelText.decoded(text.toString());
    }

    /** Adds the characters the reader stands on; a cell holds no more than Excel allows, however the file was made. */
    static void append(StringBuilder text, XMLStreamReader reader, Limits limits) throws XMLStreamException {
        // An escaped character takes seven; so many may stand for the permitted number.
        if (text.length() + reader.getTextLength() > 7 * limits.cellLength()) {
            throw new XMLStreamException("text too long", reader.getLocation());
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }
}
