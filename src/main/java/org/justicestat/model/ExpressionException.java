package org.justicestat.model;

/** A text that is no expression. */
public final class ExpressionException extends UserException {

    private final int position;

    /** @param position 1-based place of the first character that cannot stand there */
    ExpressionException(String key, String text, int position, Object... found) {
        super(key, text, position, found.length == 0 ? "" : found[0]);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
