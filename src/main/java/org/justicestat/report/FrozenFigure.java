package org.justicestat.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.report.template.Aspect;
import org.justicestat.report.template.FigureRef;
import org.justicestat.report.word.PlainXml;
import org.w3c.dom.Element;

/**
 * A figure as an edition printed it. Codes, because the ledger may have changed since.
 *
 * @param shown what was printed
 * @param exact the values it was printed from, unrounded
 */
public record FrozenFigure(String id, Place place, String shown, String context, String exact) {

    public FrozenFigure {
        Objects.requireNonNull(place, "place");
    }

    /** As an edition or the list of a document keeps it; the list has no exact values. */
    static FrozenFigure of(Element entry, PlainXml xml) {
        Place place = new Place(entry.getAttribute("indicator"), entry.getAttribute("office"), entry.getAttribute("period"),
                entry.getAttribute("aspect"), entry.getAttribute("whole"));
        return new FrozenFigure(entry.getAttribute("id"), place, xml.child(entry, "shown").getTextContent(),
                xml.child(entry, "context").getTextContent(), entry.getAttribute("exact"));
    }

    /**
     * Which figure it is, whatever its value.
     *
     * @param aspect name of an {@link org.justicestat.report.template.Aspect}
     * @param whole  codes of the indicators of whose sum a share was taken, with blanks between; empty without one
     */
    public record Place(String indicator, String office, String period, String aspect, String whole) {

        /** The figure of a ledger, by today's names; absent where the ledger has no such indicator or office any more. */
        public Optional<FigureRef> in(Snapshot snapshot) {
            Optional<Indicator> known = snapshot.catalogue().find(indicator);
            Optional<Office> at = snapshot.offices().find(office);
            List<String> codes = whole.isEmpty() ? List.of() : List.of(whole.split(" "));
            List<Indicator> parts = codes.stream().flatMap(code -> snapshot.catalogue().find(code).stream()).toList();
            return known.isPresent() && at.isPresent() && parts.size() == codes.size()
                    ? Optional.of(new FigureRef(known.get(), at.get(), Period.parse(period),
                            Aspect.valueOf(aspect.toUpperCase(Locale.ROOT)), parts)) : Optional.empty();
        }
    }
}
