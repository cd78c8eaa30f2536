package org.justicestat.text;

import java.time.LocalDate;
import org.justicestat.analysis.Basis;
import org.justicestat.model.Month;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Period;
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

    /** 2024年2月5日. */
    public String date(LocalDate date) {
        return messages.get("text.date", date.getYear(), monthName(date.getMonthValue()), date.getDayOfMonth());
    }

    /** What the base of a comparison is called: 上年, 上年同期, 上月, 上年末. */
    public String baseNoun(Basis basis, Period period) {
        return messages.get("text.base." + switch (basis) {
            case YEAR_END -> "yearEnd";
            case YEAR_ON_YEAR -> period instanceof Year ? "year" : "sameLastYear";
            case PERIOD_ON_PERIOD -> switch (period) {
                case Month _ -> "month";
                case Quarter _ -> "quarter";
                case Year _ -> "year";
                case MonthSpan _ -> "sameLastYear";
            };
        });
    }

    private String monthName(int month) {
        return messages.get("text.monthName." + month);
    }
}
