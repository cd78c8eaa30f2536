package org.justicestat.report.word;

/**
 * How a paragraph is set. Where a document leaves it to the word processor, such as the space around numbers, it is assumed
 * once in the way that takes least room and once in the way that takes most.
 *
 * @param size      of the text in twips
 * @param tracking  what is added to the width of each character, in twips
 * @param latinToo  whether Latin characters are tracked as well
 * @param autoSpace between Chinese and Latin text, in twips
 * @param hanging   the marks that may stand beyond the end of a line, one on each
 * @param squeezes  whether the second of two marks is set half as wide
 */
record TextMeasure(int size, int tracking, boolean latinToo, int autoSpace, String hanging, boolean squeezes) {

    /** Of the text from {@code start} to {@code end}, as it stands in the whole text. */
    int width(String text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (Character.isLowSurrogate(character)) {
                continue;
            }
            boolean wide = TextWidth.isWide(character);
            width += TextWidth.of(character, size) + (wide || latinToo ? tracking : 0);
            if (i > 0) {
                width += between(text.charAt(i - 1), character);
            }
        }
        return width;
    }

    private int between(char before, char after) {
        if (squeezes && LineBreaks.CLOSING.indexOf(before) >= 0 && !Character.isLetterOrDigit(after) && TextWidth.isWide(after)) {
            return -size / 2;
        }
        boolean meets = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                && TextWidth.isWide(before) != TextWidth.isWide(after);
        return meets ? autoSpace : 0;
    }

    /** How far the character before {@code end} may stand out. */
    int overhang(String text, int end) {
        char last = text.charAt(end - 1);
        if (last == ' ') {
            return TextWidth.of(' ', size);
        }
        return hanging.indexOf(last) >= 0 ? size + tracking : 0;
    }
}
