package org.justicestat.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.Rejection;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.MonthSpan;
import org.justicestat.model.Period;
import org.justicestat.model.Year;

/** Reads the period of a figure and judges whether the indicator can have a figure of it. */
final class PeriodReader {

    /** A file holds few periods and many rows. */
    private final Map<String, Optional<Period>> seen = new HashMap<>();

    /** @param cell not blank */
    Optional<Period> read(InputCell cell, Rejection rejection) {
        return switch (cell) {
            case InputCell.Text(String text) -> read(text, rejection);
            case InputCell.Number(BigDecimal value, boolean _) -> read(GuardedText.of(value), rejection);
            case InputCell.Date(LocalDateTime date) -> read(date, rejection);
            case InputCell.Unreadable(String key, String argument) -> {
                rejection.because(key, argument);
                yield Optional.empty();
            }
        };
    }

    private Optional<Period> read(String text, Rejection rejection) {
        Optional<Period> period = seen.computeIfAbsent(text, PeriodReader::parsed);
        if (period.isEmpty()) {
            rejection.because("exchange.period.form", Problems.shown(text));
        }
        return period;
    }

    private static Optional<Period> parsed(String text) {
        try {
            return Optional.of(Period.parse(HalfWidth.of(text)));
        } catch (IllegalArgumentException _) {
            // The model's message is for programmers; the user is told the forms of a period.
            return Optional.empty();
        }
    }

    /**
     * A date stands for its month where it is the first day, as a spreadsheet turns 2023-05 into one. Another day is no
     * period: most often it is a year typed into a cell that is formatted as a date (2023 then shows as 1905-07-15).
     */
    private static Optional<Period> read(LocalDateTime date, Rejection rejection) {
        if (date.getDayOfMonth() != 1 || !date.toLocalTime().equals(LocalTime.MIDNIGHT)
                || date.getYear() < Period.FIRST_YEAR || date.getYear() > Period.LAST_YEAR) {
            rejection.because("exchange.period.day", date.toLocalDate());
            return Optional.empty();
        }
        return Optional.of(new Month(date.getYear(), date.getMonthValue()));
    }

    /**
     * Whether the indicator can have a figure of the period: one at least as long as its frequency; January to a month is
     * a partial year as a report prints it and always can stand. A year-opening stock stands in the first period of its
     * year or as the year.
     */
    static void check(Indicator indicator, Period period, Rejection rejection) {
        Frequency frequency = indicator.frequency();
        if (indicator.isOpening()) {
            boolean first = frequency.isOf(period) && period.firstMonth().month() == 1;
            if (!first && !(period instanceof Year)) {
                rejection.because("exchange.period.opening", period);
            }
        } else if (!(period instanceof MonthSpan) && !frequency.divides(period)) {
            rejection.because("exchange.period.frequency", period, frequency.letter());
        }
    }
}
