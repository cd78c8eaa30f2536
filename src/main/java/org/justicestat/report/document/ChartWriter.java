package org.justicestat.report.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.justicestat.report.word.BaseDocument;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.justicestat.report.word.XmlText;
import org.justicestat.report.word.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Fills the chart of the base document with the series of one chart and takes away what it does not use. */
final class ChartWriter {

    /** More values than this cannot be printed over the columns of a chart as wide as the text. */
    private static final int MOST_LABELS = 24;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ColumnChart chart;
    private final ChartWorkbook workbook;
    private final Document tree = BaseDocument.chart();
    private final PlainXml xml = new PlainXml(tree, PlainXml.CHART, "c:");

    ChartWriter(ColumnChart chart) {
        this.chart = chart;
        this.workbook = new ChartWorkbook(chart.categories());
    }

    /** Puts the chart and its workbook into the package and returns the id by which the body names it. */
    String write(DocxTarget target) throws SAXException, IOException {
        Element plot = xml.child(xml.child(tree.getDocumentElement(), "chart"), "plotArea");
        fillColumns(plot);
        if (chart.growth().isPresent()) {
            fillGrowth(plot, chart.growth().get());
        } else {
            plot.removeChild(xml.child(plot, "lineChart"));
            plot.removeChild(xml.list(plot, "catAx").get(1));
            plot.removeChild(xml.list(plot, "valAx").get(1));
        }
        WordPackage parts = target.parts();
        String part = parts.freeName("word/charts/chart", ".xml");
        String book = parts.freeName("word/embeddings/Microsoft_Excel_Worksheet", ".xlsx");
        parts.put(book, workbook.bytes(target.properties()), WORKBOOK_TYPE);
        String bookLink = parts.link(part, "package", "../embeddings/" + book.substring(book.lastIndexOf('/') + 1));
        Element external = xml.add(tree.getDocumentElement(), "externalData");
        external.setAttributeNS(WordXml.R, "r:id", bookLink);
        xml.add(external, "autoUpdate", "val", "0");
        parts.put(part, XmlTree.write(tree), TYPE);
        return parts.link(parts.main(), "chart", "/" + part);
    }

    private void fillColumns(Element plot) {
        Element bars = xml.child(plot, "barChart");
        while (xml.list(bars, "ser").size() > chart.columns().size()) {
            bars.removeChild(xml.child(bars, "ser"));
        }
        boolean labels = chart.categories().size() * chart.columns().size() <= MOST_LABELS;
        for (int i = 0; i < chart.columns().size(); i++) {
            ColumnChart.Series series = chart.columns().get(i);
            Element target = xml.list(bars, "ser").get(i);
            fill(target, i, series.name(), series.values());
            hatch(target, series.estimated());
            if (labels) {
                xml.child(xml.child(target, "dLbls"), "numFmt").setAttribute("formatCode", ChartWorkbook.format(series.values()));
            } else {
                target.removeChild(xml.child(target, "dLbls"));
            }
        }
        Element axis = xml.child(plot, "valAx");
        setTitle(axis, chart.unit());
        if (hasNegative()) {
            Element scaling = xml.child(axis, "scaling");
            scaling.removeChild(xml.child(scaling, "min"));
        }
    }

    /** The series of the base document has one hatched column for a pattern. */
    private void hatch(Element series, Set<Integer> estimated) {
        Element pattern = xml.child(series, "dPt");
        estimated.stream().sorted().forEach(place -> {
            Element column = (Element) pattern.cloneNode(true);
            xml.child(column, "idx").setAttribute("val", Integer.toString(place));
            series.insertBefore(column, pattern);
        });
        series.removeChild(pattern);
    }

    private void fillGrowth(Element plot, ColumnChart.Growth growth) {
        Element target = xml.child(xml.child(plot, "lineChart"), "ser");
        fill(target, chart.columns().size(), growth.name(), growth.values());
        setTitle(xml.list(plot, "valAx").get(1), growth.unit());
    }

    private void fill(Element series, int index, String name, List<BigDecimal> values) {
        xml.child(series, "idx").setAttribute("val", Integer.toString(index));
        xml.child(series, "order").setAttribute("val", Integer.toString(index));
        int column = workbook.add(name, values);
        fill(xml.child(xml.child(series, "tx"), "strRef"), workbook.nameFormula(column), List.of(name));
        fill(xml.child(xml.child(series, "cat"), "strRef"), workbook.categoryFormula(), chart.categories());
        Element reference = xml.child(xml.child(series, "val"), "numRef");
        xml.child(reference, "f").setTextContent(workbook.valueFormula(column));
        Element cache = xml.add(reference, "numCache");
        xml.addText(cache, "formatCode", ChartWorkbook.format(values));
        xml.add(cache, "ptCount", "val", Integer.toString(values.size()));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                xml.addText(xml.add(cache, "pt", "idx", Integer.toString(i)), "v", values.get(i).toPlainString());
            }
        }
    }

    private void fill(Element reference, String formula, List<String> texts) {
        xml.child(reference, "f").setTextContent(formula);
        Element cache = xml.add(reference, "strCache");
        xml.add(cache, "ptCount", "val", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            xml.addText(xml.add(cache, "pt", "idx", Integer.toString(i)), "v", texts.get(i));
        }
    }

    private void setTitle(Element axis, String text) {
        PlainXml.first(xml.child(axis, "title"), PlainXml.DRAWING, "t").setTextContent(XmlText.requireWritable(text));
    }

    private boolean hasNegative() {
        Stream<BigDecimal> values = chart.columns().stream().flatMap(series -> series.values().stream());
        return values.filter(Objects::nonNull).anyMatch(value -> value.signum() < 0);
    }
}
