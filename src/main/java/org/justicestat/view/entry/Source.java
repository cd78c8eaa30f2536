package org.justicestat.view.entry;

/** How a place of an entry sheet comes by its figure. */
enum Source {
    /** It is typed here. */
    ENTERED,
    /** A rate, out of its numerator and denominator. */
    COMPUTED,
    /** The sum of other offices, or of the months of the year. */
    SUMMED,
    /** It is typed on the sheet of another month: a year-opening stock on that of January. */
    ELSEWHERE,
    /** There is no such place: a quarterly indicator has none in February. */
    NOWHERE
}
