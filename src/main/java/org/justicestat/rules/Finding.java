package org.justicestat.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Fraction;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Severity;

/**
 * Something that does not hold, with the figures that show it.
 *
 * @param period   the latest period for which it does not hold
 * @param earlier  of a cumulated rule, the earlier periods of the check for which it did not hold either: one wrong month
 *                 goes on being wrong in every later cumulation and is told once
 * @param operands the figures behind both sides; for a built-in check the stored figure first, then what it should agree with
 */
public record Finding(Check check, Severity severity, Office office, Period period, List<Period> earlier, Sides sides,
        List<OperandValue> operands) {

    public Finding {
        earlier = List.copyOf(earlier);
        operands = List.copyOf(operands);
    }

    /** What tells it from all others, and stays when its numbers change. */
    public FindingKey key() {
        String indicator = switch (check) {
            case Check.Ruled _ -> "";
            case Check.BuiltIn _ -> operands.getFirst().indicator().code();
        };
        return new FindingKey(office.code(), check.code(), indicator, period);
    }

    /** The numbers it shows, exactly and in codes: where they are the same, so is what there is to explain. */
    public String numbers() {
        return sides.left() + " " + sides.relation().symbol() + " " + sides.right() + operands.stream()
                .map(operand -> "; " + operand.indicator().code() + " " + operand.office().code() + " " + operand.period()
                        + " = " + operand.outcome().number().map(Fraction::toString).orElse("-"))
                .collect(Collectors.joining());
    }
}
