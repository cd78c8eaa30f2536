package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.document.ColumnChart;
import org.justicestat.report.document.DocxTarget;
import org.justicestat.report.document.DrawnChart;
import org.justicestat.report.document.Flow;
import org.justicestat.report.document.PieceWriter;
import org.justicestat.report.document.Runs;
import org.justicestat.report.document.Span;
import org.justicestat.report.document.StatisticalTable;
import org.justicestat.report.template.Placeholder;
import org.justicestat.report.template.PlaceholderFault;
import org.justicestat.report.word.Orientation;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.SectionFormat;
import org.justicestat.report.word.WordStyle;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Puts tables, charts and passages in the place of the paragraph that asks for them. */
public final class PieceFill {

    private final DocxTarget target;
    private final WordXml xml;
    private final Filling filling;
    private final Runs runs;
    private final PieceWriter writer;
    private final TablePieces tables;
    private final ChartPieces charts;
    private final PieceNumbers numbers = new PieceNumbers();

    PieceFill(DocxTarget target, WordXml xml, Filling filling, Runs runs) {
        this.target = target;
        this.xml = xml;
        this.filling = filling;
        this.runs = runs;
        this.writer = new PieceWriter(target, xml, runs);
        this.tables = new TablePieces(filling.figures(), filling.texts());
        this.charts = new ChartPieces(filling.figures(), filling.texts());
    }

    /** Tables and charts stand in the body itself, not in a table, a box, a header or a note. */
    public static boolean canStandAt(Element paragraph) {
        Node parent = paragraph.getParentNode();
        while (WordXml.is(parent, "sdtContent")) {
            parent = parent.getParentNode().getParentNode();
        }
        return WordXml.is(parent, "body");
    }

    /** A paragraph of the body without a placeholder, which may be the caption of a table or chart that is no piece. */
    void pass(String text) {
        numbers.pass(text);
    }

    void replace(Element paragraph, Placeholder.Piece piece) throws SAXException, IOException {
        Flow flow = new Flow((Element) paragraph.getParentNode(), paragraph);
        switch (piece) {
            case Placeholder.Table table -> write(table, paragraph, flow);
            case Placeholder.Chart chart -> write(chart, paragraph, flow);
            case Placeholder.Passage passage -> write(passage, paragraph, flow);
        }
        WordXml.removeParagraph(paragraph);
    }

    private void write(Placeholder.Table wanted, Element paragraph, Flow flow) {
        SectionFormat section = new SectionFormat(xml, sectionOf(paragraph));
        boolean underAnnexTitle = Optional.ofNullable(paragraph.getPreviousSibling()).filter(Element.class::isInstance)
                .map(before -> WordXml.styleOf((Element) before)).filter(WordStyle.ANNEX_TITLE.id()::equals).isPresent();
        String number = underAnnexTitle ? "" : numbers.nextTable();
        StatisticalTable table = tables.of(wanted, number);
        boolean wide = wanted.layout().landscape() || !table.fits(section.textWidth());
        boolean turned = wide && !section.isLandscape() && WordXml.is(flow.parent(), "body");
        int width = (turned ? new SectionFormat(xml, section.of(Orientation.LANDSCAPE)) : section).textWidth();
        if (turned) {
            turn(paragraph, section);
        }
        table.parts(width, title -> filling.texts().messages().get("report.table.continued", title))
                .forEach(part -> writer.write(part, width, flow, _ -> { }));
        if (turned) {
            endSection(section.of(Orientation.LANDSCAPE), flow);
        }
    }

    /** The turned page begins with the head of the annex; right after another turned page it goes on with that one. */
    private void turn(Element paragraph, SectionFormat section) {
        Element start = paragraph;
        while (isAnnexHead(start.getPreviousSibling())) {
            start = (Element) start.getPreviousSibling();
        }
        Node before = start.getPreviousSibling();
        Optional<Element> ended = Optional.ofNullable(before).filter(node -> WordXml.is(node, "p"))
                .flatMap(end -> WordXml.child((Element) end, "pPr")).flatMap(format -> WordXml.child(format, "sectPr"));
        if (ended.filter(SectionFormat::isLandscape).isPresent()
                && WordXml.styleOf((Element) before).equals(WordStyle.SECTION_END.id())) {
            before.getParentNode().removeChild(before);
            return;
        }
        if (before != null && ended.isEmpty()) {
            endSection(section.of(Orientation.PORTRAIT), new Flow((Element) start.getParentNode(), start));
        }
        WordXml.child(start, "pPr").ifPresent(format ->
                WordXml.child(format, "pageBreakBefore").ifPresent(format::removeChild));
    }

