package org.justicestat.exchange.table;

import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook, one after the other straight into the zip file; neither the clock nor a program's name goes in. */
public final class XlsxPackage {

    private static final String RESOURCES = "workbook/";
    /** Not the first day a zip can hold: Java takes that for a time out of range and adds it again by the machine's zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    public XlsxPackage(OutputStream stream) {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
    }

    /** A part that is the same in every workbook. */
    public void copy(String part, String resource) throws IOException {
        begin(part);
        try (InputStream content = getClass().getResourceAsStream(RESOURCES + resource)) {
            if (content == null) {
                throw new FileNotFoundException(resource);
            }
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    /** Begins a part of XML, which is to be ended before the next begins. */
    public XlsxPart open(String part) throws IOException {
        begin(part);
        try {
            return new XlsxPart(XMLOutputFactory.newInstance().createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER)), zip::closeEntry);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the package; the stream stays open. */
    public void end() throws IOException {
        zip.finish();
    }
}
