package org.justicestat.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.Explanations;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.PeriodRun;
import org.justicestat.report.TemplateProblem;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.NotEvaluated;
import org.justicestat.service.FindingText;
import org.justicestat.service.ProblemText;
import org.justicestat.text.Messages;

/** What a check saw, a row each, with the live numbers of every finding. */
final class CheckRows {

    private static final int CODE = 1;
    private static final int OFFICE = 2;
    private static final int PERIOD = 3;
    private static final int MESSAGE = 6;

    private final Messages messages;
    private final FindingText text;
    private final Explanations explanations;
    private final Rows rows =
            new Rows("kind", "code", "office", "period", "left", "right", "message", "figures", "explanation");

    CheckRows(Messages messages, Explanations explanations) {
        this.messages = messages;
        this.explanations = explanations;
        this.text = new FindingText(messages);
    }

    CheckRows findings(List<Finding> findings) {
        findings.forEach(finding -> rows.add(finding.severity().name().toLowerCase(Locale.ROOT), finding.check().code(),
                finding.office().code(), finding.period(), text.left(finding), text.right(finding), text.message(finding),
                text.operands(finding), explanation(ExplainedFinding.of(finding, explanations))));
        return this;
    }

    private String explanation(ExplainedFinding finding) {
        return finding.explanation().map(said -> messages.get(
                finding.isStale() ? "cli.check.stale" : "cli.check.explained", said.text(), said.author())).orElse("");
    }

    CheckRows notEvaluated(List<NotEvaluated> skipped) {
        skipped.forEach(one -> rows.add("not_evaluated", one.rule().code(), one.office().code(), text.periods(one.periods()),
                "", "", text.message(one), "", ""));
        return this;
    }

    CheckRows missing(List<MissingFigure> missing) {
        missing.forEach(figure -> rows.add("missing", figure.indicator().code(), figure.office().code(), figure.period(),
                "", "", messages.get("cli.check.missing", figure.indicator().name()), "", ""));
        return this;
    }

    /** Months of an office that follow each other share a row. */
    CheckRows unlocked(Map<Office, List<Month>> months) {
        months.forEach((office, unlocked) -> PeriodRun.of(unlocked).forEach(run -> rows.add("unlocked", "", office.code(),
                text.periods(run), "", "", messages.get("cli.report.unlocked", run.count()), "", "")));
        return this;
    }

    CheckRows gaps(List<PrintedFigure> gaps) {
        gaps.forEach(gap -> rows.add("gap", gap.ref().indicator().code(), gap.ref().office().code(), gap.ref().period(), "", "",
                messages.get("cli.report.gap", gap.ref().indicator().name(), gap.context()), "", ""));
        return this;
    }

    CheckRows problems(List<TemplateProblem> problems) {
        ProblemText words = new ProblemText(messages);
        problems.forEach(problem -> rows.add("template", problem.typed(), "", "", "", "", words.reason(problem),
                words.place(problem), ""));
        return this;
    }

    /** The first row in short: what, where, when and why. */
    String first() {
        List<String> first = rows.first();
        return Stream.of(CODE, OFFICE, PERIOD, MESSAGE).map(first::get).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    Rows rows() {
        return rows;
    }
}
