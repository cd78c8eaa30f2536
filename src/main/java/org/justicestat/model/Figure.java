package org.justicestat.model;

import java.util.Objects;

/** A cell in its place. */
public record Figure(FigureKey key, Cell cell) {

    public Figure {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cell, "cell");
    }
}
