package org.justicestat.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** An axis from {@code low} to {@code high} with a tick at every multiple of {@code step}. */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"),
            BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * From a tick at or below the least to one at or above the greatest value.
     *
     * @param steps  about so many steps at most
     * @param finest every tick is a multiple of this; positive
     */
    static Scale around(BigDecimal min, BigDecimal max, int steps, BigDecimal finest) {
        BigDecimal step = step(min, max, steps, finest);
        BigDecimal low = multiple(min, step, RoundingMode.FLOOR);
        BigDecimal high = multiple(max, step, RoundingMode.CEILING);
        return new Scale(low, low.compareTo(high) < 0 ? high : high.add(step), step);
    }

    /** From the least value to the greatest, with ticks between; a single value stands in the middle. */
    static Scale between(BigDecimal min, BigDecimal max, int steps, BigDecimal finest) {
        if (min.compareTo(max) == 0) {
            BigDecimal room = min.signum() == 0 ? finest.max(BigDecimal.ONE) : min.abs().multiply(HALF).max(finest);
            return between(min.subtract(room), max.add(room), steps, finest);
        }
        return new Scale(min, max, step(min, max, steps, finest));
    }

    private static BigDecimal step(BigDecimal min, BigDecimal max, int steps, BigDecimal finest) {
        if (min.compareTo(max) > 0 || finest.signum() <= 0) {
            throw new IllegalArgumentException("no scale from " + min + " to " + max + " by " + finest);
        }
        BigDecimal least = max.subtract(min).divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64).max(finest);
        int magnitude = least.precision() - least.scale() - 1;
        return ROUND.stream().map(digit -> digit.scaleByPowerOfTen(magnitude))
                .filter(round -> round.compareTo(least) >= 0 && round.remainder(finest).signum() == 0)
                .findFirst().orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    List<BigDecimal> ticks() {
        return Stream.iterate(multiple(low, step, RoundingMode.CEILING), tick -> tick.compareTo(high) <= 0,
                tick -> tick.add(step)).toList();
    }
}
