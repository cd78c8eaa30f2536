package org.justicestat.model;

/** A calendar quarter; {@code quarter} is 1–4. */
public record Quarter(int year, int quarter) implements Period {

    /** @throws IllegalArgumentException if the year is not 1900–2999 or the quarter not 1–4 */
    public Quarter {
        Period.checkYear(year);
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter out of 1–4: " + quarter);
        }
    }

    @Override
    public int key() {
        return year * 100 + 20 + quarter;
    }

    @Override
    public Month firstMonth() {
        return new Month(year, quarter * 3 - 2);
    }

    @Override
    public Month lastMonth() {
        return new Month(year, quarter * 3);
    }

    @Override
    public Quarter previousYear() {
        return new Quarter(year - 1, quarter);
    }

    @Override
    public Quarter previous() {
        return quarter == 1 ? new Quarter(year - 1, 4) : new Quarter(year, quarter - 1);
    }

    @Override
    public String toString() {
        return year + "-Q" + quarter;
    }
}
