package org.justicestat.view.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;

/** The words of the catalogue files with what the reader is shown for them. */
final class ChoiceWords {

    private ChoiceWords() {
    }

    /** The constants of an enum, by their names in lower case. */
    static <E extends Enum<E>> SequencedMap<String, String> of(E[] constants, Function<E, String> shown) {
        return of(constants, constant -> constant.name().toLowerCase(Locale.ROOT), shown);
    }

    static <T> SequencedMap<String, String> of(T[] items, Function<T, String> word, Function<T, String> shown) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (T item : items) {
            words.put(word.apply(item), shown.apply(item));
        }
        return words;
    }
}
