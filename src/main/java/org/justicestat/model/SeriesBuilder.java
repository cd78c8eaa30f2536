package org.justicestat.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Grows the columns of a series; ascending keys, as a ledger delivers them, cost nothing extra. */
final class SeriesBuilder {

    private final int scale;
    private int size;
    private int[] keys = new int[12];
    private long[] unscaled = new long[12];
    private byte[] states = new byte[12];
    private Map<Integer, String> notes = Map.of();

    SeriesBuilder(int scale) {
        this.scale = scale;
    }

    void add(int key, long value, CellState state, String note) {
        int at = size == 0 || keys[size - 1] < key ? -size - 1 : Arrays.binarySearch(keys, 0, size, key);
        if (at < 0) {
            at = -at - 1;
            insertAt(at);
        }
        keys[at] = key;
        unscaled[at] = value;
        states[at] = (byte) state.code();
        keep(key, note);
    }

    /** @throws ArithmeticException if the value has more decimals than the indicator or does not fit 64 bits */
    void add(int key, Cell cell, int decimals) {
        BigDecimal value = cell.value().orElse(BigDecimal.ZERO).setScale(decimals);
        add(key, value.unscaledValue().longValueExact(), cell.state(), cell.note());
    }

    private void insertAt(int at) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            unscaled = Arrays.copyOf(unscaled, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        System.arraycopy(keys, at, keys, at + 1, size - at);
        System.arraycopy(unscaled, at, unscaled, at + 1, size - at);
        System.arraycopy(states, at, states, at + 1, size - at);
        size++;
    }

    private void keep(int key, String note) {
        if (note.isEmpty() && !notes.containsKey(key)) {
            return;
        }
        if (notes.isEmpty()) {
            notes = new HashMap<>();
        }
        notes.put(key, note);
    }

    Series build() {
        return new Series(scale, Arrays.copyOf(keys, size), Arrays.copyOf(unscaled, size), Arrays.copyOf(states, size),
                Map.copyOf(notes));
    }
}
