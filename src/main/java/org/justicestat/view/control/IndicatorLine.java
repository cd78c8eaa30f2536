package org.justicestat.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;

/** A line of the indicator list: the heading of a domain or one of its indicators. */
public sealed interface IndicatorLine {

    /** @param count indicators listed under the heading */
    record Domain(Name name, int count) implements IndicatorLine {
    }

    /** One indicator. */
    record Entry(Indicator indicator) implements IndicatorLine {
    }

    /** The indicators that the query finds, under their domains, in the order of the catalogue. */
    static List<IndicatorLine> of(Catalogue catalogue, IndicatorQuery query) {
        List<IndicatorLine> lines = new ArrayList<>();
        for (Map.Entry<Name, List<Indicator>> domain : catalogue.byDomain().entrySet()) {
            List<Indicator> found = domain.getValue().stream().filter(query::matches).toList();
            if (!found.isEmpty()) {
                lines.add(new Domain(domain.getKey(), found.size()));
                found.forEach(indicator -> lines.add(new Entry(indicator)));
            }
        }
        return List.copyOf(lines);
    }
}
