package org.justicestat.report.typed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.justicestat.model.Month;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.Year;

/**
 * The period that a text is about where a number stands: what it named last in the sentence.
 *
 * @param period  the year of the report where none is named
 * @param isNamed whether the sentence names it
 * @param isClear whether it is one period of one year; false for 五年来 and for a part of a year that an earlier sentence named
 */
public record SaidPeriod(Period period, boolean isNamed, boolean isClear) {

    private static final Pattern NAMED = Pattern.compile("(?<long>(?:[0-9]{4}年?|[0-9]{1,2}月)?[—–～~-]+[0-9]{4}年"
            + "|[0-9]{4}年?(?:至|到)[0-9]{4}年|[一二三四五六七八九十0-9]+年来|以来|期间|历年|历史)"
            + "|(?:(?<year>(?:19|20)[0-9]{2})年|(?<last>去年|上一?年))?(?:0?1月?(?:至|到|[—–～~-]+)(?<to>[0-9]{1,2})月|(?<half>上半年)"
            + "|前(?<threes>[一二三])季度|前(?<months>[0-9]{1,2})个月|第?(?<quarter>[一二三四])季度|(?<month>[0-9]{1,2})月份?(?![0-9]{1,2}日))"
            + "|(?:(?<alone>(?:19|20)[0-9]{2})年|(?<!比|较|与|同|和|是|为|由|从)(?<before>去年|上一?年))(?!至|到|[—–～~-])|(?<whole>全年|本年)");
    private static final String ENDS = "。；;\n";
    private static final String QUARTERS = "一二三四";

    /** @param before the paragraph up to the number, of half width */
    public static SaidPeriod of(String before, Year report) {
        int sentence = ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
        SaidPeriod said = new SaidPeriod(report, false, true);
        Matcher named = NAMED.matcher(before);
        while (named.find()) {
            Optional<Period> period = read(named, report);
            said = named.start() >= sentence ? new SaidPeriod(period.orElse(said.period()), true, period.isPresent())
                    : new SaidPeriod(report, false, period.filter(report::equals).isPresent());
        }
        return said;
    }

    private static Optional<Period> read(Matcher named, Year report) {
        int year = named.group("year") != null ? Integer.parseInt(named.group("year"))
                : named.group("last") != null ? report.year() - 1 : report.year();
        try {
            return Optional.ofNullable(read(named, report, year));
        } catch (IllegalArgumentException noSuchPeriod) {
            return Optional.empty();
        }
    }

    private static Period read(Matcher named, Year report, int year) {
        if (named.group("long") != null) {
            return null;
        }
        if (named.group("alone") != null) {
            return new Year(Integer.parseInt(named.group("alone")));
        }
        if (named.group("before") != null) {
            return report.previousYear();
        }
        if (named.group("whole") != null) {
            return report;
        }
        if (named.group("quarter") != null) {
            return new Quarter(year, QUARTERS.indexOf(named.group("quarter")) + 1);
        }
        if (named.group("month") != null) {
            return new Month(year, Integer.parseInt(named.group("month")));
        }
        int last = named.group("half") != null ? 6
                : named.group("threes") != null ? (QUARTERS.indexOf(named.group("threes")) + 1) * 3
                : Integer.parseInt(named.group(named.group("to") != null ? "to" : "months"));
        return Period.yearToDate(new Month(year, last));
    }
}
