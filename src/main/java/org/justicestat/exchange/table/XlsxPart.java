package org.justicestat.exchange.table;

import java.io.IOException;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a workbook: elements, and the rows and cells of a worksheet from the top down. */
public final class XlsxPart {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Beyond this a spreadsheet would round; such a value goes out as text. */
    private static final int EXACT_DIGITS = 15;

    /** What is left to do when the part has been written. */
    @FunctionalInterface
    interface Ending {
        void end() throws IOException;
    }

    /** Writing XML, whose failures are those of the file under it. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;
    private final Ending ending;
    private int row;

    XlsxPart(XMLStreamWriter xml, Ending ending) {
        this.xml = xml;
        this.ending = ending;
    }

    private static void run(Step step) throws IOException {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    public void beginDocument(String root) throws IOException {
        run(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
        });
    }

    /** Closes every open element and the part. */
    public void endDocument() throws IOException {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        ending.end();
    }

    public void begin(String element, Object... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    public void end() throws IOException {
        run(xml::writeEndElement);
    }

    public void empty(String element, Object... attributes) throws IOException {
        run(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** An element with nothing but text in it. */
    public void simple(String element, String text, Object... attributes) throws IOException {
        run(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }

    /** Number of the row begun last, 1-based; 0 before the first. */
    public int row() {
        return row;
    }

    /** Begins the next row, which {@link #end} ends. */
    public void beginRow(Object... attributes) throws IOException {
        row++;
        run(() -> {
            xml.writeStartElement("row");
            xml.writeAttribute("r", String.valueOf(row));
            attributes(attributes);
        });
    }

    public void blank(int column, int style) throws IOException {
        run(() -> {
            beginCell(column, style);
            xml.writeEndElement();
        });
    }

    public void text(int column, int style, String text) throws IOException {
        run(() -> {
            beginCell(column, style);
            xml.writeAttribute("t", "inlineStr");
            xml.writeStartElement("is");
            xml.writeStartElement("t");
            if (!text.equals(text.strip())) {
                xml.writeAttribute("xml:space", "preserve");
            }
            xml.writeCharacters(ExcelText.encoded(text));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** A number at the decimals it has; as text where a spreadsheet would round it. */
    public void number(int column, int style, BigDecimal value) throws IOException {
        if (value.precision() > EXACT_DIGITS) {
            text(column, style, value.toPlainString());
        } else {
            run(() -> {
                beginCell(column, style);
                writeValue(value.toPlainString());
                xml.writeEndElement();
            });
        }
    }

    /** @param value what a reader shows that does not calculate; empty for nothing */
    public void formula(int column, int style, String formula, String value) throws IOException {
        run(() -> {
            beginCell(column, style);
            xml.writeAttribute("t", value.isEmpty() ? "str" : "n");
            xml.writeStartElement("f");
            xml.writeCharacters(formula);
            xml.writeEndElement();
            writeValue(value);
            xml.writeEndElement();
        });
    }

    private void writeValue(String value) throws XMLStreamException {
        xml.writeStartElement("v");
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void beginCell(int column, int style) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", CellRange.letters(column) + row);
        xml.writeAttribute("s", String.valueOf(style));
    }
}
