package org.justicestat.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings the decimal points of a column into one line, the block of numbers in the middle of the column: every number
 * ends flush right but for its indent. Unlike a decimal tab this holds in every word processor. Widths are those of Times
 * New Roman; a reader without it still sees whole digits under whole digits.
 */
final class DecimalAlignment {

    /** Size of the text in table cells, 10.5 pt, in twips. */
    private static final int EM = 210;
    /** Left and right of the text in a cell, together. */
    static final int CELL_MARGINS = 2 * 85;
    private static final Pattern WHOLE_PART = Pattern.compile("^[^0-9]*[0-9][0-9,]*");

    private DecimalAlignment() {
    }

    /**
     * Right indents in twips, one for each text. Text without a digit ("—", "…") ends where whole numbers end.
     *
     * @param columnWidth in twips
     */
    static List<Integer> rightIndents(List<String> texts, int columnWidth) {
        int longestTail = longestTail(texts);
        int slack = Math.max(0, columnWidth - leastWidth(texts));
        // In half characters, so that few different indents are needed.
        int margin = slack / EM * EM / 2;
        return texts.stream().map(text -> margin + longestTail - width(tail(text))).toList();
    }

    /** Of a column in which no text breaks, in twips. */
    static int leastWidth(List<String> texts) {
        int longestHead = texts.stream().mapToInt(text -> width(text) - width(tail(text))).max().orElse(0);
        return CELL_MARGINS + longestHead + longestTail(texts);
    }

    private static int longestTail(List<String> texts) {
        return texts.stream().mapToInt(text -> width(tail(text))).max().orElse(0);
    }

    /** What follows the units digit. */
    private static String tail(String text) {
        Matcher whole = WHOLE_PART.matcher(text);
        return whole.find() ? text.substring(whole.end()) : "";
    }

    private static int width(String text) {
        return TextWidth.of(text, EM);
    }
}
