package org.justicestat.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.justicestat.report.document.DocxTarget;
import org.justicestat.report.document.Runs;
import org.justicestat.report.document.Sentence;
import org.justicestat.report.document.Span;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.template.Mark;
import org.justicestat.report.template.Placeholder;
import org.justicestat.report.template.PlaceholderFault;
import org.justicestat.report.template.Reading;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordXml;
import org.justicestat.text.NumberText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Fills in the paragraphs of one part of a document. */
final class ParagraphFill {

    private static final String MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static final Set<String> NO_NUMBER = Set.of(NumberText.MISSING, NumberText.NOT_APPLICABLE);

    private final Filling filling;
    private final WordXml xml;
    private final Runs runs;
    private final FigurePrinter printer;
    private final DocumentWords words;
    private final PieceFill pieces;
    private final boolean marked;

    ParagraphFill(DocxTarget target, WordXml xml, Filling filling) {
        this.filling = filling;
        this.xml = xml;
        this.runs = new Runs(target, xml);
        this.printer = new FigurePrinter(filling.figures(), filling.texts());
        this.words = new DocumentWords(filling.figures(), filling.texts().messages());
        this.pieces = new PieceFill(target, xml, filling, runs);
        this.marked = target.figures().isMarked();
    }

    /** A part of the text and what comes in its place. */
    private record Change(int start, int end, List<Node> nodes) {
    }

    void fill(Element paragraph, ParagraphText text, List<String> headings, boolean isBody) throws SAXException, IOException {
        List<Mark> marks = filling.scan().of(text.text());
        if (marks.isEmpty()) {
            if (isBody) {
                pieces.pass(text.text());
            }
            return;
        }
        Optional<Placeholder.Piece> piece = wholePiece(text.text(), marks);
        if (piece.isPresent() && isBody && PieceFill.canStandAt(paragraph)) {
            pieces.replace(paragraph, piece.get());
            return;
        }
        List<Change> changes = changes(text, marks, paragraph, headings);
        changes.sort(Comparator.comparingInt(Change::start).reversed());
        changes.forEach(change -> text.replace(change.start(), change.end(), change.nodes()));
        if (!changes.isEmpty() && new ParagraphText(xml, paragraph).text().isBlank() && hasOptional(marks)) {
            WordXml.removeParagraph(paragraph);
        }
    }

