package org.justicestat.report;

import java.util.List;

/**
 * A number in an old report and what could stand in its place in a template.
 *
 * @param paragraph    counted from 0 over every paragraph of the body
 * @param start        of the number in the text of the paragraph
 * @param end          after it
 * @param before       the sentence up to the number
 * @param number       as it stands there
 * @param after        the sentence behind it
 * @param placeholders the likeliest first; never empty
 */
public record Proposal(int paragraph, int start, int end, String before, String number, String after, List<String> placeholders) {

    /** @throws IllegalArgumentException if nothing is proposed */
    public Proposal {
        placeholders = List.copyOf(placeholders);
        if (placeholders.isEmpty()) {
            throw new IllegalArgumentException("nothing proposed for " + number);
        }
    }
}
