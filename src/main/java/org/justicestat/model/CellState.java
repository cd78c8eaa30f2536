package org.justicestat.model;

/**
 * How the content of a cell came about. A missing figure has no state: it is the absence of a cell.
 * {@code code} is the number a ledger stores; {@code id} is the word of the interchange format.
 */
public enum CellState {
    /** As counted; 0 is a value like any other. */
    REPORTED(0, "reported"),
    /** Best reading or a bound. */
    ESTIMATED(1, "estimated"),
    /** A rate published without its parts. */
    PUBLISHED(2, "published"),
    /** The office has no such power or business; no number can exist. */
    NOT_APPLICABLE(9, "not_applicable");

    private final int code;
    private final String id;

    CellState(int code, String id) {
        this.code = code;
        this.id = id;
    }

    public int code() {
        return code;
    }

    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static CellState ofCode(int code) {
        for (CellState state : values()) {
            if (state.code == code) {
                return state;
            }
        }
        throw new IllegalArgumentException("no cell state has the code " + code);
    }

    /** @throws IllegalArgumentException if no state has this id */
    public static CellState ofId(String id) {
        for (CellState state : values()) {
            if (state.id.equals(id)) {
                return state;
            }
        }
        throw new IllegalArgumentException("not a cell state: " + id);
    }
}
