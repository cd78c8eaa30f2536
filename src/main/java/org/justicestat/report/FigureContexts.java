package org.justicestat.report;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Notes with each printed figure the sentence, or the row of a table, that it stands in. */
final class FigureContexts {

    private FigureContexts() {
    }

    static void note(Document story, FigureLog figures) {
        WordXml xml = new WordXml(story);
        Map<Element, String> rows = new IdentityHashMap<>();
        for (Element paragraph : WordXml.all(story, "p")) {
            int from = 0;
            String text = null;
            for (Element control : WordXml.all(paragraph, "sdt")) {
                String id = WordXml.child(control, "sdtPr").flatMap(properties -> WordXml.child(properties, "tag"))
                        .map(tag -> WordXml.value(tag, "val")).orElse("");
                if (!figures.has(id)) {
                    continue;
                }
                if (text == null) {
                    text = new ParagraphText(xml, paragraph).text();
                }
                int at = Math.max(0, text.indexOf(control.getTextContent(), from));
                from = at;
                figures.setContext(id, WordXml.around(paragraph, "tr")
                        .map(row -> rows.computeIfAbsent(row, one -> rowText(xml, one)))
                        .orElse(Sentence.around(text, at)));
            }
        }
    }

    private static String rowText(WordXml xml, Element row) {
        return WordXml.children(row, "tc").map(cell -> WordXml.all(cell, "p").stream()
                .map(paragraph -> new ParagraphText(xml, paragraph).text()).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }
}
