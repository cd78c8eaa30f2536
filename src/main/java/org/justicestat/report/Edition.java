package org.justicestat.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.justicestat.report.word.PlainXml;
import org.justicestat.report.word.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a final report printed, frozen.
 *
 * @param number   within the year, from 1
 * @param ledger   number of the last edit its figures come from
 * @param template SHA-256 of the template
 * @param document SHA-256 of the report
 */
public record Edition(int year, int number, long ledger, String template, String document, List<FrozenFigure> figures) {

    private static final String NAMESPACE = "urn:justicestat:edition:1";

    public Edition {
        figures = List.copyOf(figures);
    }

    /** As the ledger keeps it. */
    public String toText() {
        Document tree = root();
        PlainXml xml = new PlainXml(tree, NAMESPACE, "");
        Element root = tree.getDocumentElement();
        root.setAttribute("year", Integer.toString(year));
        root.setAttribute("number", Integer.toString(number));
        root.setAttribute("ledger", Long.toString(ledger));
        root.setAttribute("template", template);
        root.setAttribute("document", document);
        for (FrozenFigure figure : figures) {
            FrozenFigure.Place place = figure.place();
            Element entry = xml.add(root, "figure", "id", figure.id(), "indicator", place.indicator(), "office", place.office(),
                    "period", place.period(), "aspect", place.aspect(), "whole", place.whole(), "exact", figure.exact());
            xml.addText(entry, "shown", figure.shown());
            xml.addText(entry, "context", figure.context());
        }
        return new String(XmlTree.write(tree), StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if the text is none of {@link #toText} */
    public static Edition parse(String text) {
        try {
            Element root = XmlTree.parse(text.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
            PlainXml xml = new PlainXml(root.getOwnerDocument(), NAMESPACE, "");
            List<FrozenFigure> figures = xml.list(root, "figure").stream().map(entry -> FrozenFigure.of(entry, xml)).toList();
            return new Edition(Integer.parseInt(root.getAttribute("year")), Integer.parseInt(root.getAttribute("number")),
                    Long.parseLong(root.getAttribute("ledger")), root.getAttribute("template"), root.getAttribute("document"),
                    figures);
        } catch (SAXException | IOException | IllegalStateException e) {
            throw new IllegalArgumentException("not an edition", e);
        }
    }

    private static Document root() {
        try {
            return XmlTree.parse(("<edition xmlns=\"" + NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("edition", e);
        }
    }
}
