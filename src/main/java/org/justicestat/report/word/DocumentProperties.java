package org.justicestat.report.word;

import java.time.Instant;
import java.util.Objects;

/**
 * What a file manager shows of the document.
 *
 * @param date written as created and modified; it comes from the ledger or the caller, never from the clock, so that the
 *             same report is the same bytes
 */
public record DocumentProperties(String title, String organisation, Instant date) {
    public DocumentProperties {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(date, "date");
    }
}
