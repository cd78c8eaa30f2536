package org.justicestat.report;

import java.util.List;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;

/**
 * What keeps a report from being final: figures that are due and missing, error rules that do not hold, figures that the report
 * prints as a gap, and placeholders that say nothing the ledger knows.
 *
 * @param gaps printed gaps of figures that nobody owes, or that follow from others
 */
public record Gate(List<Finding> errors, List<MissingFigure> missing, List<PrintedFigure> gaps, List<TemplateProblem> problems) {

    public Gate {
        errors = List.copyOf(errors);
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
        problems = List.copyOf(problems);
    }

    /** @param ofYear the check of the whole year at the office that reports */
    public static Gate of(CheckReport ofYear, FilledReport report) {
        List<PrintedFigure> gaps = report.gaps().stream().filter(gap -> ofYear.missing().stream()
                .noneMatch(missing -> missing.indicator().equals(gap.ref().indicator()))).toList();
        return new Gate(ofYear.errors(), ofYear.missing(), gaps, report.problems());
    }

    public boolean isOpen() {
        return errors.isEmpty() && missingCount() == 0 && problems.isEmpty();
    }

    public int missingCount() {
        return missing.size() + gaps.size();
    }
}
