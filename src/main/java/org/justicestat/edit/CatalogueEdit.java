package org.justicestat.edit;

import java.util.List;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Duty;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Rule;

/**
 * Additions to the catalogue, in the order they shall have. They may refer to each other and to what is there. Undo does
 * not go through them: a code is never reused, so it is never taken back.
 */
public record CatalogueEdit(List<Indicator> indicators, List<Rule> rules, List<Office> offices, List<Duty> duties,
        List<DefinitionBreak> breaks, String reason) implements Edit {

    public CatalogueEdit {
        indicators = List.copyOf(indicators);
        rules = List.copyOf(rules);
        offices = List.copyOf(offices);
        duties = List.copyOf(duties);
        breaks = List.copyOf(breaks);
    }

    boolean isEmpty() {
        return indicators.isEmpty() && rules.isEmpty() && offices.isEmpty() && duties.isEmpty() && breaks.isEmpty();
    }
}
