package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.word.CanonicalZip;
import org.justicestat.report.word.Headings;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordPackage;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a filled report says, to be read without Word: taken from the very file that would be written. */
public record RenderedText(List<Paragraph> paragraphs) {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public RenderedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a paragraph is. */
    public enum Kind {
        TEXT,
        /** The cells of one row, each a piece or more, with {@link #CELL_END} between them. */
        TABLE_ROW,
        /** The text of a chart for those who do not see it. */
        CHART
    }

    public static final String CELL_END = "\t";

    /** @param level 1 for the highest heading; 0 for running text */
    public record Paragraph(Kind kind, int level, List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** @param figure the figure of the ledger that it is; absent for words */
    public record Piece(String text, Optional<PrintedFigure> figure) {
    }

    /** The body of a report whose figures stand in controls. */
    public static RenderedText of(FilledReport report) {
        try {
            CanonicalZip zip = CanonicalZip.read(report.content());
            return new Reader(new WordPackage(zip), report.figures()).read();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("a report of our own", e);
        }
    }

    private static final class Reader {

        private final WordPackage parts;
        private final Headings headings;
        private final WordXml xml;
        private final Map<String, PrintedFigure> figures = new HashMap<>();
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Reader(WordPackage parts, List<PrintedFigure> figures) throws SAXException, IOException {
            this.parts = parts;
            this.headings = new Headings(new Styles(parts));
            this.xml = new WordXml(parts.body());
            figures.forEach(figure -> this.figures.put(figure.id(), figure));
        }

        RenderedText read() throws SAXException, IOException {
            WordXml.child(parts.body().getDocumentElement(), "body").ifPresent(this::blocks);
            return new RenderedText(paragraphs);
        }

        private void blocks(Element parent) {
            for (Element child : WordXml.children(parent)) {
                if (WordXml.is(child, "p")) {
                    paragraph(child);
                } else if (WordXml.is(child, "tbl")) {
                    WordXml.children(child, "tr").forEach(this::row);
                } else if (WordXml.is(child, "sdt")) {
                    WordXml.child(child, "sdtContent").ifPresent(this::blocks);
                }
            }
        }

        private void paragraph(Element paragraph) {
            List<Piece> pieces = new ArrayList<>();
            pieces(paragraph, pieces);
            Optional<String> chart = described(paragraph);
            if (chart.isPresent()) {
                paragraphs.add(new Paragraph(Kind.CHART, 0, List.of(new Piece(chart.get(), Optional.empty()))));
            }
            if (!pieces.isEmpty()) {
                String text = new ParagraphText(xml, paragraph).text();
                paragraphs.add(new Paragraph(Kind.TEXT, headings.level(paragraph, text).orElse(0), pieces));
            }
        }

        private static Optional<String> described(Element paragraph) {
            var drawings = paragraph.getElementsByTagNameNS(DRAWING, "docPr");
            return drawings.getLength() == 0 ? Optional.empty()
                    : Optional.of(((Element) drawings.item(0)).getAttribute("descr")).filter(text -> !text.isEmpty());
        }

        private void row(Element row) {
            List<Piece> pieces = new ArrayList<>();
            WordXml.children(row, "tc").forEach(cell -> {
                WordXml.all(cell, "p").forEach(paragraph -> pieces(paragraph, pieces));
                pieces.add(new Piece(CELL_END, Optional.empty()));
            });
            paragraphs.add(new Paragraph(Kind.TABLE_ROW, 0, pieces));
        }

        private void pieces(Element parent, List<Piece> pieces) {
            for (Element child : WordXml.children(parent)) {
                if (WordXml.is(child, "r")) {
                    WordXml.children(child, "t").forEach(words ->
                            pieces.add(new Piece(words.getTextContent(), Optional.empty())));
                } else if (WordXml.is(child, "sdt")) {
                    PrintedFigure figure = figures.get(WordXml.child(child, "sdtPr")
                            .flatMap(properties -> WordXml.child(properties, "tag"))
                            .map(tag -> WordXml.value(tag, "val")).orElse(""));
                    if (figure != null) {
                        pieces.add(new Piece(child.getTextContent(), Optional.of(figure)));
                    } else {
                        WordXml.child(child, "sdtContent").ifPresent(content -> pieces(content, pieces));
                    }
                } else if (List.of("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple")
                        .contains(String.valueOf(child.getLocalName()))) {
                    pieces(child, pieces);
                }
            }
        }
    }
}
