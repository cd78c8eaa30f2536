package org.justicestat.report.document;

/** The sentence of a text around a place in it. */
public final class Sentence {

    private static final String ENDS = "。！？；\n";
    private static final int LONGEST = 120;

    private Sentence() {
    }

    public static String around(String text, int index) {
        int start = index;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0 && index - start < LONGEST) {
            start--;
        }
        int end = index;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0 && end - index < LONGEST) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }
}
