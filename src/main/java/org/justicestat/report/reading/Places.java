package org.justicestat.report.reading;

import org.justicestat.report.document.Sentence;
import org.justicestat.report.reading.CheckedNumber.Place;

/** Tells where in a report a number stands. */
final class Places {

    private Places() {
    }

    static Place of(ReadParagraph paragraph, int start, int end) {
        String text = paragraph.text();
        String sentence = Sentence.around(text, start);
        int from = Math.clamp(text.lastIndexOf(sentence, start), 0, start);
        int to = Math.clamp((long) from + sentence.length(), end, text.length());
        String heads = paragraph.heads().map(all -> all.shown() + "：").orElse("");
        return new Place(paragraph.start() + start, paragraph.start() + end, text.substring(start, end), paragraph.headings(),
                heads + text.substring(from, start), text.substring(end, to));
    }

    /** The sentence, or the heads of the cell, with what stands in it. */
    static String around(ReadParagraph paragraph, int start, int end) {
        Place place = of(paragraph, start, end);
        return place.before() + place.raw() + place.after();
    }
}
