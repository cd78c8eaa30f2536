package org.justicestat.report;

import java.util.List;
import org.justicestat.report.template.MarkScan;

/**
 * What filling in one document takes along from paragraph to paragraph.
 *
 * @param problems collected, to be added to
 * @param toWrite  collected, to be added to
 */
record Filling(YearFigures figures, ReportTexts texts, MarkScan scan, List<TemplateProblem> problems, List<String> toWrite) {
}
