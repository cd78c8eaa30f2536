package org.justicestat.report.template;

/** A word of the placeholder grammar; how it may be written is in {@code words.properties}. */
enum Keyword {
    VALUE, LAST_YEAR, YEAR_ON_YEAR, PERIOD_ON_PERIOD, GROWTH, DIFFERENCE, POINTS, UNIT, TO_DATE, SHARE, NAME,
    BY_OFFICE, BY_MONTH, LANDSCAPE, BALANCED, PICTURE, MAIN, EVERYTHING, EVERY_DOMAIN,
    TABLE, CHART, PASSAGE, TO_WRITE, GAP,
    DOCUMENT_BUREAU, DOCUMENT_YEAR, DOCUMENT_LAST_YEAR, DOCUMENT_NEXT_YEAR, DOCUMENT_DATE
}
