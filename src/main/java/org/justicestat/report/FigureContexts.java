package org.justicestat.report;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Notes with each written figure the sentence, or the row of a table, that it stands in. */
final class FigureContexts {

    private final Map<Element, String> rows = new IdentityHashMap<>();
    private final Map<Element, Sentences> paragraphs = new IdentityHashMap<>();

    /** Finds the figures of one paragraph, from its beginning to its end. */
    private static final class Sentences {

        private final String text;
        private int from;

        Sentences(Element paragraph) {
            this.text = text(paragraph);
        }

        String around(String figure) {
            from = Math.max(0, text.indexOf(figure, from));
            return Sentence.around(text, from);
        }
    }

    private FigureContexts() {
    }

    static void note(FigureLog figures) {
        FigureContexts contexts = new FigureContexts();
        figures.controls().forEach((id, control) -> contexts.of(control).ifPresent(text -> figures.setContext(id, text)));
    }

    /** Empty for a figure that was taken out with what stood around it. */
    private Optional<String> of(Element control) {
        return WordXml.around(control, "tr").map(row -> rows.computeIfAbsent(row, FigureContexts::rowText))
                .or(() -> WordXml.around(control, "p").map(paragraph ->
                        paragraphs.computeIfAbsent(paragraph, Sentences::new).around(control.getTextContent())));
    }

    private static String rowText(Element row) {
        return WordXml.children(row, "tc").map(cell -> WordXml.all(cell, "p").stream().map(FigureContexts::text)
                .collect(Collectors.joining())).collect(Collectors.joining(" | "));
    }

    private static String text(Element paragraph) {
        Document story = paragraph.getOwnerDocument();
        return new ParagraphText(new WordXml(story), paragraph).text();
    }
}
