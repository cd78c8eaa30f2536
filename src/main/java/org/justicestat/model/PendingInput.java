package org.justicestat.model;

import java.util.Objects;

/** What somebody typed into a cell and what is no figure: kept as it was typed until it is corrected or dropped. */
public record PendingInput(FigureKey place, String text) {

    /** @throws IllegalArgumentException if the text is empty */
    public PendingInput {
        Objects.requireNonNull(place, "place");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing was typed into " + place);
        }
    }
}
