package org.justicestat.report.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;

/** Every name a template may use for the indicators, offices and domains of a ledger. */
final class TemplateNames {

    private static final int MOST_SUGGESTIONS = 3;
    private static final double LEAST_LIKENESS = 0.34;

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, Name> domains = new HashMap<>();
    /** By the plain form, as they are suggested. */
    private final Map<String, String> shown = new LinkedHashMap<>();

    TemplateNames(Snapshot snapshot) {
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            add(indicators, indicator.code(), indicator);
            add(indicators, indicator.name().zh(), indicator);
            add(indicators, indicator.name().en(), indicator);
            shown.putIfAbsent(TemplateText.plain(indicator.name().zh()), indicator.name().zh());
        }
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            indicator.meaning().aliases().forEach(alias -> {
                add(indicators, alias, indicator);
                shown.putIfAbsent(TemplateText.plain(alias), indicator.name().zh());
            });
        }
        for (Office office : snapshot.offices().all()) {
            add(offices, office.code(), office);
            add(offices, office.name().zh(), office);
            add(offices, office.name().en(), office);
            shown.putIfAbsent(TemplateText.plain(office.name().zh()), office.name().zh());
        }
        for (Name domain : snapshot.catalogue().byDomain().keySet()) {
            add(domains, domain.zh(), domain);
            add(domains, domain.en(), domain);
        }
    }

    /** Length of the longest name in its plain form. */
    int longest() {
        return Stream.of(indicators, offices, domains).flatMap(names -> names.keySet().stream()).mapToInt(String::length).max()
                .orElse(0);
    }

    private static <T> void add(Map<String, T> names, String name, T meaning) {
        String plain = TemplateText.plain(name);
        if (!plain.isEmpty()) {
            names.putIfAbsent(plain, meaning);
        }
    }

    /** @param word as {@link TemplateText#plain} gives it */
    Optional<Indicator> indicator(String word) {
        return Optional.ofNullable(indicators.get(word));
    }

    Optional<Office> office(String word) {
        return Optional.ofNullable(offices.get(word));
    }

    Optional<Name> domain(String word) {
        return Optional.ofNullable(domains.get(word));
    }

    /** The nearest names by the pairs of characters they share, the nearest first; at most {@value #MOST_SUGGESTIONS}. */
    List<String> near(String word) {
        Set<String> pairs = pairs(word);
        Map<String, Double> likeness = new LinkedHashMap<>();
        shown.forEach((plain, name) -> likeness.merge(name, likeness(pairs, pairs(plain)), Math::max));
        return new ArrayList<>(likeness.entrySet()).stream().filter(entry -> entry.getValue() >= LEAST_LIKENESS)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SUGGESTIONS).map(Map.Entry::getKey).toList();
    }

    /** Dice's coefficient. */
    private static double likeness(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / Math.max(1, a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        if (text.length() == 1) {
            pairs.add(text);
        }
        return pairs;
    }
}
