package org.justicestat.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statistical indicator. The code never changes and is never reused; a renamed or redefined indicator keeps it.
 *
 * @param domain  group of the entry form and of the report's annex
 * @param formula how a rate is computed; absent for every other measure, and for a rate that is only ever published
 */
public record Indicator(String code, Name name, Name domain, Quantity quantity, Optional<RateFormula> formula, Meaning meaning) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+){1,2}");

    /** @throws IllegalArgumentException if the code is malformed or the formula does not fit the measure */
    public Indicator {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(meaning, "meaning");
        if (!isCode(code)) {
            throw new IllegalArgumentException("not an indicator code: " + code);
        }
        if (formula.isPresent() != (quantity.aggregation() == Aggregation.RATIO)) {
            throw new IllegalArgumentException("a formula belongs to a computed rate and to nothing else: " + code);
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** A rate, computed or only published. */
    public boolean isRate() {
        return quantity.measure() == Measure.RATE;
    }

    public boolean isComputed() {
        return formula.isPresent();
    }

    /** A year-opening stock: one value a year, valid for every month of it. */
    public boolean isOpening() {
        return quantity.aggregation() == Aggregation.FIRST;
    }

    public Frequency frequency() {
        return quantity.frequency();
    }

    public int decimals() {
        return quantity.decimals();
    }

    public String unit() {
        return quantity.unit();
    }
}
