package org.justicestat.report.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.justicestat.report.reading.CheckedNumber.Place;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.typed.Likely;
import org.justicestat.report.typed.TypedNumber;

/**
 * A number in a sentence that may stand for a figure, with those it may stand for.
 *
 * @param paragraph it stands in
 * @param place   from its first digit to what belongs to it: 万余, %
 * @param number  as it is typed
 * @param suffix  what is typed behind its digits and belongs to it
 * @param points  whether it is said to be percentage points
 * @param printed figures that print so, the likeliest first
 * @param others  figures that the words are about, of the period and office that the sentence names, and that print otherwise;
 *                the likeliest first
 */
record Sighting(ReadParagraph paragraph, Place place, TypedNumber number, String suffix, boolean points,
        List<Likely> printed, List<Likely> others) {

    static final Comparator<Likely> LIKELIEST = Comparator.comparingDouble(Likely::likeness).reversed();

    Optional<Likely> first() {
        return printed.stream().findFirst();
    }

    Optional<FigureRef> figure() {
        return first().map(Likely::figure);
    }
}
