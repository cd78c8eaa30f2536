package org.justicestat.service.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.justicestat.model.CellState;
import org.justicestat.model.Month;

/** How large the figures of the demonstration bureau are, and which of them have a remark. Read from the resources. */
final class DemonstrationLevels {

    private static final CSVFormat TABLE = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Level> levels = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * The level of one indicator.
     *
     * @param base   the indicator this one is a part or a multiple of; absent where it stands alone
     * @param amount with a base, per unit of it; else the bureau's total of {@link Trend#REFERENCE_YEAR}, of a stock its end
     * @param trend  how it moves over years and months; absent with a base
     */
    record Level(Optional<String> base, BigDecimal amount, Optional<Trend> trend) {
    }

    /**
     * How a level moves.
     *
     * @param growth      percent a year
     * @param percent2020 a flow's level in 2020, percent of its trend; absent for a stock
     * @param season      weights of the twelve months, together 1200; absent for a stock
     */
    record Trend(BigDecimal growth, Optional<BigDecimal> percent2020, Optional<List<BigDecimal>> season) {

        static final int REFERENCE_YEAR = 2023;
    }

    /** Cells whose state is not plainly reported, and the reason a clerk would note. */
    record Remark(String office, String indicator, CellState state, MonthRange months, String note) {
    }

    /**
     * The months a remark is for.
     *
     * @param each month of every year; absent for all
     */
    record MonthRange(Optional<Month> fromInclusive, Optional<Month> toInclusive, Optional<Integer> each) {

        boolean contains(Month month) {
            return fromInclusive.map(from -> from.key() <= month.key()).orElse(true)
                    && toInclusive.map(to -> month.key() <= to.key()).orElse(true)
                    && each.map(m -> m == month.month()).orElse(true);
        }
    }

    DemonstrationLevels() {
        Map<String, List<BigDecimal>> seasons = new HashMap<>();
        for (CSVRecord row : rows("seasons.csv")) {
            seasons.put(row.get("season"), IntStream.rangeClosed(1, 12).mapToObj(m -> new BigDecimal(row.get(m))).toList());
        }
        for (CSVRecord row : rows("levels.csv")) {
            Optional<Trend> trend = given(row, "growth").map(growth -> new Trend(new BigDecimal(growth),
                    given(row, "percent_2020").map(BigDecimal::new), given(row, "season").map(seasons::get)));
            levels.put(row.get("indicator"), new Level(given(row, "base"), new BigDecimal(row.get("level")), trend));
        }
        for (CSVRecord row : rows("remarks.csv")) {
            MonthRange months = new MonthRange(given(row, "from").map(Month::parse), given(row, "to").map(Month::parse),
                    given(row, "month").map(Integer::valueOf));
            remarks.add(new Remark(row.get("office"), row.get("indicator"), CellState.ofId(row.get("state")), months,
                    row.get("note")));
        }
    }

    private static Optional<String> given(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static List<CSVRecord> rows(String resource) {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(
                DemonstrationLevels.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            return TABLE.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Level> find(String indicator) {
        return Optional.ofNullable(levels.get(indicator));
    }

    /** @throws IllegalStateException if the indicator has no level */
    Level get(String indicator) {
        return find(indicator).orElseThrow(() -> new IllegalStateException("no demonstration level for " + indicator));
    }

    Optional<Remark> remark(String office, String indicator, Month month) {
        return remarks.stream().filter(remark -> remark.office().equals(office) && remark.indicator().equals(indicator)
                && remark.months().contains(month)).findFirst();
    }
}
