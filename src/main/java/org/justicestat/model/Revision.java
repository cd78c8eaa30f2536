package org.justicestat.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A change of a figure after its month was locked (订正).
 *
 * @param before absent: the figure was missing
 * @param after  absent: the figure was taken out
 */
public record Revision(FigureKey place, Optional<Cell> before, Optional<Cell> after, String reason) {

    public Revision {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(reason, "reason");
    }
}
