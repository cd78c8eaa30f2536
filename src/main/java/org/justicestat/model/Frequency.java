package org.justicestat.model;

import java.util.List;
import java.util.stream.IntStream;

/** How often an indicator is filled in; the SDMX letter is its text form. */
public enum Frequency {
    MONTHLY("M", 1), QUARTERLY("Q", 3), YEARLY("Y", 12);

    private final String letter;
    private final int months;

    Frequency(String letter, int months) {
        this.letter = letter;
        this.months = months;
    }

    public String letter() {
        return letter;
    }

    /** @throws IllegalArgumentException if the letter is not M, Q or Y */
    public static Frequency ofLetter(String letter) {
        for (Frequency frequency : values()) {
            if (frequency.letter.equals(letter)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("not a frequency: " + letter);
    }

    /** The period of this frequency that ends with the month, if one does. */
    public boolean endsWith(Month month) {
        return month.month() % months == 0;
    }

    /** The period of this frequency in which the month lies. */
    public Period around(Month month) {
        return switch (this) {
            case MONTHLY -> month;
            case QUARTERLY -> new Quarter(month.year(), (month.month() + 2) / 3);
            case YEARLY -> new Year(month.year());
        };
    }

    /**
     * The periods of this frequency that make up {@code period}, first to last: itself where it is of this frequency,
     * none where it cannot be cut into such periods (a month of a yearly indicator, January to May in quarters).
     */
    public List<Period> parts(Period period) {
        int last = period.lastMonth().month();
        return !divides(period) ? List.of()
                : IntStream.iterate(period.firstMonth().month(), m -> m <= last, m -> m + months)
                        .mapToObj(m -> around(new Month(period.year(), m))).toList();
    }

    /** Whether {@code period} is made up of periods of this frequency. */
    public boolean divides(Period period) {
        return (period.firstMonth().month() - 1) % months == 0 && period.lastMonth().month() % months == 0;
    }

    /** Whether {@code period} is one period of this frequency. */
    public boolean isOf(Period period) {
        return around(period.lastMonth()).equals(period);
    }
}
