package org.justicestat.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a workbook keeps characters that XML cannot: {@code _xHHHH_} stands for the character of that code
 * (ECMA-376 part 1, 22.9.2.19), and what looks like one of these by chance has its first underscore written so.
 */
final class ExcelText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Half a surrogate pair, which may come from a clumsily cut text, has no other form either. */
    private static final Pattern TO_ESCAPE = Pattern.compile(
            "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\x7F\uFFFE\uFFFF\\p{Cs}]");

    private ExcelText() {
    }

    /** A carriage return is escaped too: XML would turn it into a line feed. */
    static String encoded(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }
}
