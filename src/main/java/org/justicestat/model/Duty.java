package org.justicestat.model;

import java.util.Optional;

/**
 * Which office owes which indicator, in which months.
 *
 * @param indicator     a code, or {@code domain.*} for every indicator whose code begins so
 * @param fromInclusive first month owed; absent = always
 * @param toInclusive   last month owed; absent = until further notice
 */
public record Duty(String office, String indicator, Optional<Month> fromInclusive, Optional<Month> toInclusive) {

    /** @throws IllegalArgumentException if the last month lies before the first */
    public Duty {
        if (fromInclusive.isPresent() && toInclusive.isPresent() && toInclusive.get().key() < fromInclusive.get().key()) {
            throw new IllegalArgumentException("a duty ends before it begins: " + fromInclusive.get() + " " + toInclusive.get());
        }
    }

    public static Duty always(String office, String indicator) {
        return new Duty(office, indicator, Optional.empty(), Optional.empty());
    }

    public boolean covers(Indicator candidate) {
        return indicator.endsWith(".*")
                ? candidate.code().startsWith(indicator.substring(0, indicator.length() - 1))
                : candidate.code().equals(indicator);
    }

    public boolean covers(Month month) {
        return fromInclusive.map(from -> from.key() <= month.key()).orElse(true)
                && toInclusive.map(to -> month.key() <= to.key()).orElse(true);
    }
}
