package org.justicestat.report.reading;

import java.util.List;
import java.util.Optional;
import org.justicestat.report.template.FigureRef;

/**
 * A number of a report, or the words of a change, and what the ledger says of it.
 *
 * @param place    where it stands
 * @param figure   what it was held against; absent where the ledger knows no such figure
 * @param expected what should stand there: in its unit and with its decimals; empty unless it is a mismatch
 * @param cause    how a mismatch came about, as far as anybody can tell
 */
public record CheckedNumber(Place place, Verdict verdict, Optional<FigureRef> figure, String expected, Cause cause) {

    /** How a report came to differ from the ledger. */
    public enum Cause {
        UNTOLD,
        /** The document was written with another number. */
        EDITED,
        /** The document says what the ledger said when it was written. */
        REVISED
    }

    /**
     * A stretch of the report.
     *
     * @param startInclusive offset in the text of the report
     * @param endExclusive   offset in the text of the report
     * @param headings       it stands under, the highest first
     * @param before         the sentence, or the heads of the row and column, up to it
     * @param after          the sentence behind it
     */
    public record Place(int startInclusive, int endExclusive, String raw, List<String> headings, String before, String after) {

        public Place {
            headings = List.copyOf(headings);
        }
    }

    static CheckedNumber of(Place place, Verdict verdict) {
        return new CheckedNumber(place, verdict, Optional.empty(), "", Cause.UNTOLD);
    }

    static CheckedNumber match(Place place, FigureRef figure) {
        return new CheckedNumber(place, Verdict.MATCH, Optional.of(figure), "", Cause.UNTOLD);
    }

    static CheckedNumber mismatch(Place place, FigureRef figure, String expected, Cause cause) {
        return new CheckedNumber(place, Verdict.MISMATCH, Optional.of(figure), expected, cause);
    }
}
