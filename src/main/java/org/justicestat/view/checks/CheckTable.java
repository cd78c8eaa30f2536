package org.justicestat.view.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Relation;
import org.justicestat.model.Severity;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.NotEvaluated;
import org.justicestat.service.FindingText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** A check report in words, one list at a time. */
final class CheckTable {

    private final Messages messages;
    private final FindingText words;
    private final PeriodText periods;

    CheckTable(Messages messages) {
        this.messages = messages;
        this.words = new FindingText(messages);
        this.periods = new PeriodText(messages);
    }

    /** Findings in groups, each under its heading; what is missing and what could not be checked as they come. */
    List<CheckRow> rows(Checked checked, ChecksState.Looks looks) {
        return switch (looks.list()) {
            case FINDINGS -> grouped(checked.findings().stream().filter(f -> !looks.openOnly() || f.isOpen()).toList(),
                    looks.order());
            case MISSING -> checked.report().missing().stream().map(this::row).toList();
            case NOT_EVALUATED -> checked.report().notEvaluated().stream().map(this::row).toList();
        };
    }

    private List<CheckRow> grouped(List<ExplainedFinding> findings, CheckOrder order) {
        Map<String, List<ExplainedFinding>> groups = new LinkedHashMap<>();
        Comparator<ExplainedFinding> gravestFirst = Comparator.comparing(ExplainedFinding::isOpen).reversed();
        findings.stream()
                .sorted(Comparator.comparing((ExplainedFinding f) -> f.finding().severity()).thenComparing(gravestFirst))
                .forEach(f -> groups.computeIfAbsent(group(f, order), heading -> new ArrayList<>()).add(f));
        List<CheckRow> rows = new ArrayList<>();
        groups.forEach((heading, group) -> {
            rows.add(CheckRow.heading(messages.get("checks.group", heading, group.size())));
            group.forEach(finding -> rows.add(row(finding)));
        });
        return rows;
    }

    private String group(ExplainedFinding found, CheckOrder order) {
        Finding finding = found.finding();
        return switch (order) {
            case SEVERITY -> finding.severity() == Severity.ERROR ? messages.get("checks.group.errors")
                    : messages.get(found.isOpen() ? "checks.group.open" : "checks.group.explained");
            case RULE -> finding.check().code();
            case OFFICE -> finding.office().name().in(messages.language());
        };
    }

    private CheckRow row(ExplainedFinding found) {
        Finding finding = found.finding();
        boolean isError = finding.severity() == Severity.ERROR;
        Indicator first = finding.operands().getFirst().indicator();
        return new CheckRow(
                new CellText(messages.get("checks.severity." + finding.severity()), isError ? Tone.UNWELCOME : Tone.MISSING),
                answer(found),
                new CheckRow.Words(finding.check().code(), words.message(finding),
                        finding.office().name().in(messages.language()), period(finding), messages.get("checks.numbers",
                                words.left(finding), symbol(finding.sides().relation()), words.right(finding)),
                        words.operands(finding)),
                Optional.of(new CheckRow.Place(first, finding.office(), finding.period())), Optional.of(found));
    }

    private CellText answer(ExplainedFinding found) {
        if (found.finding().severity() == Severity.ERROR) {
            return new CellText(messages.get("checks.answer.mend"), Tone.UNWELCOME);
        }
        if (found.explanation().isEmpty()) {
            return new CellText(messages.get("checks.answer.open"), Tone.MISSING);
        }
        return found.isStale() ? new CellText(messages.get("checks.answer.stale"), Tone.MISSING)
                : new CellText(messages.get("checks.answer.explained"), Tone.WELCOME);
    }

    private static String symbol(Relation relation) {
        return switch (relation) {
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case EQUAL, LESS, GREATER -> relation.symbol();
        };
    }

    private String period(Finding finding) {
        String latest = periods.full(finding.period());
        return finding.earlier().isEmpty() ? latest : messages.get("checks.alsoEarlier", latest, finding.earlier().size());
    }

    private CheckRow row(MissingFigure missing) {
        return new CheckRow(new CellText(messages.get("checks.missing"), Tone.MISSING),
                new CellText(messages.get("checks.answer.fill"), Tone.MISSING),
                new CheckRow.Words(missing.indicator().code(), missing.indicator().name().in(messages.language()),
                        missing.office().name().in(messages.language()), periods.full(missing.period()), "", ""),
                Optional.of(new CheckRow.Place(missing.indicator(), missing.office(), missing.period())), Optional.empty());
    }

    private CheckRow row(NotEvaluated skipped) {
        return new CheckRow(new CellText(messages.get("checks.notEvaluated"), Tone.NOT_APPLICABLE), CellText.BLANK,
                new CheckRow.Words(skipped.rule().code(), words.message(skipped),
                        skipped.office().name().in(messages.language()),
                        words.periods(skipped.periods()), "", messages.get("checks.rule", skipped.rule().message())),
                skipped.operands().stream().findFirst()
                        .map(first -> new CheckRow.Place(first, skipped.office(), skipped.periods().getLast())),
                Optional.empty());
    }

    /** Counts of the findings in one sentence. */
    String summary(Checked checked) {
        CheckReport report = checked.report();
        long open = checked.findings().stream()
                .filter(found -> found.finding().severity() == Severity.WARNING && found.isOpen()).count();
        return messages.get("checks.summary", report.evaluatedCount(), report.errors().size(), report.warnings().size(), open);
    }

    String tab(CheckReport report, CheckList list) {
        return messages.get("checks.list." + list, switch (list) {
            case FINDINGS -> report.findings().size();
            case MISSING -> report.missing().size();
            case NOT_EVALUATED -> report.notEvaluated().size();
        });
    }
}
