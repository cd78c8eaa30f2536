package org.justicestat.chart;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Trend;
import org.justicestat.analysis.TrendPoint;
import org.justicestat.model.Fraction;

/**
 * The figures of a trend as CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it), one row a period. A cell without
 * a number is empty and the status beside it says why. Numbers are those of the chart, rounded once; a text that a spreadsheet
 * would take for a formula has an apostrophe before it.
 */
final class TrendCsv {

    static final List<String> HEADER = List.of("period", "value", "status", "last_year", "last_year_status", "change",
            "growth_percent", "coverage", "remark", "office", "indicator", "unit");

    static final String BYTE_ORDER_MARK = "\uFEFF";
    /** With these a spreadsheet takes a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Trend trend;
    private final TrendText text;

    TrendCsv(Trend trend, TrendText text) {
        this.trend = trend;
        this.text = text;
    }

    byte[] bytes() {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (TrendPoint point : trend.points()) {
                printer.printRecord(row(point));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(TrendPoint point) {
        return List.of(point.period().toString(), number(point.value()), status(point.value(), point.isPartial()),
                number(point.base()), status(point.base(), point.isPartial()), text.difference(point),
                trend.indicator().isRate() ? "" : text.plotted(point), harmless(text.coverage(point)),
                harmless(text.phrase(point)), trend.office().code(), trend.indicator().code(),
                harmless(trend.indicator().unit()));
    }

    private String number(Outcome outcome) {
        Optional<Fraction> value = outcome.number();
        return value.map(text::number).orElse("");
    }

    static String status(Outcome outcome, boolean partial) {
        return switch (outcome) {
            case Outcome.Known known -> partial ? "incomplete" : known.state().id();
            case Outcome.Missing _ -> "missing";
            case Outcome.NotApplicable _ -> "not_applicable";
            case Outcome.ZeroDenominator _ -> "zero_denominator";
        };
    }

    static String harmless(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
