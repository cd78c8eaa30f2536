package org.justicestat.report;

import java.util.List;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.RuleCheck;
import org.justicestat.rules.SheetProgress;
import org.justicestat.rules.Sheets;

/**
 * What keeps a report from being final.
 *
 * @param errors   error rules that do not hold
 * @param warnings warnings that nobody explained, or whose numbers changed since
 * @param missing  figures that are due and missing
 * @param unlocked sheets of the year that may still change; none in a ledger where no office owes anything and no month was
 *                 ever submitted, which does not know the monthly cycle
 * @param gaps     printed gaps of figures that nobody owes, or that follow from others
 * @param problems places in the template that say nothing the ledger knows
 */
public record Gate(List<Finding> errors, List<Finding> warnings, List<MissingFigure> missing, List<SheetProgress> unlocked,
                   List<PrintedFigure> gaps, List<TemplateProblem> problems) {

    public Gate {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
        unlocked = List.copyOf(unlocked);
        gaps = List.copyOf(gaps);
        problems = List.copyOf(problems);
    }

    public static Gate of(Snapshot snapshot, Year year, FilledReport report) {
        CheckReport check = new RuleCheck(snapshot).check(year, snapshot.offices().root());
        List<Finding> warnings = check.warnings().stream()
                .map(finding -> ExplainedFinding.of(finding, snapshot.explanations()))
                .filter(ExplainedFinding::isOpen).map(ExplainedFinding::finding).toList();
        boolean hasCycle = !snapshot.duties().duties().isEmpty() || !snapshot.months().closed().isEmpty();
        List<PrintedFigure> gaps = report.gaps().stream().filter(gap -> check.missing().stream()
                .noneMatch(missing -> missing.indicator().equals(gap.ref().indicator()))).toList();
        return new Gate(check.errors(), warnings, check.missing(),
                hasCycle ? Sheets.unlocked(snapshot, year) : List.of(), gaps, report.problems());
    }

    public boolean isOpen() {
        return count() == 0;
    }

    /** Everything that is in the way. */
    public int count() {
        return errors.size() + warnings.size() + missingCount() + unlocked.size() + problems.size();
    }

    public int missingCount() {
        return missing.size() + gaps.size();
    }
}
