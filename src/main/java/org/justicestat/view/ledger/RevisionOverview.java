package org.justicestat.view.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.service.IssuedEdition;
import org.justicestat.service.Workbench;
import org.justicestat.store.AuditEntry;
import org.justicestat.text.Messages;

/** What was put right after it was locked, and the issued reports that do not agree with the ledger any more. */
record RevisionOverview(List<AuditEntry> entries, List<IssuedEdition> editions) {

    static RevisionOverview of(Workbench workbench) {
        return new RevisionOverview(workbench.revisions(), workbench.reports().issued().stream()
                .filter(issued -> !issued.falsified().isEmpty()).toList());
    }

    /** Names the reports and in how many places; empty where every report agrees. */
    String warning(Messages messages) {
        return editions.isEmpty() ? "" : messages.get("revisions.editions", editions.stream()
                .map(one -> messages.get("revisions.edition", String.valueOf(one.edition().year()),
                        one.edition().number(), one.falsified().size()))
                .collect(Collectors.joining(messages.get("revisions.editionSeparator"))));
    }
}
