package org.justicestat.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Why a warning is no mistake (说明), as somebody wrote it.
 *
 * @param numbers the numbers it explains, exactly and in codes; where they are others now, it is stale
 * @param author  name of the person; the account where no name was given
 */
public record Explanation(FindingKey finding, String text, String numbers, String author, Instant at) {

    public Explanation {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
    }
}
