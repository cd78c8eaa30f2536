/**
 * Numbers, changes and tables as somebody typed them, in whatever words, and the figures of a ledger that they may be. Nothing
 * here decides whether they are.
 */
package org.justicestat.report.typed;
