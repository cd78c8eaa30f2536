package org.justicestat.exchange;

import java.util.HashMap;
import java.util.Map;
import org.justicestat.exchange.table.Problems;
import org.justicestat.model.Indicator;

/** Which indicator each name and alias belongs to: no two may share one, or a report's wording could mean either. */
final class NameRegister {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> englishNames = new HashMap<>();

    void add(Indicator indicator) {
        names.put(indicator.name().zh(), indicator.code());
        englishNames.put(indicator.name().en(), indicator.code());
        indicator.meaning().aliases().forEach(alias -> aliases.put(alias, indicator.code()));
    }

    /** Notes where the names of a new indicator clash with those of an earlier one. */
    void check(Indicator indicator, Fields fields) {
        clash(indicator, fields, "name_zh", indicator.name().zh(), names);
        clash(indicator, fields, "name_zh", indicator.name().zh(), aliases);
        if (!indicator.name().en().isEmpty()) {
            clash(indicator, fields, "name_en", indicator.name().en(), englishNames);
        }
        for (String alias : indicator.meaning().aliases()) {
            clash(indicator, fields, "aliases_zh", alias, names);
            clash(indicator, fields, "aliases_zh", alias, aliases);
        }
    }

    private static void clash(Indicator indicator, Fields fields, String column, String name, Map<String, String> taken) {
        String owner = taken.get(name);
        if (owner != null && !owner.equals(indicator.code())) {
            fields.reject(column, "exchange.indicator.nameTaken", Problems.shown(name), owner);
        }
    }
}
