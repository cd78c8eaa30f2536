package org.justicestat.exchange.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Text of cells on its way out and in. A spreadsheet takes a cell that begins with = + - or @, in their full-width forms
 * too, or with a tab or line break before them, for a formula; so such a text goes out with an apostrophe before it.
 * Coming in, one apostrophe is taken away exactly where one would have been put: what went out comes back the same.
 */
public final class GuardedText {

    /** Apostrophes before the sign count as well, or an apostrophe of the text itself would be lost on the way back. */
    private static final Pattern GUARDED = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final char GUARD = '\'';
    private static final int PLAIN_DIGITS = 40;

    private GuardedText() {
    }

    /** The text as it may stand in a file that a spreadsheet opens. */
    public static String guarded(String text) {
        return GUARDED.matcher(text).matches() ? GUARD + text : text;
    }

    /** The text that {@link #guarded} made this of; a text that it never makes stays as it is. */
    public static String restored(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /** A number as a user would type it. */
    public static String of(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) < PLAIN_DIGITS && number.precision() < PLAIN_DIGITS;
        return plain ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    /** Whether every character can stand in any file: no control characters but tab and line breaks, no half surrogates. */
    public static boolean isSound(String text) {
        return text.codePoints().allMatch(c -> c >= ' ' ? isSound(c) : c == '\t' || c == '\n' || c == '\r');
    }

    private static boolean isSound(int codePoint) {
        return codePoint < Character.MIN_SURROGATE && codePoint != 0x7F || codePoint > Character.MAX_SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
