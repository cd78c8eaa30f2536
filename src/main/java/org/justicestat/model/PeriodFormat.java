package org.justicestat.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ISO 8601 text form of periods. */
final class PeriodFormat {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>[0-9]{4})(?:-(?:Q(?<quarter>[1-4])|(?<month>[0-9]{2})(?:/(?<endYear>[0-9]{4})-(?<endMonth>[0-9]{2}))?))?");

    private PeriodFormat() {
    }

    static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("quarter") != null) {
            return new Quarter(year, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("month") == null) {
            return new Year(year);
        }
        Month first = new Month(year, Integer.parseInt(form.group("month")));
        return form.group("endYear") == null ? first : span(first, form);
    }

    private static Period span(Month first, Matcher form) {
        Month last = new Month(Integer.parseInt(form.group("endYear")), Integer.parseInt(form.group("endMonth")));
        if (first.month() != 1 || last.year() != first.year()) {
            throw new IllegalArgumentException("a span runs from January to a month of the same year: " + form.group());
        }
        return Period.yearToDate(last);
    }
}
