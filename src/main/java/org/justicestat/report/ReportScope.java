package org.justicestat.report;

import java.time.Instant;
import org.justicestat.model.Conventions;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.text.Messages;

/**
 * What a report is made from.
 *
 * @param date what the file says of its own age: from the ledger, never the clock, so that a ledger has one file
 */
public record ReportScope(Snapshot snapshot, Year year, Conventions conventions, Messages messages, Instant date) {
}
