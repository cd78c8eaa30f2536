package org.justicestat.service;

import java.util.List;
import java.util.Objects;
import org.justicestat.report.Edition;
import org.justicestat.report.Falsified;
import org.justicestat.store.EditRecord;

/**
 * A final report that was issued, held against the ledger as it is now.
 *
 * @param issue     who issued it and when; its reason is why it was final although something was in the way
 * @param falsified what it prints and is not so any more, in the order of the document
 */
public record IssuedEdition(Edition edition, EditRecord issue, List<Falsified> falsified) {

    public IssuedEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(issue, "issue");
        falsified = List.copyOf(falsified);
    }
}
