package org.justicestat.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/**
 * The empty document every report starts from. Its parts lie unpacked in the {@code base} folder beside this class: all
 * page geometry, styles, fonts, footers and the look of charts are there and nowhere in Java.
 */
final class BaseDocument {

    private static final List<String> PARTS = List.of(CanonicalZip.CONTENT_TYPES, "_rels/.rels", "docProps/app.xml",
            "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/fontTable.xml",
            "word/footer1.xml", "word/footer2.xml", "word/footer3.xml", "word/footer4.xml", "word/settings.xml",
            "word/styles.xml");

    private BaseDocument() {
    }

    static XWPFDocument open() throws IOException {
        CanonicalZip zip = new CanonicalZip();
        for (String part : PARTS) {
            zip.put(part, part(part));
        }
        return new XWPFDocument(new ByteArrayInputStream(zip.toBytes()));
    }

    /** A chart with the most series it can have, without data. */
    static CTChartSpace chart() throws IOException {
        try {
            XmlOptions options = new XmlOptions().setLoadStripWhitespace();
            return ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(part("chart.xml")), options).getChartSpace();
        } catch (XmlException e) {
            throw new IllegalStateException("chart.xml of the base document", e);
        }
    }

    private static byte[] part(String name) throws IOException {
        try (InputStream in = BaseDocument.class.getResourceAsStream("base/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the base document lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
