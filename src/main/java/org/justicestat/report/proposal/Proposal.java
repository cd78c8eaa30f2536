package org.justicestat.report.proposal;

import java.util.List;

/**
 * A number in an old report and what could stand in its place in a template.
 *
 * @param place        of the number, or of the table or chart with its title and notes
 * @param line         the sentence or the row of a table that it stands in
 * @param before       the sentence up to the number
 * @param number       as it stands there; of a table its title, or its head row where it has none; nothing of a chart
 * @param after        the sentence behind it
 * @param placeholders the likeliest first; empty where the number can only stay as it is typed
 * @param form         how it is typed
 */
public record Proposal(Range place, Range line, String before, String number, String after, List<String> placeholders,
        Form form) {

    public Proposal {
        placeholders = List.copyOf(placeholders);
    }

    /** How a number is typed, which decides whether a placeholder can print it again. */
    public enum Form {
        EXACT,
        /** 2.9万余: a placeholder would print the exact value. */
        ROUNDED,
        /** 一百二十: a placeholder prints digits. */
        NUMERAL,
        /** A whole table that the workbench writes itself. */
        TABLE,
        /** A whole chart that the workbench draws itself; or one, or a picture, whose numbers nobody can read here. */
        CHART
    }

    /**
     * A stretch of the report.
     *
     * @param first paragraph, counted from 0 over those of the body, headers, footers and notes
     * @param start in the text of the first paragraph
     * @param last  paragraph
     * @param end   in the text of the last paragraph, behind the stretch
     */
    public record Range(int first, int start, int last, int end) {

        static Range within(int paragraph, int start, int end) {
            return new Range(paragraph, start, paragraph, end);
        }

        static Range of(int firstParagraph, int lastParagraph) {
            return new Range(firstParagraph, 0, lastParagraph, Integer.MAX_VALUE);
        }
    }

    /** Whether there is anything to decide. */
    public boolean isOffered() {
        return !placeholders.isEmpty();
    }

    /** Whether its placeholder would take the place of a table or chart, with all that stands in it. */
    public boolean isPiece() {
        return form == Form.TABLE || form == Form.CHART && isOffered();
    }

    /** Whether the other stands in this table, or in the caption of this chart. */
    public boolean contains(Proposal other) {
        return isPiece() && other != this && other.place.first() >= place.first() && other.place.last() <= place.last();
    }
}
