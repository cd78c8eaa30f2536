package org.justicestat.report.template;

import java.util.BitSet;
import java.util.Locale;

/**
 * Words of a template as they are compared: without blanks, half-width, in small letters, every middle dot and dash the same.
 */
final class TemplateText {

    static final char DOT = '·';
    static final char DASH = '-';

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int OFFSET = FULL_WIDTH_FIRST - '!';
    private static final String DOTS = "\u00B7\u30FB\u2022\u2027\u2219\u22C5\uFF65\u0387\u25CF";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u81F3";

    private TemplateText() {
    }

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                plain.append(plain(c));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Where in the plain text a blank stood before the character. */
    static BitSet blanks(String text) {
        BitSet blanks = new BitSet();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                blanks.set(length);
            } else {
                length++;
            }
        }
        return blanks;
    }

    private static char plain(char c) {
        if (DOTS.indexOf(c) >= 0) {
            return DOT;
        }
        char half = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - OFFSET) : c;
        return DASHES.indexOf(half) >= 0 ? DASH : half;
    }

    /** Blanks of every width, and characters without any. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF';
    }

    /** Whether a word may end before this character of a plain text. */
    static boolean isSeparator(char c) {
        return c == DOT || c == DASH || "./|:,;_\u3001\u3002+".indexOf(c) >= 0;
    }
}
