package org.justicestat.model;

import java.util.Objects;

/**
 * What tells one finding from all others, and stays when its numbers change: by it an explanation (说明) is found again.
 *
 * @param check     code of the rule, or name of the built-in check
 * @param indicator whose stored figure a built-in check looked at; empty for a rule
 * @param period    the latest for which it does not hold
 */
public record FindingKey(String office, String check, String indicator, Period period) {

    public FindingKey {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(period, "period");
    }
}
