package org.justicestat.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Rule;

/** The aggregates of one check, each computed once however many rules ask for it. For one thread. */
final class CheckedValues {

    private final Aggregator aggregator;
    private final Map<Place, Outcome> known = new HashMap<>();

    private record Place(String indicator, String office, Period period) {
    }

    CheckedValues(Aggregator aggregator) {
        this.aggregator = aggregator;
    }

    Aggregator aggregator() {
        return aggregator;
    }

    Outcome of(String code, Office office, Period period) {
        Place place = new Place(code, office.code(), period);
        Outcome outcome = known.get(place);
        if (outcome == null) {
            outcome = aggregator.value(indicator(code), office, period);
            known.put(place, outcome);
        }
        return outcome;
    }

    OperandValue operand(String code, Office office, Period period) {
        return new OperandValue(indicator(code), office, period, of(code, office, period));
    }

    List<OperandValue> operands(Rule rule, Office office, Period period) {
        return rule.codes().stream().map(code -> operand(code, office, period)).toList();
    }

    Indicator indicator(String code) {
        return aggregator.snapshot().catalogue().get(code);
    }
}
