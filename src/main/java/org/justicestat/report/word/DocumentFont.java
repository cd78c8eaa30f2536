package org.justicestat.report.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A font that a document names.
 *
 * @param alternates what its font table names in its place, the best first
 */
public record DocumentFont(String name, List<String> alternates) {

    public DocumentFont {
        alternates = List.copyOf(alternates);
    }

    public boolean isAmong(Set<String> families) {
        return families.contains(name);
    }

    /** The first of its alternates that is there. */
    public Optional<String> substitute(Set<String> families) {
        return alternates.stream().filter(families::contains).findFirst();
    }
}
