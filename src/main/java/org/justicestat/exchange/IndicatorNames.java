package org.justicestat.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.model.Indicator;

/**
 * Finds an indicator by what a table calls it: its code, its name in either language or an alias, whatever blanks, numbering
 * (一、 1. （2）), 其中 and unit in brackets stand around it.
 */
public final class IndicatorNames {

    private static final Pattern BEFORE =
            Pattern.compile("^(其中[:、,]?|[(]?[一二三四五六七八九十]{1,3}[)、.]|[(]?[0-9]{1,3}[)、.]|[-·•*]+)");
    private static final Pattern AFTER = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]$");

    private final Map<String, Indicator> byName = new HashMap<>();

    public IndicatorNames(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            indicator.meaning().aliases().forEach(alias -> byName.putIfAbsent(key(alias), indicator));
        }
        for (Indicator indicator : indicators) {
            List.of(indicator.name().en(), indicator.name().zh(), indicator.code())
                    .forEach(name -> byName.put(key(name), indicator));
        }
        byName.remove("");
    }

    /** Empty where no indicator is called so. */
    public Optional<Indicator> find(String text) {
        String name = key(text);
        Optional<Indicator> found = known(name);
        for (String shorter = without(name); found.isEmpty() && !shorter.equals(name); shorter = without(name)) {
            name = shorter;
            found = known(name);
        }
        return found;
    }

    private Optional<Indicator> known(String name) {
        return Optional.ofNullable(byName.getOrDefault(name, byName.get(AFTER.matcher(name).replaceFirst(""))));
    }

    private static String without(String name) {
        return BEFORE.matcher(name).replaceFirst("");
    }

    private static String key(String name) {
        return HalfWidth.of(name).replaceAll("[\\s\u3000]+", "").toLowerCase(Locale.ROOT);
    }
}
