package org.justicestat.report;

import java.util.Objects;

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

    /**
     * Which figure it is, whatever its value.
     *
     * @param aspect name of an {@link org.justicestat.report.template.Aspect}
     * @param whole  codes of the indicators of whose sum a share was taken, with blanks between; empty without one
     */
    public record Place(String indicator, String office, String period, String aspect, String whole) {
    }
}
