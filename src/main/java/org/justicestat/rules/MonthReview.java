package org.justicestat.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Severity;
import org.justicestat.model.Snapshot;

/**
 * What stands between the sheet of an office and its submission. Errors have to be mended and warnings explained; what is due
 * and missing has to be filled in or the submission has to say why it is not there.
 *
 * @param findings those of the office itself, not of the offices under it, which submit their own
 */
public record MonthReview(Office office, Month month, List<ExplainedFinding> findings, List<MissingFigure> missing) {

    public MonthReview {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    public static MonthReview of(Snapshot snapshot, Office office, Month month) {
        return of(snapshot, List.of(office), month).get(office);
    }

    /** As {@link #of(Snapshot, Office, Month)}, for several offices at once. */
    public static Map<Office, MonthReview> of(Snapshot snapshot, Collection<Office> offices, Month month) {
        CheckReport report = new RuleCheck(snapshot).check(month, snapshot.offices().nearestCommon(offices));
        Map<Office, MonthReview> reviews = new LinkedHashMap<>();
        for (Office office : offices) {
            reviews.put(office, new MonthReview(office, month,
                    report.findings().stream().filter(finding -> finding.office().equals(office))
                            .map(finding -> ExplainedFinding.of(finding, snapshot.explanations())).toList(),
                    report.missing().stream().filter(figure -> figure.office().equals(office)).toList()));
        }
        return reviews;
    }

    public List<Finding> errors() {
        return open(Severity.ERROR);
    }

    /** Warnings that nobody explained, or whose numbers changed since. */
    public List<Finding> unexplained() {
        return open(Severity.WARNING);
    }

    private List<Finding> open(Severity severity) {
        return findings.stream().filter(ExplainedFinding::isOpen).map(ExplainedFinding::finding)
                .filter(finding -> finding.severity() == severity).toList();
    }

    /** Whether nothing has to be mended or explained. */
    public boolean isSound() {
        return errors().isEmpty() && unexplained().isEmpty();
    }
}
