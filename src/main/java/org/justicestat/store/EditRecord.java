package org.justicestat.store;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One deed of one person: all its entries came in one transaction.
 *
 * @param id     number within the ledger file, ascending
 * @param at     to the millisecond
 * @param reason may be empty
 * @param undoes the edit that this one takes back
 */
public record EditRecord(long id, Instant at, Actor actor, EditKind kind, String reason, OptionalLong undoes) {
}
