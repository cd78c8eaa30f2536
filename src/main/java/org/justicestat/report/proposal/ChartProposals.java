package org.justicestat.report.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.report.PieceFill;
import org.justicestat.report.ReportScope;
import org.justicestat.report.YearFigures;
import org.justicestat.report.proposal.Proposal.Form;
import org.justicestat.report.proposal.Proposal.Range;
import org.justicestat.report.typed.Captions;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The charts and pictures of an old report: a chart whose numbers are in the ledger could be drawn anew, with its caption and
 * notes; every other one is listed.
 */
final class ChartProposals {

    private final StoryParagraphs texts;
    private final WordPackage parts;
    private final WholeCharts wholes;
    private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    ChartProposals(ReportScope scope, YearFigures figures, StoryParagraphs texts, WordPackage parts) {
        this.texts = texts;
        this.parts = parts;
        this.wholes = new WholeCharts(scope, figures);
    }

    /** Of a paragraph; to be asked in the order of the document, for a caption between two charts belongs to one of them. */
    Optional<Proposal> at(int number) throws SAXException, IOException {
        Element paragraph = texts.get(number).element();
        List<Element> graphics = graphics(paragraph);
        if (graphics.isEmpty()) {
            return Optional.empty();
        }
        String text = texts.get(number).text().text();
        List<Element> around = around(paragraph);
        taken.addAll(around);
        String caption = around.stream().filter(Captions.CHART::has).map(this::text).collect(Collectors.joining());
        boolean alone = graphics.size() == 1 && text.isBlank() && PieceFill.canStandAt(paragraph);
        List<String> offered = alone ? offered(graphics.getFirst(), paragraph, caption) : List.of();
        Range place = offered.isEmpty() ? Range.within(number, 0, 0) : whole(number, around);
        String said = caption.isEmpty() ? Captions.beside(paragraph, false).map(this::text).orElse("") : caption;
        return Optional.of(new Proposal(place, place, text, "", said.strip(), offered, Form.CHART));
    }

    /** Charts that Word draws, and pictures, which may be one: those of older programs and of embedded workbooks too. */
    private static List<Element> graphics(Element paragraph) {
        return Stream.concat(all(paragraph, "graphicData").filter(graphic -> isChart(graphic)
                || graphic.getAttribute("uri").endsWith("/picture")), all(paragraph, "imagedata")).toList();
    }

    private static boolean isChart(Element graphic) {
        return graphic.getAttribute("uri").endsWith("/chart");
    }

    private static Stream<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private List<String> offered(Element graphic, Element paragraph, String caption) throws SAXException, IOException {
        String description = all(paragraph, "docPr").map(drawing -> drawing.getAttribute("descr")).collect(Collectors.joining());
        if (!isChart(graphic)) {
            return wholes.ofPicture(description);
        }
        Optional<String> part = parts.ofMainById(all(graphic, "chart").map(chart -> chart.getAttributeNS(WordXml.R, "id"))
                .collect(Collectors.joining()));
        if (part.isEmpty()) {
            return List.of();
        }
        OldChart old = OldChart.of(parts.tree(part.get()));
        String names = old.series().stream().map(OldChart.Series::name).collect(Collectors.joining(" "));
        return wholes.of(old, String.join(" ", description, old.title(), names, caption));
    }

    /** The caption, above or below, and the notes below; what another chart has is not its own. */
    private List<Element> around(Element paragraph) {
        List<Element> around = new ArrayList<>(Captions.beside(paragraph, true).filter(this::isCaption).stream().toList());
        Optional<Element> below = Captions.beside(paragraph, false);
        while (below.filter(one -> Captions.NOTE.has(one) || around.stream().noneMatch(Captions.CHART::has) && isCaption(one))
                .isPresent()) {
            around.add(below.get());
            below = Captions.beside(below.get(), false);
        }
        return around;
    }

    private boolean isCaption(Element paragraph) {
        return Captions.CHART.has(paragraph) && !taken.contains(paragraph) && graphics(paragraph).isEmpty();
    }

    private Range whole(int number, List<Element> around) {
        List<Integer> numbers = Stream.concat(Stream.of(number), around.stream().map(texts::numberOf)).sorted().toList();
        return Range.of(numbers.getFirst(), numbers.getLast());
    }

    private String text(Element paragraph) {
        return texts.get(texts.numberOf(paragraph)).text().text();
    }
}
