package org.justicestat.rules;

import java.util.List;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;

/**
 * A rule that said nothing, and why.
 *
 * @param periods  all periods with this reason and these operands, ascending; the whole period of the check where the rule
 *                 could be evaluated for no part of it
 * @param operands the indicators to blame
 */
public record NotEvaluated(Rule rule, Office office, List<Period> periods, Reason reason, List<Indicator> operands) {

    /** Why a rule has no answer, the gravest first. */
    public enum Reason {
        /** A figure has not been reported. */
        MISSING,
        /** There is nothing to divide by. */
        ZERO_DENOMINATOR,
        /** A whole side of the rule is not applicable at the office. */
        NOT_APPLICABLE;

        /** Key of the sentence; its argument is the names of the operands. */
        public String messageKey() {
            return "rules.notEvaluated." + name();
        }
    }

    public NotEvaluated {
        periods = List.copyOf(periods);
        operands = List.copyOf(operands);
    }
}
