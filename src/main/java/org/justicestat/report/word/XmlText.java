package org.justicestat.report.word;

import org.justicestat.model.UserException;

/** What text a document can hold. */
public final class XmlText {

    private XmlText() {
    }

    /**
     * The text itself. POI would print a question mark for a character that XML cannot carry.
     *
     * @throws UserException if there is a control character or half a surrogate pair in it
     */
    public static String requireWritable(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!isWritable(c)) {
                throw new UserException("report.unwritable", text.replace(Character.toString(c), " "), "U+%04X".formatted(c));
            }
            i += Character.charCount(c);
        }
        return text;
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
