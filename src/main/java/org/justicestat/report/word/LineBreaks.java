package org.justicestat.report.word;

/**
 * How many lines a text fills: Chinese breaks between any two characters, but no line begins with a closing mark or ends with an
 * opening one (GB/T 15834), and numbers and Latin words hold together.
 */
final class LineBreaks {

    /** Chinese marks that begin no line. */
    static final String CLOSING = "\u00b7\u2019\u201d\u2026"
            + "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017"
            + "\uff01\uff02\uff05\uff07\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5c\uff5d\uff5e";
    /** Those that every word processor sets beyond the end of a line where marks may stand there. */
    static final String STOPS = "\u3001\u3002\uff0c";
    private static final String NO_START = "!%),.:;>?]}" + CLOSING;
    private static final String NO_END = "$(<[{\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\u3016"
            + "\uff04\uff08\uff3b\uff5b\uffe5";

    private final String text;
    private final TextMeasure measure;

    private LineBreaks(String text, TextMeasure measure) {
        this.text = text;
        this.measure = measure;
    }

    /**
     * @param firstWidth of the first line, in twips
     * @param width      of the lines after it
     */
    static int count(String text, TextMeasure measure, int firstWidth, int width) {
        return text.lines().mapToInt(line -> new LineBreaks(line, measure).lines(firstWidth, width)).sum()
                + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
    }

    private int lines(int firstWidth, int width) {
        int lines = 1;
        int left = firstWidth;
        for (int start = 0; start < text.length();) {
            int end = clusterEnd(start);
            int needed = measure.width(text, start, end);
            if (needed > left + measure.overhang(text, end) && left < (lines == 1 ? firstWidth : width)) {
                lines++;
                left = width;
            }
            int extra = Math.max(0, needed - left - measure.overhang(text, end));
            int more = Math.ceilDiv(extra, Math.max(1, width));
            lines += more;
            left = more > 0 ? width - (extra - (more - 1) * width) : left - needed;
            start = end;
        }
        return lines;
    }

    /** Where the text from here may break for the first time. */
    private int clusterEnd(int start) {
        int end = start + 1;
        while (end < text.length() && holds(text.charAt(end - 1), text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean holds(char before, char after) {
        boolean word = !TextWidth.isWide(before) && !TextWidth.isWide(after) && before != ' ';
        return word || NO_END.indexOf(before) >= 0 || NO_START.indexOf(after) >= 0 || Character.isLowSurrogate(after);
    }
}
