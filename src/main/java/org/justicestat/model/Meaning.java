package org.justicestat.model;

import java.util.List;
import java.util.Objects;

/**
 * What an indicator means to its reader.
 *
 * @param definition what is counted and what is not (口径); may be empty
 * @param aliases    other names used in reports; none belongs to two indicators
 */
public record Meaning(Direction direction, String definition, List<String> aliases) {

    public Meaning {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(definition, "definition");
        aliases = List.copyOf(aliases);
    }
}
