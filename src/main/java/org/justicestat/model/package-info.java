/**
 * The nouns of official statistics: periods, indicators, offices, duties, rules, cells and the immutable snapshot of a ledger.
 * Nothing here computes a statistic, reads a file or knows a screen; only the JDK base is imported.
 */
package org.justicestat.model;
