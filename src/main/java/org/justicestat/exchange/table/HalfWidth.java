package org.justicestat.exchange.table;

/** Digits and signs as a Chinese keyboard may give them, turned into their ASCII forms. */
public final class HalfWidth {

    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int OFFSET = FULL_WIDTH_FIRST - '!';
    private static final char MINUS_SIGN = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private HalfWidth() {
    }

    /** Full-width characters as their half-width forms, the minus sign as a hyphen, without the blanks around. */
    public static String of(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(of(text.charAt(i)));
        }
        return half.toString().strip();
    }

    private static char of(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - OFFSET);
        }
        return switch (c) {
            case MINUS_SIGN -> '-';
            case NO_BREAK_SPACE -> ' ';
            default -> c;
        };
    }
}
