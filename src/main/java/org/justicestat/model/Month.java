package org.justicestat.model;

/** A calendar month; {@code month} is 1–12. */
public record Month(int year, int month) implements Period {

    /** @throws IllegalArgumentException if the year is not 1900–2999 or the month not 1–12 */
    public Month {
        Period.checkYear(year);
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month out of 1–12: " + month);
        }
    }

    /** @throws IllegalArgumentException if the text is a period but not a month, or none */
    public static Month parse(String text) {
        if (Period.parse(text) instanceof Month month) {
            return month;
        }
        throw new IllegalArgumentException("not a month: " + text);
    }

    @Override
    public int key() {
        return year * 100 + month;
    }

    @Override
    public Month firstMonth() {
        return this;
    }

    @Override
    public Month lastMonth() {
        return this;
    }

    @Override
    public Month previousYear() {
        return new Month(year - 1, month);
    }

    @Override
    public Month previous() {
        return month == 1 ? new Month(year - 1, 12) : new Month(year, month - 1);
    }

    @Override
    public String toString() {
        return year + (month < 10 ? "-0" : "-") + month;
    }
}
