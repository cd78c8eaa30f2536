package org.justicestat.report.document;

import org.justicestat.report.word.Orientation;
import org.justicestat.report.word.Styles;
import org.justicestat.report.word.TextWidth;
import org.justicestat.report.word.WordStyle;

/**
 * The issuer's name in the head of a document (GB/T 9704-2012, 7.2.4): its upper edge stands 35 mm below that of the text block,
 * whatever is noted above it, and it is as large as fits on one line, but not larger than 42 pt.
 *
 * @param size   in half points
 * @param line   height of its line in twips
 * @param before space above it in twips
 */
record LetterheadLayout(int size, int line, int before) {

    /** 35 mm in twips. */
    private static final int DOWN = 1984;
    private static final int NOTE_LINE = 579;
    private static final int LARGEST = 84;
    /** Not smaller than the title. */
    private static final int SMALLEST = 46;
    /** Twips in half a point. */
    private static final int HALF_POINT = 10;

    /** @param notes lines above it */
    static LetterheadLayout of(String issuer, int notes) {
        int characters = Math.max(1, TextWidth.of(issuer, 1000) / 1000);
        int fitting = Orientation.PORTRAIT.textWidth() / characters / HALF_POINT;
        int size = Math.clamp(fitting, SMALLEST, LARGEST);
        int line = size * HALF_POINT * 5 / 4;
        int overGlyph = (line - size * HALF_POINT) / 2;
        return new LetterheadLayout(size, line, Math.max(0, DOWN - notes * NOTE_LINE - overGlyph));
    }

    void writeTo(Styles styles) {
        styles.set(WordStyle.LETTERHEAD, "rPr", "sz", "val", size);
        styles.set(WordStyle.LETTERHEAD, "rPr", "szCs", "val", size);
        styles.set(WordStyle.LETTERHEAD, "pPr", "spacing", "line", line);
        styles.set(WordStyle.LETTERHEAD, "pPr", "spacing", "before", before);
    }
}
