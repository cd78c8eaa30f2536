package org.justicestat.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An observation period within one calendar year: a month, a quarter, the year, or January to a month.
 * Its text form is ISO 8601: {@code 2023-05}, {@code 2023-Q2}, {@code 2023}, {@code 2023-01/2023-11}.
 * Its key, {@code year * 100 + k}, is the form a ledger stores: k is 1–12 for a month, 21–24 for a quarter,
 * 32–41 for January to month k − 30, and 0 for the year.
 */
public sealed interface Period extends Comparable<Period> permits Month, Quarter, Year, MonthSpan {

    int FIRST_YEAR = 1900;
    int LAST_YEAR = 2999;

    int year();

    int key();

    Month firstMonth();

    /** The month whose sheet, lock and due date the period follows. */
    Month lastMonth();

    /** The same period of the year before. */
    Period previousYear();

    /** The adjacent period of the same length before this one; January to a month has none but that of the year before. */
    Period previous();

    /** Every month of the period, first to last. */
    default List<Month> months() {
        return IntStream.rangeClosed(firstMonth().month(), lastMonth().month()).mapToObj(m -> new Month(year(), m)).toList();
    }

    default boolean contains(Period other) {
        return year() == other.year() && firstMonth().month() <= other.firstMonth().month()
                && lastMonth().month() >= other.lastMonth().month();
    }

    /** January to the last month of this period: the year itself for December, the month itself for January. */
    default Period yearToDate() {
        return yearToDate(lastMonth());
    }

    static Period yearToDate(Month lastInclusive) {
        return switch (lastInclusive.month()) {
            case 1 -> lastInclusive;
            case 12 -> new Year(lastInclusive.year());
            default -> new MonthSpan(lastInclusive.year(), lastInclusive.month());
        };
    }

    /** @throws IllegalArgumentException if no period has this key */
    static Period ofKey(int key) {
        int year = Math.floorDiv(key, 100);
        int k = Math.floorMod(key, 100);
        if (k == 0) {
            return new Year(year);
        }
        if (k <= 12) {
            return new Month(year, k);
        }
        if (k >= 21 && k <= 24) {
            return new Quarter(year, k - 20);
        }
        if (k >= 32 && k <= 41) {
            return new MonthSpan(year, k - 30);
        }
        throw new IllegalArgumentException("no period has the key " + key);
    }

    /**
     * Reads the text form. {@code 2023-01/2023-12} is the year and {@code 2023-01/2023-01} the month.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    static Period parse(String text) {
        return PeriodFormat.parse(text);
    }

    /** By first month, then the longer period first, then by key: the first quarter before January to March. */
    @Override
    default int compareTo(Period other) {
        int byStart = firstMonth().key() - other.firstMonth().key();
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = other.lastMonth().key() - lastMonth().key();
        return byEnd != 0 ? byEnd : key() - other.key();
    }

    static int checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year out of " + FIRST_YEAR + "–" + LAST_YEAR + ": " + year);
        }
        return year;
    }
}
