package org.justicestat.view.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is being typed of a thing, by column; it outlives the view, so that another language does not lose it. */
final class Draft {

    private final Optional<String> key;
    private final Map<String, String> texts;

    /** @param key of the thing as it is; absent for a new one */
    Draft(Optional<String> key, Map<String, String> texts) {
        this.key = key;
        this.texts = new LinkedHashMap<>(texts);
    }

    Optional<String> key() {
        return key;
    }

    boolean isNew() {
        return key.isEmpty();
    }

    void type(String column, String text) {
        texts.put(column, text);
    }

    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    Map<String, String> texts() {
        return texts;
    }
}
