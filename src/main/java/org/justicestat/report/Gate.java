package org.justicestat.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.document.PrintedFigure;
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

    /** What an office owes of an indicator. */
    public record Owed(Office office, Indicator indicator) {
    }

    /** The periods for which something owed is missing, ascending. */
    public Map<Owed, List<Period>> missingPeriods() {
        return missing.stream().collect(Collectors.groupingBy(figure -> new Owed(figure.office(), figure.indicator()),
                LinkedHashMap::new, Collectors.mapping(MissingFigure::period, sorted())));
    }

    /** The months whose sheets may still change, ascending, by the office whose they are. */
    public Map<Office, List<Month>> unlockedMonths() {
        return unlocked.stream().collect(Collectors.groupingBy(SheetProgress::office,
                LinkedHashMap::new, Collectors.mapping(SheetProgress::month, sorted())));
    }

    private static <P extends Period> Collector<P, ?, List<P>> sorted() {
        return Collectors.collectingAndThen(Collectors.toList(), periods -> periods.stream().sorted().toList());
    }
}
