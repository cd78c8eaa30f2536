/**
 * Pure statistics over a snapshot: aggregation over months and offices, rates from their parts, comparison, coverage.
 * Nothing here rounds for print, words a sentence or reads a file.
 */
package org.justicestat.analysis;
