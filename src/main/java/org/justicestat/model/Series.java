package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of one indicator at one office, by ascending period key, in columns: a million figures take some 15 MB.
 * Values are unscaled integers at the indicator's decimals, as the ledger stores them. Immutable.
 */
public final class Series {

    public static final Series EMPTY = new Series(0, new int[0], new long[0], new byte[0], Map.of());

    private final int scale;
    private final int[] keys;
    private final long[] unscaled;
    private final byte[] states;
    private final Map<Integer, String> notes;

    Series(int scale, int[] keys, long[] unscaled, byte[] states, Map<Integer, String> notes) {
        this.scale = scale;
        this.keys = keys;
        this.unscaled = unscaled;
        this.states = states;
        this.notes = notes;
    }

    public int size() {
        return keys.length;
    }

    /** Place of the period in this series, or a negative number where there is no figure of it. */
    public int indexOf(int periodKey) {
        return Arrays.binarySearch(keys, periodKey);
    }

    public int key(int index) {
        return keys[index];
    }

    /** The value times ten to the power of the indicator's decimals; 0 and without meaning where not applicable. */
    public long unscaled(int index) {
        return unscaled[index];
    }

    public boolean isNotApplicable(int index) {
        return states[index] == CellState.NOT_APPLICABLE.code();
    }

    public CellState state(int index) {
        return CellState.ofCode(states[index]);
    }

    public Cell cell(int index) {
        CellState state = state(index);
        Optional<BigDecimal> value = state == CellState.NOT_APPLICABLE
                ? Optional.empty() : Optional.of(BigDecimal.valueOf(unscaled[index], scale));
        return new Cell(value, state, notes.getOrDefault(keys[index], ""));
    }

    public Optional<Cell> cell(Period period) {
        int index = indexOf(period.key());
        return index < 0 ? Optional.empty() : Optional.of(cell(index));
    }

    /** This series with another cell in one place, or none. */
    Series with(int periodKey, Optional<Cell> cell, int decimals) {
        SeriesBuilder builder = new SeriesBuilder(decimals);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != periodKey) {
                builder.add(keys[i], unscaled[i], state(i), notes.getOrDefault(keys[i], ""));
            }
        }
        cell.ifPresent(newer -> builder.add(periodKey, newer, decimals));
        return builder.build();
    }

    /** Whether any figure lies in the calendar year. */
    public boolean touchesYear(int year) {
        int from = firstIndexOfYear(year);
        return from < keys.length && keys[from] / 100 == year;
    }

    /** Index of the first figure that lies in the calendar year or after it; {@link #size()} where there is none. */
    public int firstIndexOfYear(int year) {
        int index = Arrays.binarySearch(keys, year * 100);
        return index < 0 ? -index - 1 : index;
    }

    /** The latest month that a period of the last calendar year reaches; keys are not in the order of their last months. */
    Month lastMonth() {
        Month last = Period.ofKey(keys[keys.length - 1]).lastMonth();
        for (int i = keys.length - 2; i >= 0 && keys[i] / 100 == last.year(); i--) {
            Month other = Period.ofKey(keys[i]).lastMonth();
            last = other.key() > last.key() ? other : last;
        }
        return last;
    }

    public Stream<Period> periods() {
        return IntStream.of(keys).mapToObj(Period::ofKey);
    }
}
