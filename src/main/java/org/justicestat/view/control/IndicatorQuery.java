package org.justicestat.view.control;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.justicestat.model.Indicator;

/**
 * What a user types to find an indicator: every word must occur in a name of either language, an alias, the domain or the
 * code, or give the pinyin initials of neighbouring characters of a Chinese name
 * (flyz for 法律援助). Upper and lower case are the same; no word finds everything.
 */
public record IndicatorQuery(List<String> words) {

    public IndicatorQuery {
        words = List.copyOf(words);
    }

    public static IndicatorQuery of(String text) {
        return new IndicatorQuery(Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
                .filter(word -> !word.isEmpty()).toList());
    }

    public boolean matches(Indicator indicator) {
        if (words.isEmpty()) {
            return true;
        }
        String names = names(indicator);
        return words.stream().allMatch(word -> names.contains(word) || isInitials(word, names));
    }

    /** A single letter begins far too much. */
    private static boolean isInitials(String word, String names) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z') && PinyinInitials.occur(word, names);
    }

    private static String names(Indicator indicator) {
        return Stream.concat(
                        Stream.of(indicator.name().zh(), indicator.name().en(), indicator.code(),
                                indicator.domain().zh(), indicator.domain().en()),
                        indicator.meaning().aliases().stream())
                .reduce("", (all, name) -> all + "\n" + name).toLowerCase(Locale.ROOT);
    }
}
