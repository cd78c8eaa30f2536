package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable snapshot of figures in memory, by office and indicator. Absence is absence: nothing is filled in.
 */
public final class FigureSet {

    public static final FigureSet EMPTY = new FigureSet(Map.of());

    private final Map<String, Map<String, Series>> byOffice;

    private FigureSet(Map<String, Map<String, Series>> byOffice) {
        this.byOffice = byOffice;
    }

    /** The figures of an indicator at an office; an empty series where there are none. */
    public Series series(String office, String indicator) {
        return byOffice.getOrDefault(office, Map.of()).getOrDefault(indicator, Series.EMPTY);
    }

    public Optional<Cell> cell(FigureKey key) {
        return series(key.office(), key.indicator()).cell(key.period());
    }

    /** Offices that have figures. */
    public List<String> offices() {
        return List.copyOf(byOffice.keySet());
    }

    public int size() {
        return series().mapToInt(Series::size).sum();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** The calendar years from the first to the last that has a figure, without a gap; none where there is no figure. */
    public List<Integer> years() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Map<String, Series> of : byOffice.values()) {
            for (Series series : of.values()) {
                if (series.size() > 0) {
                    first = Math.min(first, series.key(0) / 100);
                    last = Math.max(last, series.key(series.size() - 1) / 100);
                }
            }
        }
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The latest month that a figure reaches: that of a year is December; absent where there is no figure. */
    public Optional<Month> lastMonth() {
        return series().map(Series::lastMonth).max(Comparator.comparing(Month::key));
    }

    private Stream<Series> series() {
        return byOffice.values().stream().flatMap(of -> of.values().stream()).filter(series -> series.size() > 0);
    }

    /** The series of an office by indicator code. */
    public Map<String, Series> office(String office) {
        return Collections.unmodifiableMap(byOffice.getOrDefault(office, Map.of()));
    }

    public Stream<Figure> figures() {
        return byOffice.entrySet().stream().flatMap(of -> of.getValue().entrySet().stream().flatMap(entry ->
                entry.getValue().periods().map(period -> {
                    FigureKey key = new FigureKey(of.getKey(), entry.getKey(), period);
                    return new Figure(key, entry.getValue().cell(period).orElseThrow());
                })));
    }

    /** This set with every figure of {@code office} replaced by those that {@code newer} holds of it. */
    public FigureSet withOffice(String office, FigureSet newer) {
        Map<String, Map<String, Series>> copy = new LinkedHashMap<>(byOffice);
        Map<String, Series> replacement = newer.byOffice.getOrDefault(office, Map.of());
        if (replacement.isEmpty()) {
            copy.remove(office);
        } else {
            copy.put(office, replacement);
        }
        return new FigureSet(copy);
    }

    /**
     * This set with another cell in one place, or none; it costs the copy of one series.
     *
     * @throws ArithmeticException if the value has more decimals than the indicator or does not fit 64 bits
     */
    public FigureSet withCell(String office, Indicator indicator, Period period, Optional<Cell> cell) {
        Map<String, Map<String, Series>> copy = new LinkedHashMap<>(byOffice);
        Map<String, Series> of = new LinkedHashMap<>(byOffice.getOrDefault(office, Map.of()));
        Series series = series(office, indicator.code()).with(period.key(), cell, indicator.decimals());
        if (series.size() == 0) {
            of.remove(indicator.code());
        } else {
            of.put(indicator.code(), series);
        }
        if (of.isEmpty()) {
            copy.remove(office);
        } else {
            copy.put(office, of);
        }
        return new FigureSet(copy);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects figures in any order; the last one given for a place stands. */
    public static final class Builder {

        private final Map<String, Map<String, SeriesBuilder>> byOffice = new LinkedHashMap<>();

        /** @param unscaled the stored integer; ignored where the state is not applicable */
        public Builder add(String office, Indicator indicator, int periodKey, long unscaled, CellState state, String note) {
            byOffice.computeIfAbsent(office, o -> new LinkedHashMap<>())
                    .computeIfAbsent(indicator.code(), i -> new SeriesBuilder(indicator.decimals()))
                    .add(periodKey, state == CellState.NOT_APPLICABLE ? 0 : unscaled, state, note);
            return this;
        }

        /**
         * @throws ArithmeticException if the value has more decimals than the indicator or does not fit 64 bits
         */
        public Builder add(String office, Indicator indicator, Period period, Cell cell) {
            BigDecimal value = indicator.quantity().atScale(cell.value().orElse(BigDecimal.ZERO));
            return add(office, indicator, period.key(), value.unscaledValue().longValueExact(), cell.state(), cell.note());
        }

        public FigureSet build() {
            Map<String, Map<String, Series>> built = new LinkedHashMap<>();
            byOffice.forEach((office, of) -> {
                Map<String, Series> series = LinkedHashMap.newLinkedHashMap(of.size());
                of.forEach((indicator, builder) -> series.put(indicator, builder.build()));
                built.put(office, series);
            });
            return new FigureSet(built);
        }
    }
}
