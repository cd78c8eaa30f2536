package org.justicestat.model;

/** A change of an indicator's definition (口径调整): figures from {@code fromInclusive} on do not compare with earlier ones. */
public record DefinitionBreak(String indicator, Month fromInclusive, String note) {

    /** Whether the change lies between the two periods of a comparison. */
    public boolean separates(Period base, Period current) {
        return base.firstMonth().key() < fromInclusive.key() && fromInclusive.key() <= current.lastMonth().key();
    }
}
