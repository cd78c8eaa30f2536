package org.justicestat.report.typed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Indicator;

/** How much the words around a number resemble the names and the unit of an indicator. Only ranks; nothing is printed from it. */
public final class NameLikeness {

    private static final double EARLIER = 0.25;
    private static final double BEHIND = 0.25;
    private static final double OTHER_UNIT = 0.4;
    private static final double NO_UNIT = 0.8;
    /** Measure words that writers use for one another. */
    private static final List<Set<String>> SAME = List.of(Set.of("人", "名", "位"), Set.of("件", "起", "宗", "例"),
            Set.of("次", "场", "场次"), Set.of("家", "所", "个", "户"));

    private final Map<Indicator, List<Set<String>>> names = new HashMap<>();
    private final Set<String> units;

    public NameLikeness(Catalogue catalogue) {
        catalogue.indicators().forEach(indicator -> names.put(indicator,
                Stream.concat(Stream.of(indicator.name().zh()), indicator.meaning().aliases().stream())
                        .map(NameLikeness::pairs).toList()));
        this.units = Stream.concat(catalogue.indicators().stream().map(Indicator::unit), SAME.stream().flatMap(Set::stream))
                .filter(unit -> !unit.isEmpty()).collect(Collectors.toSet());
    }

    /** What the words around one number are, taken apart once for all indicators. */
    private record Words(Set<String> clause, Set<String> before, Set<String> behind, String unit) {
    }

    /** Of every indicator: 0 where nothing is alike; the words of the number's own clause weigh more than others. */
    public ToDoubleFunction<Indicator> to(NumberContext context) {
        Words words = new Words(pairs(context.clause()), pairs(context.before()), pairs(context.clauseBehind()),
                unit(context.measured()));
        return indicator -> {
            double alike = part(words.clause(), indicator) + part(words.before(), indicator) * EARLIER
                    + part(words.behind(), indicator) * BEHIND;
            return alike * (words.unit().isEmpty() ? NO_UNIT : isSame(words.unit(), indicator.unit()) ? 1 : OTHER_UNIT);
        };
    }

    /** The measure word a text begins with; empty where it begins with none that the catalogue knows. */
    public String unit(String after) {
        return units.stream().filter(after::startsWith).reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    }

    /** Whether the text begins with a measure word that nobody uses for that of the indicator. */
    boolean isOtherUnit(NumberContext context, Indicator indicator) {
        String typed = unit(context.measured());
        return !typed.isEmpty() && !isSame(typed, indicator.unit());
    }

    private static boolean isSame(String typed, String unit) {
        return typed.equals(unit) || SAME.stream().anyMatch(group -> group.contains(typed) && group.contains(unit));
    }

    private double part(Set<String> words, Indicator indicator) {
        return names.get(indicator).stream().mapToDouble(own ->
                (double) own.stream().filter(words::contains).count() / Math.max(1, own.size())).max().orElse(0);
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
