package org.justicestat.edit;

import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;

/**
 * What shall stand in a place.
 *
 * @param cell absence makes the figure missing
 */
public record CellWrite(FigureKey key, Optional<Cell> cell) {

    public CellWrite {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cell, "cell");
    }

    public static CellWrite put(FigureKey key, Cell cell) {
        return new CellWrite(key, Optional.of(cell));
    }

    public static CellWrite remove(FigureKey key) {
        return new CellWrite(key, Optional.empty());
    }
}
