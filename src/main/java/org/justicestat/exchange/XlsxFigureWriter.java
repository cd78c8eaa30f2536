package org.justicestat.exchange;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;

/**
 * Figures as an Excel workbook of one sheet, row by row into the zip file: a million figures take no heap, and the same
 * figures make the same bytes, since neither the clock nor a program's name goes in. Values are numbers shown at their
 * indicator's decimals; everything else is text, so that a spreadsheet makes no dates of periods.
 */
final class XlsxFigureWriter implements FigureWriter {

    private static final String RESOURCES = "workbook/";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_ROWS = 1_048_576;
    /** Beyond this a spreadsheet would round; such a value goes out as text. */
    private static final int EXACT_DIGITS = 15;
    private static final int[] WIDTHS = {20, 36, 18, 16, 16, 60};
    private static final int STANDARD_STYLE = 0;
    private static final int HEADING_STYLE = 1;
    private static final int TEXT_STYLE = 2;
    private static final int NUMBER_STYLE = 3;

    private final ZipOutputStream zip;
    private final XMLStreamWriter xml;
    private final StringBuilder reference = new StringBuilder();
    private int row;

    XlsxFigureWriter(OutputStream stream) throws IOException {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        copy("[Content_Types].xml", "content-types.xml");
        copy("_rels/.rels", "package-relationships.xml");
        copy("xl/workbook.xml", "workbook.xml");
        copy("xl/_rels/workbook.xml.rels", "workbook-relationships.xml");
        copy("xl/styles.xml", "styles.xml");
        begin("xl/worksheets/sheet1.xml");
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16));
            beginSheet();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void copy(String part, String resource) throws IOException {
        begin(part);
        try (InputStream content = getClass().getResourceAsStream(RESOURCES + resource)) {
            if (content == null) {
                throw new FileNotFoundException(resource);
            }
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void beginSheet() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        attributes("tabSelected", 1, "workbookViewId", 0);
        xml.writeEmptyElement("pane");
        attributes("ySplit", 1, "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("cols");
        for (int i = 0; i < WIDTHS.length; i++) {
            int style = i == FigureColumns.VALUE.ordinal() ? STANDARD_STYLE : TEXT_STYLE;
            xml.writeEmptyElement("col");
            attributes("min", i + 1, "max", i + 1, "width", WIDTHS[i], "style", style, "customWidth", 1);
        }
        xml.writeEndElement();
        xml.writeStartElement("sheetData");
        beginRow();
        for (FigureColumns column : FigureColumns.values()) {
            text(column, HEADING_STYLE, column.heading());
        }
        xml.writeEndElement();
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
    }

    private void beginRow() throws XMLStreamException {
        row++;
        xml.writeStartElement("row");
        xml.writeAttribute("r", String.valueOf(row));
    }

    @Override
    public void write(Figure figure, Indicator indicator) throws IOException {
        if (row == MOST_ROWS) {
            throw new UserException("exchange.export.tooManyRows", MOST_ROWS - 1);
        }
        Cell cell = figure.cell();
        try {
            beginRow();
            text(FigureColumns.OFFICE, TEXT_STYLE, figure.key().office());
            text(FigureColumns.INDICATOR, TEXT_STYLE, figure.key().indicator());
            text(FigureColumns.PERIOD, TEXT_STYLE, figure.key().period().toString());
            if (cell.value().isPresent()) {
                number(cell.value().get());
            }
            text(FigureColumns.STATUS, TEXT_STYLE, cell.state().id());
            if (!cell.note().isEmpty()) {
                text(FigureColumns.NOTE, TEXT_STYLE, CellText.guarded(cell.note()));
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void number(BigDecimal value) throws XMLStreamException {
        int style = NUMBER_STYLE + value.scale();
        if (value.precision() > EXACT_DIGITS) {
            text(FigureColumns.VALUE, style, value.toPlainString());
            return;
        }
        beginCell(FigureColumns.VALUE, style);
        xml.writeStartElement("v");
        xml.writeCharacters(value.toPlainString());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(FigureColumns column, int style, String text) throws XMLStreamException {
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
    }

    private void beginCell(FigureColumns column, int style) throws XMLStreamException {
        reference.setLength(0);
        reference.append((char) ('A' + column.ordinal())).append(row);
        xml.writeStartElement("c");
        xml.writeAttribute("r", reference.toString());
        xml.writeAttribute("s", String.valueOf(style));
    }

    @Override
    public void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }
}
