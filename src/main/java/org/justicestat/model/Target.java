package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What an office is to reach with an indicator in a year.
 *
 * @param office    code of the office
 * @param indicator code of the indicator
 * @param value     in the unit of the indicator, never negative: of a flow or amount the sum of the year, of a stock or rate its
 *                  level
 * @param course    how a sum is to grow over the year; a level has none
 */
public record Target(String office, String indicator, int year, BigDecimal value, Course course) {

    private static final String PREFIX = "target";
    private static final String SEPARATOR = "/";

    /** How much of the year's sum is to be reached by the end of each month. */
    public enum Course {
        /** One twelfth a month. */
        LINEAR("linear"),
        /** The share that last year had reached by then. */
        LAST_YEAR("lastYear");

        private final String id;

        Course(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public static Optional<Course> ofId(String id) {
            return Arrays.stream(values()).filter(course -> course.id.equals(id)).findFirst();
        }
    }

    /** @throws IllegalArgumentException if the value is negative or the year out of bounds */
    public Target {
        Objects.requireNonNull(course, "course");
        Period.checkYear(year);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a target cannot be negative: " + value);
        }
    }

    /** Under which it is kept among the settings of the ledger. */
    public String settingKey() {
        return settingKey(office, indicator, year);
    }

    public static String settingKey(String office, String indicator, int year) {
        return String.join(SEPARATOR, PREFIX, String.valueOf(year), office, indicator);
    }

    public String settingValue() {
        return value.toPlainString() + SEPARATOR + course.id();
    }

    /** Empty where the setting is no target. */
    static Optional<Target> ofSetting(String key, String value) {
        String[] place = key.split(SEPARATOR, -1);
        String[] words = value.split(SEPARATOR, -1);
        if (place.length != 4 || !place[0].equals(PREFIX) || words.length != 2) {
            return Optional.empty();
        }
        return Course.ofId(words[1]).map(course ->
                new Target(place[2], place[3], Integer.parseInt(place[1]), new BigDecimal(words[0]), course));
    }
}
