package org.justicestat.rules;

import java.util.List;
import org.justicestat.model.Severity;

/**
 * What a check saw.
 *
 * @param findings       rules in the order of the ledger, then built-in checks
 * @param missing        by office in the order of the tree
 * @param evaluatedCount how often a rule was evaluated: once for each office and period
 */
public record CheckReport(List<Finding> findings, List<NotEvaluated> notEvaluated, List<MissingFigure> missing,
        int evaluatedCount) {

    public CheckReport {
        findings = List.copyOf(findings);
        notEvaluated = List.copyOf(notEvaluated);
        missing = List.copyOf(missing);
    }

    /** The findings that block a submission. */
    public List<Finding> errors() {
        return of(Severity.ERROR);
    }

    /** The findings that ask for an explanation. */
    public List<Finding> warnings() {
        return of(Severity.WARNING);
    }

    private List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }
}
