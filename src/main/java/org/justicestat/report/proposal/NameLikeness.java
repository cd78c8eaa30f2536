package org.justicestat.report.proposal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;

/** How much the words around a number resemble the names and the unit of an indicator. Only ranks; nothing is printed from it. */
final class NameLikeness {

    private static final double EARLIER = 0.25;
    private static final double BEHIND = 0.25;
    private static final double OTHER_UNIT = 0.4;
    private static final double NO_UNIT = 0.8;
    /** Measure words that writers use for one another. */
    private static final List<Set<String>> SAME = List.of(Set.of("人", "名", "位"), Set.of("件", "起", "宗", "例"),
            Set.of("次", "场", "场次"), Set.of("家", "所", "个", "户"));

    private final Map<Indicator, List<Set<String>>> names = new HashMap<>();
    private final Set<String> units;

    NameLikeness(Catalogue catalogue) {
        catalogue.indicators().forEach(indicator -> names.put(indicator,
                Stream.concat(Stream.of(indicator.name().zh()), indicator.meaning().aliases().stream())
                        .map(NameLikeness::pairs).toList()));
        this.units = Stream.concat(catalogue.indicators().stream().map(Indicator::unit), SAME.stream().flatMap(Set::stream))
                .filter(unit -> !unit.isEmpty()).collect(Collectors.toSet());
    }

    /** 0 where nothing is alike; the words of the number's own clause weigh more than earlier and later ones. */
    double of(NumberContext context, Indicator indicator) {
        double alike = part(context.clause(), indicator) + part(context.before(), indicator) * EARLIER
                + part(context.clauseBehind(), indicator) * BEHIND;
        return alike * unit(context.after(), indicator);
    }

    /** The measure word a text begins with; empty where it begins with none that the catalogue knows. */
    String unit(String after) {
        return units.stream().filter(after::startsWith).reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    }

    private double unit(String after, Indicator indicator) {
        String typed = unit(after);
        return typed.isEmpty() ? NO_UNIT : isSame(typed, indicator.unit()) ? 1 : OTHER_UNIT;
    }

    private static boolean isSame(String typed, String unit) {
        return typed.equals(unit) || SAME.stream().anyMatch(group -> group.contains(typed) && group.contains(unit));
    }

    private double part(String words, Indicator indicator) {
        Set<String> pairs = pairs(words);
        return names.get(indicator).stream().mapToDouble(own ->
                (double) own.stream().filter(pairs::contains).count() / Math.max(1, own.size())).max().orElse(0);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
