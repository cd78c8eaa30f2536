package org.justicestat.report.document;

import java.io.IOException;
import java.util.function.Consumer;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.Markup;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.justicestat.report.word.XmlText;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes tables and charts with their titles, captions and notes. */
public final class PieceWriter {

    private static final int EMU_PER_TWIP = 635;
    /** 75 mm. */
    private static final int CHART_HEIGHT = 2_700_000;

    private final DocxTarget target;
    private final WordXml xml;
    private final Runs runs;
    private final Markup rows;

    public PieceWriter(DocxTarget target, WordXml xml, Runs runs) {
        this.target = target;
        this.xml = xml;
        this.runs = runs;
        this.rows = xml.markup();
    }

    /** @param first told of the first paragraph before it is filled */
    public void write(StatisticalTable table, int textWidth, Flow flow, Consumer<Element> first) {
        if (!table.title().isEmpty()) {
            first.accept(paragraph(WordStyle.TABLE_TITLE, table.title(), flow));
        }
        if (!table.unit().isEmpty()) {
            paragraph(WordStyle.TABLE_UNIT, table.unit(), flow);
        }
        flow.add(new TableWriter(table, textWidth, target.styles(), xml, runs).write(rows));
        table.notes().forEach(note -> paragraph(WordStyle.TABLE_NOTE, note, flow));
        paragraph(WordStyle.TABLE_END, "", flow);
    }

    public void write(ColumnChart chart, int textWidth, Flow flow, Consumer<Element> first) throws SAXException, IOException {
        Element frame = paragraph(WordStyle.CHART, "", flow);
        first.accept(frame);
        Element drawing = (Element) xml.document().importNode(
                BaseDocument.tree("drawing-chart.xml").getDocumentElement(), true);
        String id = new ChartWriter(chart).write(target);
        PlainXml.first(drawing, PlainXml.CHART, "chart").setAttributeNS(WordXml.R, "r:id", id);
        describe(drawing, chart.alternativeText(), textWidth, CHART_HEIGHT);
        xml.add(frame, "r").appendChild(drawing);
        paragraph(WordStyle.CAPTION, chart.caption(), flow);
        chart.notes().forEach(note -> paragraph(WordStyle.TABLE_NOTE, note, flow));
    }

    public void write(ChartPicture picture, int textWidth, Flow flow, Consumer<Element> first) throws SAXException, IOException {
        Element frame = paragraph(WordStyle.CHART, "", flow);
        first.accept(frame);
        WordPackage parts = target.parts();
        String part = parts.freeName("word/media/chart", ".png");
        parts.put(part, picture.png(), "image/png");
        String id = parts.link(parts.main(), "image", "/" + part);
        Element drawing = (Element) xml.document().importNode(
                BaseDocument.tree("drawing-picture.xml").getDocumentElement(), true);
        PlainXml.first(drawing, PlainXml.DRAWING, "blip").setAttributeNS(WordXml.R, "r:embed", id);
        describe(drawing, picture.alternativeText(), textWidth, picture.height(textWidth) * EMU_PER_TWIP);
        Element inner = PlainXml.first(drawing, PlainXml.DRAWING, "ext");
        Element outer = PlainXml.first(drawing, drawing.getFirstChild().getNamespaceURI(), "extent");
        inner.setAttribute("cx", outer.getAttribute("cx"));
        inner.setAttribute("cy", outer.getAttribute("cy"));
        xml.add(frame, "r").appendChild(drawing);
        paragraph(WordStyle.CAPTION, picture.caption(), flow);
    }

    private void describe(Element drawing, String alternativeText, int textWidth, int height) {
        String namespace = drawing.getFirstChild().getNamespaceURI();
        Element extent = PlainXml.first(drawing, namespace, "extent");
        extent.setAttribute("cx", Long.toString((long) textWidth * EMU_PER_TWIP));
        extent.setAttribute("cy", Integer.toString(height));
        Element properties = PlainXml.first(drawing, namespace, "docPr");
        int number = target.nextDrawing();
        properties.setAttribute("id", Integer.toString(number));
        properties.setAttribute("name", "Chart " + number);
        properties.setAttribute("descr", XmlText.requireWritable(alternativeText));
    }

    private Element paragraph(WordStyle style, String text, Flow flow) {
        Element paragraph = xml.make("p");
        xml.add(xml.add(paragraph, "pPr"), "pStyle", "val", target.styles().need(style));
        runs.append(paragraph, Span.text(text));
        flow.add(paragraph);
        return paragraph;
    }
}
