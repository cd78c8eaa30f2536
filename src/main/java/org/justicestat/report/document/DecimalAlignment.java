package org.justicestat.report.document;

import java.util.List;
import org.justicestat.report.word.TextWidth;

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
        return texts.stream().map(text -> margin + longestTail - tail(text)).toList();
    }

    /** Of a column in which no text breaks, in twips. */
    static int leastWidth(List<String> texts) {
        int longestHead = 0;
        for (String text : texts) {
            longestHead = Math.max(longestHead, TextWidth.of(text, 0, wholeEnd(text), EM));
        }
        return CELL_MARGINS + longestHead + longestTail(texts);
    }

    private static int longestTail(List<String> texts) {
        int longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, tail(text));
        }
        return longest;
    }

    /** Width of what follows the units digit. */
    private static int tail(String text) {
        return TextWidth.of(text, wholeEnd(text), text.length(), EM);
    }

    /** Where the digits before the point end, the commas between them too; the whole length of a text without a digit. */
    private static int wholeEnd(String text) {
        int end = 0;
        while (end < text.length() && !isDigit(text.charAt(end))) {
            end++;
        }
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
