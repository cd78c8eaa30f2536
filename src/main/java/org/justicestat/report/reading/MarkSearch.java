package org.justicestat.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.reading.ReadParagraph.Mark;
import org.justicestat.report.word.ParagraphText.Stretch;
import org.justicestat.report.word.StoryParagraphs;
import org.justicestat.report.word.WordXml;
import org.w3c.dom.Element;

/** Finds the controls and bookmarks of a paragraph that may hold a figure; where one was taken out the other still tells. */
final class MarkSearch {

    private MarkSearch() {
    }

    static List<Mark> in(StoryParagraphs.Entry paragraph) {
        List<Mark> marks = new ArrayList<>();
        for (Element control : WordXml.all(paragraph.element(), "sdt")) {
            paragraph.text().within(control).ifPresent(place -> add(marks, tag(control), place));
        }
        for (Element start : WordXml.all(paragraph.element(), "bookmarkStart")) {
            end(paragraph.element(), start).flatMap(end -> paragraph.text().between(start, end))
                    .ifPresent(place -> add(marks, WordXml.value(start, "name"), place));
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static void add(List<Mark> marks, String id, Stretch place) {
        boolean isTaken = marks.stream()
                .anyMatch(one -> one.start() < place.endExclusive() && place.startInclusive() < one.end());
        if (!id.isEmpty() && !isTaken) {
            marks.add(new Mark(id, place.startInclusive(), place.endExclusive()));
        }
    }

    private static String tag(Element control) {
        Optional<Element> properties = WordXml.child(control, "sdtPr");
        return properties.flatMap(all -> WordXml.child(all, "tag")).or(() -> properties.flatMap(all ->
                WordXml.child(all, "alias"))).map(tag -> WordXml.value(tag, "val")).orElse("");
    }

    private static Optional<Element> end(Element paragraph, Element start) {
        return WordXml.all(paragraph, "bookmarkEnd").stream()
                .filter(end -> WordXml.value(end, "id").equals(WordXml.value(start, "id"))).findFirst();
    }
}
