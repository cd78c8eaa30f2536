package org.justicestat.cli;

import java.util.List;
import org.justicestat.report.reading.CheckedNumber;
import org.justicestat.report.reading.Verdict;
import org.justicestat.report.template.FigureRef;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;

/** What became of the numbers of a report, as rows: every one of them for scripts, those to look at for people. */
final class ReconcileRows {

    private final Messages messages;
    private final PeriodText periods;

    ReconcileRows(Messages messages) {
        this.messages = messages;
        this.periods = new PeriodText(messages);
    }

    static Rows all(List<CheckedNumber> numbers) {
        Rows rows = new Rows("start", "end", "raw", "verdict", "indicator", "period", "expected");
        numbers.forEach(one -> rows.add(one.place().startInclusive(), one.place().endExclusive(), one.place().raw(),
                one.verdict().id(), one.figure().map(figure -> figure.indicator().code()).orElse(""),
                one.figure().map(figure -> figure.period().toString()).orElse(""), one.expected()));
        return rows;
    }

    /** Mismatches and unknown numbers, each marked in its sentence. */
    Rows toLookAt(List<CheckedNumber> numbers) {
        Rows rows = new Rows(messages.get("cli.reconcile.column.where"), messages.get("cli.reconcile.column.text"),
                messages.get("cli.reconcile.column.finding"), messages.get("cli.reconcile.column.ledger"));
        numbers.stream().filter(one -> one.verdict() == Verdict.MISMATCH || one.verdict() == Verdict.UNKNOWN)
                .forEach(one -> rows.add(String.join(messages.get("template.pathSeparator"), one.place().headings()),
                        one.place().before() + "[" + one.place().raw() + "]" + one.place().after(), finding(one), ledger(one)));
        return rows;
    }

    private String finding(CheckedNumber one) {
        return one.verdict() == Verdict.UNKNOWN ? messages.get("cli.reconcile.unknown") : messages.get(switch (one.cause()) {
            case UNTOLD -> "cli.reconcile.cause.untold";
            case EDITED -> "cli.reconcile.cause.edited";
            case REVISED -> "cli.reconcile.cause.revised";
        });
    }

    private String ledger(CheckedNumber one) {
        return one.verdict() == Verdict.UNKNOWN ? "" : one.figure().map(figure -> messages.get("cli.reconcile.ledgerSays",
                name(figure), periods.full(figure.period()), one.expected())).orElse("");
    }

    private String name(FigureRef figure) {
        String indicator = figure.indicator().name().in(messages.language());
        return figure.office().parent().isEmpty() ? indicator
                : figure.office().name().in(messages.language()) + " " + indicator;
    }
}
