package org.justicestat.report.template;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.Year;

/** Periods as people write them: 3月, 1-11月, 一季度, 上半年, 2022年, 2022年3月, 2022-03. */
final class PeriodWords {

    private static final String YEAR = "(?:(?<year>[0-9]{4})年)?";
    private static final Pattern MONTHS = Pattern.compile(YEAR + "(?:0?1月?-)?(?<month>[0-9]{1,2})月份?");
    private static final Pattern SPAN = Pattern.compile(YEAR + "0?1月?-[0-9]{1,2}月份?");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "第?(?<quarter>[1-4一二三四])季度?");
    private static final Pattern HALF = Pattern.compile(YEAR + "上半年");
    private static final Pattern WHOLE = Pattern.compile("(?<year>[0-9]{4})年度?|全年");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-.*");
    private static final String QUARTERS = "一二三四";
    /** What any of them begins with. */
    private static final String BEGINNINGS = "0123456789第上全" + QUARTERS;

    private final Year reportYear;

    PeriodWords(Year reportYear) {
        this.reportYear = reportYear;
    }

    /** @param word as {@link TemplateText#plain} gives it */
    Optional<Period> find(String word) {
        if (word.isEmpty() || BEGINNINGS.indexOf(word.charAt(0)) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(parse(word));
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    private Period parse(String word) {
        Matcher form = MONTHS.matcher(word);
        if (form.matches()) {
            Month month = new Month(year(form), Integer.parseInt(form.group("month")));
            return SPAN.matcher(word).matches() ? Period.yearToDate(month) : month;
        }
        form = QUARTER.matcher(word);
        if (form.matches()) {
            String digit = form.group("quarter");
            int quarter = QUARTERS.contains(digit) ? QUARTERS.indexOf(digit) + 1 : Integer.parseInt(digit);
            return new Quarter(year(form), quarter);
        }
        form = HALF.matcher(word);
        if (form.matches()) {
            return Period.yearToDate(new Month(year(form), 6));
        }
        form = WHOLE.matcher(word);
        if (form.matches()) {
            return new Year(year(form));
        }
        return ISO.matcher(word).matches() ? Period.parse(word.toUpperCase(Locale.ROOT)) : null;
    }

    private int year(Matcher form) {
        String year = form.group("year");
        return year == null ? reportYear.year() : Integer.parseInt(year);
    }
}
