package org.justicestat.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.justicestat.analysis.Comparison;
import org.justicestat.model.Month;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Period;
import org.justicestat.model.PeriodRun;
import org.justicestat.model.Quarter;
import org.justicestat.model.Year;

/** Periods and dates as printed: full years, Arabic digits, no zero padding, months joined with 一字线 (1—11月). */
public final class PeriodText {

    private final Messages messages;

    public PeriodText(Messages messages) {
        this.messages = messages;
    }

    /** With the year: 2023年, 2023年5月, 2023年第2季度, 2023年1—11月. */
    public String full(Period period) {
        return switch (period) {
            case Year(int year) -> messages.get("text.year", year);
            case Month(int year, int month) -> messages.get("text.month", year, monthName(month));
            case Quarter(int year, int quarter) -> messages.get("text.quarter", year, quarter);
            case MonthSpan(int year, int last) -> messages.get("text.span", year, monthName(1), monthName(last));
        };
    }

    /** Without the year where there is something shorter to say: 5月, 第2季度, 1—11月; the year stays the year. */
    public String withinYear(Period period) {
        return switch (period) {
            case Year(int year) -> messages.get("text.year", year);
            case Month(int _, int month) -> messages.get("text.monthOnly", monthName(month));
            case Quarter(int _, int quarter) -> messages.get("text.quarterOnly", quarter);
            case MonthSpan(int _, int last) -> messages.get("text.spanOnly", monthName(1), monthName(last));
        };
    }

    /**
     * From the first period to the last, both of one length: 2023年3—8月, 2019—2024年, 2023年11月—2024年2月. January to
     * December is said in months here, since the figures are.
     */
    public String range(Period first, Period last) {
        if (first.equals(last)) {
            return full(first);
        }
        return switch (first) {
            case Year(int from) -> messages.get("text.yearRange", from, last.year());
            case Month(int year, int month) when year == last.year() ->
                    messages.get("text.span", year, monthName(month), monthName(last.lastMonth().month()));
            case Quarter(int year, int quarter) when year == last.year() && last instanceof Quarter end ->
                    messages.get("text.quarterRange", year, quarter, end.quarter());
            default -> messages.get("text.range", full(first), full(last));
        };
    }

    /** Periods of one length, those that follow each other joined and the year said once: 2024年1—3月、10月. */
    public String list(List<? extends Period> ascending) {
        List<PeriodRun> runs = PeriodRun.of(ascending);
        int year = runs.getFirst().first().year();
        boolean yearIsSaidOnce = runs.size() > 1 && runs.getLast().first().year() == year;
        String parts = runs.stream().map(run -> yearIsSaidOnce ? withinYear(run) : range(run.first(), run.lastInclusive()))
                .collect(Collectors.joining(messages.get("template.listSeparator")));
        return yearIsSaidOnce ? messages.get("text.listInYear", year, parts) : parts;
    }

    private String withinYear(PeriodRun run) {
        if (run.count() == 1) {
            return withinYear(run.first());
        }
        return run.first() instanceof Month(int _, int month)
                ? messages.get("text.spanOnly", monthName(month), monthName(run.lastInclusive().lastMonth().month()))
                : messages.get("text.range", withinYear(run.first()), withinYear(run.lastInclusive()));
    }

    /** January to the last month of the period, in months even where that is the month or the year: 2023年1—12月. */
    public String yearToDate(Period period) {
        int last = period.lastMonth().month();
        return last == 1 ? full(period.lastMonth())
                : messages.get("text.span", period.year(), monthName(1), monthName(last));
    }

    /** For an axis, as short as can be: 5月, 2季度, 1—5月. The year has its own line, unless the period is one. */
    public String tick(Period period) {
        return switch (period) {
            case Year(int year) -> messages.get("text.year", year);
            case Month(int _, int month) -> messages.get("text.monthOnly", shortMonth(month));
            case Quarter(int _, int quarter) -> messages.get("text.quarterTick", quarter);
            case MonthSpan(int _, int last) -> messages.get("text.spanOnly", shortMonth(1), shortMonth(last));
        };
    }

    /** As {@link #tick}, of January to the last month of the period: 1月, 1—2月, …, 1—12月. */
    public String yearToDateTick(Period period) {
        int last = period.lastMonth().month();
        return last == 1 ? tick(period.lastMonth()) : messages.get("text.spanOnly", shortMonth(1), shortMonth(last));
    }

    /** 2024年2月5日. */
    public String date(LocalDate date) {
        return messages.get("text.date", date.getYear(), monthName(date.getMonthValue()), date.getDayOfMonth());
    }

    /** What the base of a comparison is called: 上年, 上年同期, 上月, 上年末, 2022年6月. */
    String baseNoun(Comparison comparison) {
        return switch (comparison.basis()) {
            case OTHER_PERIOD -> full(comparison.basePeriod());
            case YEAR_END -> messages.get("text.base.yearEnd");
            case YEAR_ON_YEAR -> messages.get(comparison.period() instanceof Year ? "text.base.year" : "text.base.sameLastYear");
            case PERIOD_ON_PERIOD -> messages.get(switch (comparison.period()) {
                case Month _ -> "text.base.month";
                case Quarter _ -> "text.base.quarter";
                case Year _ -> "text.base.year";
                case MonthSpan _ -> "text.base.sameLastYear";
            });
        };
    }

    private String shortMonth(int month) {
        return messages.get("text.monthShort." + month);
    }

    private String monthName(int month) {
        return messages.get("text.monthName." + month);
    }
}
