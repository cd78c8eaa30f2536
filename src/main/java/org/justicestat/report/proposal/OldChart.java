package org.justicestat.report.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.report.word.PlainXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a chart that Word draws keeps of its workbook: the numbers it showed when it was saved.
 *
 * @param title within the chart; empty for none
 */
record OldChart(String title, List<Series> series) {

    /** Where categories of one level and values lie; of several levels each has a cache of its own kind. */
    private static final Set<String> CACHES = Set.of("strCache", "numCache", "strLit", "numLit");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,20})?(?:[Ee][+-]?[0-9]{1,2})?");
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,4}");
    private static final int PERCENT = 2;

    OldChart {
        series = List.copyOf(series);
    }

    /**
     * One row of columns or points.
     *
     * @param categories by their place, counted from 0
     * @param values     by the place of their category, in percent where they are shown so; a gap has none
     */
    record Series(String name, Map<Integer, String> categories, Map<Integer, BigDecimal> values) {
    }

    static OldChart of(Document part) {
        String title = named(part.getDocumentElement(), "title")
                .filter(one -> "chart".equals(one.getParentNode().getLocalName()))
                .flatMap(one -> all(one.getElementsByTagNameNS(PlainXml.DRAWING, "t"))).map(Node::getTextContent)
                .collect(Collectors.joining());
        return new OldChart(title, named(part.getDocumentElement(), "ser").map(OldChart::series).toList());
    }

    private static Series series(Element drawn) {
        Map<Integer, BigDecimal> values = new TreeMap<>();
        boolean inPercent = caches(drawn, "val").flatMap(cache -> named(cache, "formatCode"))
                .anyMatch(format -> format.getTextContent().contains("%"));
        texts(drawn, "val").forEach((place, text) -> {
            if (NUMBER.matcher(text).matches()) {
                values.put(place, new BigDecimal(text).scaleByPowerOfTen(inPercent ? PERCENT : 0));
            }
        });
        return new Series(String.join("", texts(drawn, "tx").values()), texts(drawn, "cat"), values);
    }

    private static Map<Integer, String> texts(Element drawn, String of) {
        Map<Integer, String> texts = new TreeMap<>();
        caches(drawn, of).flatMap(cache -> named(cache, "pt")).filter(point -> INDEX.matcher(point.getAttribute("idx")).matches())
                .forEach(point -> texts.put(Integer.parseInt(point.getAttribute("idx")), point.getTextContent().strip()));
        return texts;
    }

    private static Stream<Element> caches(Element drawn, String of) {
        return named(drawn, of).flatMap(one -> all(one.getElementsByTagNameNS(PlainXml.CHART, "*")))
                .filter(cache -> CACHES.contains(cache.getLocalName()));
    }

    private static Stream<Element> named(Element root, String name) {
        return all(root.getElementsByTagNameNS(PlainXml.CHART, name));
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
