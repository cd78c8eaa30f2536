package org.justicestat.view.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.model.Relation;
import org.justicestat.model.Severity;
import org.justicestat.rules.CheckReport;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.NotEvaluated;
import org.justicestat.service.FindingText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** A check report in words, one list at a time; errors come before warnings. */
final class CheckTable {

    private final Messages messages;
    private final FindingText words;
    private final PeriodText periods;

    CheckTable(Messages messages) {
        this.messages = messages;
        this.words = new FindingText(messages);
        this.periods = new PeriodText(messages);
    }

    List<CheckRow> rows(CheckReport report, CheckList list) {
        return switch (list) {
            case FINDINGS -> Stream.concat(report.errors().stream(), report.warnings().stream()).map(this::row).toList();
            case MISSING -> report.missing().stream().map(this::row).toList();
            case NOT_EVALUATED -> report.notEvaluated().stream().map(this::row).toList();
        };
    }

    private CheckRow row(Finding finding) {
        boolean isError = finding.severity() == Severity.ERROR;
        Indicator first = finding.operands().getFirst().indicator();
        return new CheckRow(
                new CellText(messages.get("checks.severity." + finding.severity()), isError ? Tone.UNWELCOME : Tone.MISSING),
                finding.check().code(), words.message(finding), finding.office().name().in(messages.language()),
                period(finding),
                messages.get("checks.numbers", words.left(finding), symbol(finding.sides().relation()), words.right(finding)),
                words.operands(finding), Optional.of(new CheckRow.Place(first, finding.office(), finding.period())));
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
        return new CheckRow(new CellText(messages.get("checks.missing"), Tone.MISSING), missing.indicator().code(),
                missing.indicator().name().in(messages.language()), missing.office().name().in(messages.language()),
                periods.full(missing.period()), "", "",
                Optional.of(new CheckRow.Place(missing.indicator(), missing.office(), missing.period())));
    }

    private CheckRow row(NotEvaluated skipped) {
        return new CheckRow(new CellText(messages.get("checks.notEvaluated"), Tone.NOT_APPLICABLE), skipped.rule().code(),
                words.message(skipped), skipped.office().name().in(messages.language()), words.periods(skipped.periods()), "",
                messages.get("checks.rule", skipped.rule().message()),
                skipped.operands().stream().findFirst()
                        .map(first -> new CheckRow.Place(first, skipped.office(), skipped.periods().getLast())));
    }

    /** Counts of the three lists in one sentence. */
    String summary(CheckReport report) {
        return messages.get("checks.summary", report.evaluatedCount(), report.errors().size(), report.warnings().size());
    }

    String tab(CheckReport report, CheckList list) {
        return messages.get("checks.list." + list, switch (list) {
            case FINDINGS -> report.findings().size();
            case MISSING -> report.missing().size();
            case NOT_EVALUATED -> report.notEvaluated().size();
        });
    }
}
