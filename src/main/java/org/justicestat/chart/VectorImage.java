package org.justicestat.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** A chart as the bytes of a file without pixels. Text is drawn as outlines, so that it looks the same without any font. */
final class VectorImage {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final float POINTS_PER_UNIT = 72f / 96;
    private static final int DECIMALS = 3;

    private VectorImage() {
    }

    /** One page of exactly the chart's size. The same chart gives the same bytes. */
    static byte[] pdf(JFreeChart chart, ChartSize size) {
        float width = (float) size.width() * POINTS_PER_UNIT;
        float height = (float) size.height() * POINTS_PER_UNIT;
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // Else it would be made of the clock.
            document.setDocumentId(0L);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.scale(POINTS_PER_UNIT, POINTS_PER_UNIT);
            chart.draw(graphics, area(size));
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** As wide and high in pixels of 1/96 inch as the chart. */
    static byte[] svg(JFreeChart chart, ChartSize size) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height())));
        chart.draw(graphics, area(size));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            graphics.stream(writer, true);
            writer.flush();
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("This Java has no XML parser", missing);
        }
    }

    private static Rectangle2D area(ChartSize size) {
        return new Rectangle2D.Double(0, 0, size.width(), size.height());
    }
}
