package org.justicestat.store;

import java.util.Objects;

/**
 * What an explanation says, and of which numbers.
 *
 * @param numbers exactly and in codes, on one line
 */
public record Explained(String text, String numbers) {

    public Explained {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(numbers, "numbers");
    }
}