    private static boolean hasOptional(List<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.kind() instanceof Mark.OptionalSentence);
    }

    private static Optional<Placeholder.Piece> wholePiece(String text, List<Mark> marks) {
        Mark only = marks.getFirst();
        boolean alone = marks.size() == 1 && text.substring(0, only.start()).isBlank() && text.substring(only.end()).isBlank();
        return alone && placeholder(only).orElse(null) instanceof Placeholder.Piece piece ? Optional.of(piece) : Optional.empty();
    }

    private static Optional<Placeholder> placeholder(Mark mark) {
        return mark.kind() instanceof Mark.Bracketed(String _, Reading.Understood(Placeholder understood))
                ? Optional.of(understood) : Optional.empty();
    }

    private List<Change> changes(ParagraphText text, List<Mark> marks, Element paragraph, List<String> headings) {
        boolean inFallback = isInFallback(paragraph);
        List<Change> changes = new ArrayList<>();
        int leftOutTo = -1;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.start() < leftOutTo) {
                continue;
            }
            if (mark.kind() instanceof Mark.OptionalSentence) {
                if (saysNothing(mark, marks)) {
                    changes.add(new Change(mark.start(), mark.end(), List.of()));
                    leftOutTo = mark.end();
                } else {
                    changes.add(new Change(mark.start(), mark.start() + 1, List.of()));
                    changes.add(new Change(mark.end() - 1, mark.end(), List.of()));
                }
                continue;
            }
            List<Node> nodes = new ArrayList<>();
            List<Span> said = spans(text.text(), marks, i, headings);
            for (Span span : said) {
                nodes.addAll(runs.nodes(span, Optional.of(text.formatAt(mark.start()).orElseGet(() -> xml.make("rPr"))),
                        marked && !inFallback));
            }
            changes.add(new Change(mark.start(), end(mark, text.text(), said), nodes));
        }
        return changes;
    }

    /** Where there is no number, the sign % behind it goes too. */
    private static int end(Mark mark, String text, List<Span> said) {
        boolean isNone = said.size() == 1 && NO_NUMBER.contains(said.getFirst().text());
        boolean isPercent = text.startsWith("%", mark.end()) || text.startsWith("\uFF05", mark.end());
        return isNone && isPercent ? mark.end() + 1 : mark.end();
    }

    /** What stands in an optional sentence within it decides about that one alone. */
    private boolean saysNothing(Mark sentence, List<Mark> marks) {
        List<Mark> within = marks.stream().filter(mark -> isWithin(mark, sentence)).toList();
        return within.stream().filter(mark -> within.stream().noneMatch(inner ->
                        inner.kind() instanceof Mark.OptionalSentence && isWithin(mark, inner)))
                .anyMatch(mark -> placeholder(mark).orElse(null) instanceof Placeholder.OfFigure figure
                        && printer.isNotApplicable(printer.resolve(figure)));
    }

    private static boolean isWithin(Mark mark, Mark sentence) {
        return mark.start() > sentence.start() && mark.end() < sentence.end();
    }

    /** Old readers take a text box from a second writing, where no control may stand twice. */
    private static boolean isInFallback(Node paragraph) {
        for (Node at = paragraph.getParentNode(); at != null; at = at.getParentNode()) {
            if ("Fallback".equals(at.getLocalName()) && MARKUP.equals(at.getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }

    private List<Span> spans(String text, List<Mark> marks, int index, List<String> headings) {
        Mark mark = marks.get(index);
        String typed = text.substring(mark.start(), mark.end());
        return switch (mark.kind()) {
            case Mark.Bracketed(String _, Reading.Understood(Placeholder placeholder)) -> switch (placeholder) {
                case Placeholder.OfFigure figure -> printer.print(measured(marks, index, figure),
                        unitAround(text, marks, index, figure));
                case Placeholder.OfDocument(var word) -> List.of(Span.text(words.of(word)));
                case Placeholder.ToWrite _ -> {
                    filling.toWrite().add(typed);
                    yield List.of(Span.missing(typed));
                }
                case Placeholder.Piece _ -> problem(text, mark, headings,
                        new PlaceholderFault("template.fault.notAlone", List.of(), List.of()));
            };
            case Mark.Bracketed(String _, Reading.NotUnderstood(PlaceholderFault fault)) ->
                    problem(text, mark, headings, fault);
            case Mark.Unclosed _ -> problem(text, mark, headings,
                    new PlaceholderFault("template.fault.unclosed", List.of(), filling.scan().near(typed)));
            case Mark.OptionalSentence _ -> List.of();
        };
    }

    private List<Span> problem(String text, Mark mark, List<String> headings, PlaceholderFault fault) {
        String typed = text.substring(mark.start(), mark.end());
        filling.problems().add(new TemplateProblem(headings, Sentence.around(text, mark.start()), typed, fault));
        return List.of(Span.missing(typed));
    }

    private UnitAround unitAround(String text, List<Mark> marks, int index, Placeholder.OfFigure figure) {
        Mark mark = marks.get(index);
        if (figure.figure().aspect() == Aspect.UNIT) {
            return index > 0 && isPair(marks.get(index - 1), mark) ? UnitAround.PRINTED : UnitAround.STORED;
        }
        if (index + 1 < marks.size() && isPair(mark, marks.get(index + 1))) {
            return UnitAround.PRINTED;
        }
        String after = text.substring(mark.end()).stripLeading();
        if (after.startsWith("%") || after.startsWith("\uFF05")) {
            return UnitAround.PERCENT_SIGN;
        }
        if (after.startsWith(filling.texts().messages().get("text.unitYi"))) {
            return UnitAround.HUNDRED_MILLION;
        }
        boolean alone = after.isEmpty() && text.substring(0, mark.start()).isBlank();
        return alone ? UnitAround.ALONE : UnitAround.STORED;
    }

    /** A unit right behind a number is that of this number, whatever period or office its own words name. */
    private static Placeholder.OfFigure measured(List<Mark> marks, int index, Placeholder.OfFigure figure) {
        boolean isPaired = index > 0 && isPair(marks.get(index - 1), marks.get(index));
        return isPaired && placeholder(marks.get(index - 1)).orElse(null) instanceof Placeholder.OfFigure number
                ? new Placeholder.OfFigure(number.figure().as(Aspect.UNIT), number.toDate()) : figure;
    }

    /** A number and its unit, one right behind the other. */
    private static boolean isPair(Mark number, Mark unit) {
        return number.end() == unit.start()
                && placeholder(number).orElse(null) instanceof Placeholder.OfFigure(FigureRef value, boolean _)
                && placeholder(unit).orElse(null) instanceof Placeholder.OfFigure(FigureRef measure, boolean _)
                && value.aspect() == Aspect.VALUE && measure.aspect() == Aspect.UNIT
                && measure.indicator().equals(value.indicator());
    }
}
