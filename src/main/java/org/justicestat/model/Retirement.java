package org.justicestat.model;

import java.util.Objects;

/**
 * From a month on an indicator is filled in no more. Its figures, and the reports of the years it lived in, stay.
 *
 * @param fromInclusive first month without it
 */
public record Retirement(String indicator, Month fromInclusive) {

    public Retirement {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(fromInclusive, "fromInclusive");
    }
}
