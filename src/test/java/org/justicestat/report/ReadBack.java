package org.justicestat.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.justicestat.report.document.DocxWriter;
import org.justicestat.report.document.ReportDocument;
import org.justicestat.report.word.CanonicalZip;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written document as XML, without POI's view of it. */
public final class ReadBack implements NamespaceContext {

    private static final Map<String, String> NAMESPACES = Map.of(
            "xml", XMLConstants.XML_NS_URI,
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "c", "http://schemas.openxmlformats.org/drawingml/2006/chart",
            "s", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "dcterms", "http://purl.org/dc/terms/");

    private final SortedMap<String, byte[]> parts;

    private ReadBack(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    public static ReadBack of(byte[] zip) throws IOException {
        return new ReadBack(CanonicalZip.read(zip).entries());
    }

    public static ReadBack of(ReportDocument report) throws IOException {
        return of(new DocxWriter().bytes(report));
    }

    public SortedMap<String, byte[]> parts() {
        return parts;
    }

    /** Values of the nodes an XPath finds in the body of the document. */
    public List<String> body(String path) throws Exception {
        return in("word/document.xml", path);
    }

    public List<String> in(String part, String path) throws Exception {
        XPath search = XPathFactory.newDefaultInstance().newXPath();
        search.setNamespaceContext(this);
        NodeList nodes = (NodeList) search.evaluate(path, document(part), XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }

    public String first(String part, String path) throws XPathExpressionException, IOException, SAXException,
            ParserConfigurationException {
        XPath search = XPathFactory.newDefaultInstance().newXPath();
        search.setNamespaceContext(this);
        return search.evaluate(path, document(part));
    }

    private Document document(String part) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public String getPrefix(String namespace) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
        throw new UnsupportedOperationException();
    }
}
