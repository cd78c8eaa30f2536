package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in one place of the ledger.
 *
 * @param value at the indicator's scale, in its unit; absent exactly where the state is not applicable
 * @param note  remark of the clerk; may be empty
 */
public record Cell(Optional<BigDecimal> value, CellState state, String note) {

    /** @throws IllegalArgumentException if a value and its state contradict each other */
    public Cell {
        Objects.requireNonNull(note, "note");
        if (value.isEmpty() != (state == CellState.NOT_APPLICABLE)) {
            throw new IllegalArgumentException("a cell has a value unless it is not applicable: " + value + " " + state);
        }
    }

    public static Cell reported(BigDecimal value) {
        return new Cell(Optional.of(value), CellState.REPORTED, "");
    }

    public static Cell reported(String value) {
        return reported(new BigDecimal(value));
    }

    public static Cell of(BigDecimal value, CellState state) {
        return new Cell(Optional.of(value), state, "");
    }

    public static Cell notApplicable() {
        return new Cell(Optional.empty(), CellState.NOT_APPLICABLE, "");
    }

    public Cell withNote(String newNote) {
        return new Cell(value, state, newNote);
    }
}
