package org.justicestat.exchange.table;

/** Where a reader of one cell says why it does not take it. */
@FunctionalInterface
public interface Rejection {

    /** @param key message key of the rule that was broken */
    void because(String key, Object... arguments);
}
