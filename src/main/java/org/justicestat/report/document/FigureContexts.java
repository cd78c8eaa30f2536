package org.justicestat.report.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.justicestat.report.word.ParagraphText;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** Notes with each written figure the sentence, or the row of a table, that it stands in. */
public final class FigureContexts {

    private static final String CELL_END = " | ";
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\*+$");

    private final Map<Element, String> rows = new IdentityHashMap<>();
    private final Map<Element, ParagraphText> paragraphs = new IdentityHashMap<>();

    private FigureContexts() {
    }

    public static void note(FigureLog figures) {
        FigureContexts contexts = new FigureContexts();
        figures.controls().forEach((id, control) -> contexts.of(control).ifPresent(text -> figures.setContext(id, text)));
    }

    /** The name of the row, where the figure stands in a table. */
    public static Optional<String> row(String context) {
        int end = context.indexOf(CELL_END);
        return end < 0 ? Optional.empty() : Optional.of(FOOTNOTE_MARK.matcher(context.substring(0, end)).replaceFirst(""));
    }

    /** Empty for a figure that was taken out with what stood around it. */
    private Optional<String> of(Element control) {
        return WordXml.around(control, "tr").map(row -> rows.computeIfAbsent(row, FigureContexts::rowText))
                .or(() -> WordXml.around(control, "p").map(paragraph -> sentence(paragraph, control)));
    }

    private static String rowText(Element row) {
        return WordXml.children(row, "tc").map(cell -> WordXml.all(cell, "p").stream().map(paragraph -> read(paragraph).text())
                .collect(Collectors.joining())).collect(Collectors.joining(CELL_END));
    }

    private String sentence(Element paragraph, Element control) {
        ParagraphText text = paragraphs.computeIfAbsent(paragraph, FigureContexts::read);
        return Sentence.around(text.text(), text.startOf(control));
    }

    private static ParagraphText read(Element paragraph) {
        return new ParagraphText(new WordXml(paragraph.getOwnerDocument()), paragraph);
    }
}
