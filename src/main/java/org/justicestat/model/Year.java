package org.justicestat.model;

/** A calendar year. */
public record Year(int year) implements Period {

    /** @throws IllegalArgumentException if the year is not 1900–2999 */
    public Year {
        Period.checkYear(year);
    }

    @Override
    public int key() {
        return year * 100;
    }

    @Override
    public Month firstMonth() {
        return new Month(year, 1);
    }

    @Override
    public Month lastMonth() {
        return new Month(year, 12);
    }

    @Override
    public Year previousYear() {
        return new Year(year - 1);
    }

    @Override
    public Year previous() {
        return previousYear();
    }

    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
