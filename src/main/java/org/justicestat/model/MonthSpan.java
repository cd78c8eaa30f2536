package org.justicestat.model;

/** A partial year: January to {@code last} inclusive, {@code last} 2–11 (1 is the month, 12 the year). */
public record MonthSpan(int year, int last) implements Period {

    /** @throws IllegalArgumentException if the year is not 1900–2999 or the last month not 2–11 */
    public MonthSpan {
        Period.checkYear(year);
        if (last < 2 || last > 11) {
            throw new IllegalArgumentException("last month of a partial year out of 2–11: " + last);
        }
    }

    @Override
    public int key() {
        return year * 100 + 30 + last;
    }

    @Override
    public Month firstMonth() {
        return new Month(year, 1);
    }

    @Override
    public Month lastMonth() {
        return new Month(year, last);
    }

    @Override
    public MonthSpan previousYear() {
        return new MonthSpan(year - 1, last);
    }

    @Override
    public MonthSpan previous() {
        return previousYear();
    }

    @Override
    public String toString() {
        return firstMonth() + "/" + lastMonth();
    }
}
