package org.justicestat.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.justicestat.job.Progress;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/**
 * What a rule would say of everything a ledger has, before it belongs to the ledger.
 *
 * @param findings       where it would not hold, latest year first
 * @param evaluatedCount how often it could be evaluated: once for each office and period
 * @param silentCount    for how many offices and years a figure was missing or not applicable
 */
public record RuleTrial(List<Finding> findings, int evaluatedCount, int silentCount) {

    public RuleTrial {
        findings = List.copyOf(findings);
    }

    /**
     * Tries the rule on every year that has figures.
     *
     * @param rule names only indicators of the catalogue
     * @throws java.util.concurrent.CancellationException if nobody wants it any more; asked between years
     */
    public static RuleTrial of(Rule rule, Snapshot snapshot, Progress progress) {
        Set<Office> offices = new LinkedHashSet<>(snapshot.offices().subtree(snapshot.offices().root()));
        RuleCheck check = new RuleCheck(snapshot);
        List<Finding> findings = new ArrayList<>();
        int evaluated = 0;
        int silent = 0;
        List<Integer> years = snapshot.figures().years().reversed();
        for (int i = 0; i < years.size(); i++) {
            progress.stopIfCancelled();
            RuleRun run = check.run(List.of(rule), new Year(years.get(i)), offices);
            findings.addAll(run.findings());
            evaluated += run.evaluatedCount();
            silent += run.notEvaluated().size();
            progress.report(i + 1L, years.size());
        }
        return new RuleTrial(findings, evaluated, silent);
    }
}
