package org.justicestat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The list of all printed figures that travels inside the document, in a custom XML part. */
final class Manifest {

    static final String NAMESPACE = "urn:justicestat:report:1";

    private static final String STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

    private Manifest() {
    }

    static void write(DocxTarget target, ReportScope scope, String templateHash) throws SAXException, IOException {
        WordPackage parts = target.parts();
        byte[] list = list(target, scope, templateHash);
        String item = parts.freeName("customXml/item", ".xml");
        String properties = item.replace("customXml/item", "customXml/itemProps");
        parts.put(item, list, "application/xml");
        parts.put(properties, properties(list), PROPERTIES_TYPE);
        parts.link(item, "customXmlProps", properties.substring(properties.lastIndexOf('/') + 1));
        parts.link(parts.main(), "customXml", "/" + item);
    }

    private static byte[] list(DocxTarget target, ReportScope scope, String templateHash) {
        Document tree = document(NAMESPACE, "report");
        PlainXml xml = new PlainXml(tree, NAMESPACE, "");
        Element root = tree.getDocumentElement();
        root.setAttribute("year", scope.year().toString());
        root.setAttribute("ledger", scope.date().toString());
        root.setAttribute("template", templateHash);
        XmlTree entries = XmlTree.within(tree);
        for (PrintedFigure figure : target.figures().figures()) {
            Element entry = xml.make("figure", "id", figure.id(), "indicator", figure.ref().indicator().code(),
                    "office", figure.ref().office().code(), "period", figure.ref().period().toString(),
                    "aspect", figure.ref().aspect().name().toLowerCase(Locale.ROOT),
                    "state", figure.state().name().toLowerCase(Locale.ROOT));
            if (!figure.ref().whole().isEmpty()) {
                entry.setAttribute("whole", figure.ref().wholeCodes());
            }
            xml.addText(entry, "shown", figure.text());
            xml.addText(entry, "context", figure.context());
            entries.append(entry);
        }
        root.appendChild(entries.asText(tree));
        target.figures().charts().forEach(chart -> add(chart, root, xml));
        return XmlTree.write(tree);
    }

    private static void add(PrintedChart chart, Element root, PlainXml xml) {
        Element entry = xml.add(root, "chart", "caption", chart.caption());
        for (PrintedChart.Series series : chart.series()) {
            Element line = xml.add(entry, "series", "name", series.name());
            series.points().forEach(point -> xml.add(line, "point", "category", point.category(), "figure", point.figure()));
        }
    }

    /** Word tells stores apart by an id, which here follows from the content. */
    private static byte[] properties(byte[] list) {
        Document tree = document(STORE, "ds:datastoreItem");
        Element root = tree.getDocumentElement();
        root.setAttributeNS(STORE, "ds:itemID",
                "{" + UUID.nameUUIDFromBytes(list).toString().toUpperCase(Locale.ROOT) + "}");
        Element schemas = tree.createElementNS(STORE, "ds:schemaRefs");
        Element schema = tree.createElementNS(STORE, "ds:schemaRef");
        schema.setAttributeNS(STORE, "ds:uri", NAMESPACE);
        schemas.appendChild(schema);
        root.appendChild(schemas);
        return XmlTree.write(tree);
    }

    private static Document document(String namespace, String root) {
        String prefix = root.contains(":") ? XMLConstants.XMLNS_ATTRIBUTE + ":" + root.substring(0, root.indexOf(':'))
                : XMLConstants.XMLNS_ATTRIBUTE;
        try {
            return XmlTree.parse(("<" + root + " " + prefix + "=\"" + namespace + "\"/>").getBytes(StandardCharsets.UTF_8));
        } catch (SAXException e) {
            throw new IllegalStateException(root, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
