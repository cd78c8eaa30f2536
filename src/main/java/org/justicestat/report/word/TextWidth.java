package org.justicestat.report.word;

/** How wide a character is printed: Times New Roman for Latin text, a square for Chinese. */
public final class TextWidth {

    /** From the blank to the tilde, in thousandths of the size. */
    private static final int[] LATIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
    private static final int FIRST_CHINESE = 0x2E80;

    private TextWidth() {
    }

    /** @param size of the text; the result is in the same unit */
    public static int of(int character, int size) {
        if (isWide(character)) {
            return size;
        }
        int place = character - ' ';
        return place >= 0 && place < LATIN.length ? LATIN[place] * size / 1000 : size / 2;
    }

    public static int of(String text, int size) {
        return of(text, 0, text.length(), size);
    }

    /** Of the text from {@code start} to {@code end}. */
    public static int of(String text, int start, int end, int size) {
        int width = 0;
        for (int i = start; i < end;) {
            int character = text.codePointAt(i);
            width += of(character, size);
            i += Character.charCount(character);
        }
        return width;
    }

    /** Whether it takes a square: Chinese, and what we print in the Chinese font. */
    static boolean isWide(int character) {
        return character >= FIRST_CHINESE || isShared(character);
    }

    /** Quotes, dashes, ellipsis, middle dot and multiplication sign are in both scripts: unhinted, Word takes the Latin font. */
    public static boolean isShared(int character) {
        return character >= '\u2010' && character <= '\u2026' || character == '\u00b7' || character == '\u00d7';
    }
}
