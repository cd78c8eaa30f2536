package org.justicestat.report;

/**
 * Where name and date of the signing office end, in hundredths of a character from the right edge (GB/T 9704-2012, 7.3.5.2:
 * no seal). The name ends two characters in and the date begins two characters right of the name; a date longer than the
 * name ends two characters in and the name moves left.
 */
record SignatureLayout(int officeRight, int dateRight) {

    private static final int TWO_CHARACTERS = 200;

    static SignatureLayout of(String office, String date) {
        int officeWidth = width(office);
        int dateWidth = width(date);
        return dateWidth <= officeWidth
                ? new SignatureLayout(TWO_CHARACTERS, officeWidth - dateWidth)
                : new SignatureLayout(dateWidth + 2 * TWO_CHARACTERS - officeWidth, TWO_CHARACTERS);
    }

    /** Chinese characters are one character wide, digits and Latin letters half of one. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 50 : 100).sum();
    }
}
