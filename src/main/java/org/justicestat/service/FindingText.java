package org.justicestat.service;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.model.PeriodRun;
import org.justicestat.rules.Check;
import org.justicestat.rules.Finding;
import org.justicestat.rules.NotEvaluated;
import org.justicestat.rules.OperandValue;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;

/** What a check found, as a clerk reads it: the rule's sentence and the numbers behind it. */
public final class FindingText {

    /** Decimals of a side that is no stored figure, such as a quotient. */
    private static final int DECIMALS = 4;

    private final Messages messages;
    private final NumberText numbers;

    public FindingText(Messages messages) {
        this.messages = messages;
        this.numbers = new NumberText(messages, Conventions.STANDARD);
    }

    public String message(Finding finding) {
        return switch (finding.check()) {
            case Check.Ruled(var rule) -> rule.message().in(messages.language());
            case Check.BuiltIn builtIn -> messages.get(builtIn.messageKey(), finding.operands().getFirst().indicator().name(),
                    left(finding), right(finding));
        };
    }

    public String message(NotEvaluated skipped) {
        return messages.get(skipped.reason().messageKey(), names(skipped.operands()));
    }

    public String left(Finding finding) {
        return number(finding.sides().left());
    }

    public String right(Finding finding) {
        return number(finding.sides().right());
    }

    /** Every figure behind a finding with its live value. */
    public String operands(Finding finding) {
        return finding.operands().stream().map(this::operand).collect(Collectors.joining(messages.get("finding.separator")));
    }

    public String periods(List<Period> periods) {
        return periods.size() == 1 ? periods.getFirst().toString()
                : span(periods.getFirst(), periods.getLast(), periods.size());
    }

    public String periods(PeriodRun run) {
        return run.count() == 1 ? run.first().toString()
                : span(run.first(), run.lastInclusive(), run.count());
    }

    /** In ISO form, as a single period beside it. */
    private String span(Period first, Period lastInclusive, int count) {
        return messages.get("finding.periods", first.toString(), lastInclusive.toString(), count);
    }

    private String names(List<Indicator> indicators) {
        return indicators.stream().map(indicator -> indicator.name().in(messages.language()))
                .collect(Collectors.joining(messages.get("finding.separator")));
    }

    private String operand(OperandValue operand) {
        Indicator indicator = operand.indicator();
        String value = operand.outcome() instanceof Outcome.Known(Fraction number, CellState _)
                ? numbers.sentence(indicator, number) : numbers.table(indicator, operand.outcome());
        return messages.get("finding.operand", indicator.name(), value);
    }

    /** Exactly where the decimals end, else rounded for reading; the comparison itself was exact. */
    private static String number(Fraction value) {
        return NumberText.plain(value.round(DECIMALS, RoundingMode.HALF_UP));
    }
}
