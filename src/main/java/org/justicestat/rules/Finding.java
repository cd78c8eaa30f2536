package org.justicestat.rules;

import java.util.List;
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
}
