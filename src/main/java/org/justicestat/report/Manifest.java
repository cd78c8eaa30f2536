package org.justicestat.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.justicestat.report.document.DocxTarget;
import org.justicestat.report.document.PrintedChart;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.word.Markup;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.StrayParts;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.XmlText;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The list of all printed figures that travels inside the document, in a custom XML part. */
public final class Manifest {

    static final String NAMESPACE = "urn:justicestat:report:1";

    private static final String STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    private static final Pattern PART = Pattern.compile("customXml/item[0-9]+\\.xml");

    private Manifest() {
    }

    /** Takes out the lists of a report that is now a template: they tell what another one printed. */
    public static void remove(WordPackage parts) throws SAXException, IOException {
        Set<String> lists = new HashSet<>();
        parts.allOfMain("customXml").forEach((id, part) -> {
            byte[] content = parts.parts().getOrDefault(part, new byte[0]);
            if (new String(content, StandardCharsets.UTF_8).contains(NAMESPACE)) {
                lists.add(id);
            }
        });
        StrayParts.unlink(parts, lists);
    }

    static void write(DocxTarget target, ReportScope scope, String templateHash) throws SAXException, IOException {
        WordPackage parts = target.parts();
        String item = parts.freeName("customXml/item", ".xml");
        String properties = item.replace("customXml/item", "customXml/itemProps");
        parts.put(item, list(target, scope, templateHash), "application/xml");
        parts.put(properties, properties(scope, templateHash), PROPERTIES_TYPE);
        parts.link(item, "customXmlProps", properties.substring(properties.lastIndexOf('/') + 1));
        parts.link(parts.main(), "customXml", "/" + item);
    }

    /** What the document says that it printed, by ids; empty where it says nothing. The exact values are not among it. */
    public static Map<String, FrozenFigure> read(WordPackage parts) throws SAXException, IOException {
        Map<String, FrozenFigure> figures = new LinkedHashMap<>();
        for (String part : parts.parts().keySet().stream().filter(PART.asMatchPredicate()).toList()) {
            Element root = parts.tree(part).getDocumentElement();
            if (NAMESPACE.equals(root.getNamespaceURI())) {
                PlainXml xml = new PlainXml(root.getOwnerDocument(), NAMESPACE, "");
                xml.list(root, "figure").forEach(entry -> figures.put(entry.getAttribute("id"),
                        FrozenFigure.of(entry, xml)));
            }
        }
        return figures;
    }

    private static byte[] list(DocxTarget target, ReportScope scope, String templateHash) {
        Markup out = Markup.part();
        out.open("report", "ledger", scope.date().toString(), "template", templateHash, XMLConstants.XMLNS_ATTRIBUTE, NAMESPACE,
                "year", scope.year().toString());
        target.figures().figures().forEach(figure -> write(figure, out));
        target.figures().charts().forEach(chart -> write(chart, out));
        out.close();
        return out.toBytes();
    }

    private static void write(PrintedFigure figure, Markup out) {
        FigureRef ref = figure.ref();
        out.open("figure", "aspect", ref.aspect().name().toLowerCase(Locale.ROOT), "id", figure.id(),
                "indicator", ref.indicator().code(), "office", ref.office().code(), "period", ref.period().toString(),
                "state", figure.state().name().toLowerCase(Locale.ROOT));
        if (!ref.whole().isEmpty()) {
            out.attribute("whole", ref.wholeCodes());
        }
        writeText(out, "shown", figure.text());
        writeText(out, "context", figure.context());
        out.close();
    }

    private static void writeText(Markup out, String name, String text) {
        out.open(name);
        out.text(XmlText.requireWritable(text));
        out.close();
    }

    private static void write(PrintedChart chart, Markup out) {
        out.open("chart", "caption", chart.caption());
        for (PrintedChart.Series series : chart.series()) {
            out.open("series", "name", series.name());
            series.points().forEach(point -> out.empty("point", "category", point.category(), "figure", point.figure()));
            out.close();
        }
        out.close();
    }

    /** Word tells stores apart by an id, which here follows from all that the list follows from. */
    private static byte[] properties(ReportScope scope, String templateHash) {
        String origin = String.join(" ", scope.date().toString(), scope.year().toString(), templateHash);
        String id = UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT);
        Markup out = Markup.part();
        out.open("ds:datastoreItem", "ds:itemID", "{" + id + "}", "xmlns:ds", STORE);
        out.open("ds:schemaRefs");
        out.empty("ds:schemaRef", "ds:uri", NAMESPACE);
        out.close();
        out.close();
        return out.toBytes();
    }
}
