package org.justicestat.report.document;

import org.justicestat.report.word.Styles;
import org.justicestat.report.word.WordStyle;

/**
 * Where name and date of the signing office begin, in hundredths of a character from the left edge of a line of 28 (GB/T
 * 9704-2012, 7.3.5.2: no seal). The name ends two characters before the right edge and the date begins two characters
 * right of the name; a date longer than the name ends two characters before the edge instead and the name moves left.
 * Both are placed from the left, so that the two characters between them hold whatever space a word processor puts
 * around digits.
 */
record SignatureLayout(int office, int date) {

    private static final int LINE = 2800;
    private static final int TWO_CHARACTERS = 200;

    static SignatureLayout of(String office, String date) {
        int officeWidth = width(office);
        int dateWidth = width(date);
        int begin = LINE - TWO_CHARACTERS
                - (dateWidth <= officeWidth ? officeWidth : dateWidth + TWO_CHARACTERS);
        int fitting = Math.max(0, begin);
        return new SignatureLayout(fitting, fitting + TWO_CHARACTERS);
    }

    void writeTo(Styles styles) {
        styles.indent(WordStyle.SIGNATURE, office);
        styles.indent(WordStyle.SIGNATURE_DATE, date);
    }

    /** Chinese characters are one character wide, digits and Latin letters half of one. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 50 : 100).sum();
    }
}
