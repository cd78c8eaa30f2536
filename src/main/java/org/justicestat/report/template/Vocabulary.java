package org.justicestat.report.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The words of the placeholder grammar, read from the resources. */
final class Vocabulary {

    private final Map<String, Keyword> keywords = new HashMap<>();
    private final Map<Keyword, String> printed = new EnumMap<>(Keyword.class);

    Vocabulary() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(
                Vocabulary.class.getResourceAsStream("words.properties"), "words.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Keyword keyword : Keyword.values()) {
            String[] forms = words.getProperty(keyword.name()).split(",");
            printed.put(keyword, forms[0]);
            for (String form : forms) {
                keywords.put(TemplateText.plain(form), keyword);
            }
        }
    }

    /** @param word as {@link TemplateText#plain} gives it */
    Optional<Keyword> find(String word) {
        return Optional.ofNullable(keywords.get(word));
    }

    /** The form that guides print. */
    String form(Keyword keyword) {
        return printed.get(keyword);
    }
}