    private static boolean isAnnexHead(Node node) {
        return WordXml.is(node, "p") && List.of(WordStyle.ANNEX_LABEL.id(), WordStyle.ANNEX_TITLE.id())
                .contains(WordXml.styleOf((Element) node));
    }

    private void endSection(Element format, Flow flow) {
        Element end = xml.make("p");
        Element properties = xml.add(end, "pPr");
        xml.add(properties, "pStyle", "val", target.styles().need(WordStyle.SECTION_END));
        properties.appendChild(format);
        flow.add(end);
    }

    /** The format of the section the paragraph lies in: the next one to end. */
    private Element sectionOf(Element paragraph) {
        for (Node block = paragraph; block != null && !WordXml.is(block, "body"); block = block.getParentNode()) {
            for (Node at = block; at != null; at = at.getNextSibling()) {
                Optional<Element> format = endOfSection(at);
                if (format.isPresent()) {
                    return format.get();
                }
            }
        }
        return xml.make("sectPr");
    }

    private static Optional<Element> endOfSection(Node block) {
        if (WordXml.is(block, "tbl") || !(block instanceof Element element)) {
            return Optional.empty();
        }
        if (WordXml.is(block, "p")) {
            return WordXml.child(element, "pPr").flatMap(format -> WordXml.child(format, "sectPr"));
        }
        return WordXml.is(block, "sectPr") ? Optional.of(element) : WordXml.all(element, "sectPr").stream().findFirst();
    }

    private void write(Placeholder.Chart wanted, Element paragraph, Flow flow) throws SAXException, IOException {
        int width = new SectionFormat(xml, sectionOf(paragraph)).textWidth();
        Optional<DrawnChart> drawn = charts.of(wanted, numbers.nextChart());
        if (drawn.isEmpty()) {
            Element gap = like(paragraph);
            runs.append(gap, charts.gap(wanted));
            flow.add(gap);
            return;
        }
        numbers.chartIsDrawn();
        ColumnChart chart = drawn.get().chart();
        if (wanted.picture()) {
            writer.write(charts.picture(wanted, chart), width, flow, _ -> { });
        } else {
            writer.write(chart, width, flow, _ -> { });
        }
        target.figures().note(drawn.get());
    }

    private void write(Placeholder.Passage wanted, Element paragraph, Flow flow) {
        Passages passages = new Passages(filling.figures(), filling.texts());
        List<Passages.Passage> all = wanted.domain().map(passages::of).orElseGet(passages::all);
        if (all.isEmpty() && wanted.domain().isPresent()) {
            Element gap = like(paragraph);
            String typed = new ParagraphText(xml, paragraph).text().strip();
            runs.append(gap, Span.missing(typed));
            flow.add(gap);
            filling.problems().add(new TemplateProblem(List.of(), typed, typed,
                    new PlaceholderFault("template.fault.emptyPassage", List.of(wanted.domain().get()), List.of())));
        }
        for (Passages.Passage passage : all) {
            passage.heading().ifPresent(text -> {
                Element heading = heading(paragraph);
                runs.append(heading, Span.text(text));
                flow.add(heading);
            });
            Element sentences = like(paragraph);
            passage.spans().forEach(span -> runs.nodes(span, new ParagraphText(xml, paragraph).formatAt(0),
                    target.figures().isMarked()).forEach(sentences::appendChild));
            flow.add(sentences);
        }
    }

    private Element heading(Element paragraph) {
        Optional<String> style = target.styles().named("heading 2");
        if (style.isEmpty()) {
            return like(paragraph);
        }
        Element heading = xml.make("p");
        xml.add(xml.add(heading, "pPr"), "pStyle", "val", style.get());
        return heading;
    }

    /** An empty paragraph of the same format. */
    private Element like(Element paragraph) {
        Element copy = xml.make("p");
        WordXml.child(paragraph, "pPr").ifPresent(format -> {
            Element properties = (Element) format.cloneNode(true);
            new ArrayList<>(List.of("sectPr", "pageBreakBefore", "pPrChange")).forEach(name ->
                    WordXml.child(properties, name).ifPresent(properties::removeChild));
            copy.appendChild(properties);
        });
        return copy;
    }
}
