package org.justicestat.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;

/** One thing of a ledger's catalogue, offices or duties that is to be otherwise from now on. */
public sealed interface Amendment {

    /** The indicator is to be so; a new code adds it. Figures are rescaled where its decimals change. */
    record PutIndicator(Indicator indicator) implements Amendment {
    }

    /** Takes back an indicator that never had a figure. */
    record RemoveIndicator(String code) implements Amendment {
    }

    /** The rule is to be so; a new code adds it. */
    record PutRule(Rule rule) implements Amendment {
    }

    /** The rule is checked no more; the history keeps what it was. */
    record RemoveRule(String code) implements Amendment {
    }

    /** The office is to be so; a new code adds it. */
    record PutOffice(Office office) implements Amendment {
    }

    /** Takes back an office that never had a figure. */
    record RemoveOffice(String code) implements Amendment {
    }

    /** The duty is to be so; office, indicator and first month tell which one. */
    record PutDuty(Duty duty) implements Amendment {
    }

    record RemoveDuty(Duty duty) implements Amendment {
    }

    /** From a month on the indicator counts something else. */
    record PutBreak(DefinitionBreak change) implements Amendment {
    }

    record RemoveBreak(DefinitionBreak change) implements Amendment {
    }

    /** From the month on the indicator is filled in no more; without a month it is in use again. */
    record Retire(String indicator, Optional<Month> fromInclusive) implements Amendment {
    }

    /** What can be put in order. */
    enum Ordered {
        INDICATOR, RULE, OFFICE
    }

    /** The things named come first, in this order. */
    record Order(Ordered kind, List<String> codes) implements Amendment {

        public Order {
            Objects.requireNonNull(kind, "kind");
            codes = List.copyOf(codes);
        }
    }
}
