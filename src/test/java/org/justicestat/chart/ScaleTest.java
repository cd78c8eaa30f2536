package org.justicestat.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static String ticks(Scale scale) {
        return String.join(" ", scale.ticks().stream().map(tick -> tick.signum() == 0 ? "0"
                : tick.stripTrailingZeros().toPlainString()).toList());
    }

    @ParameterizedTest(name = "{0} to {1} by {2}")
    @CsvSource(textBlock = """
            0,  160,   1,    0 50 100 150 200
            0,  100,   0.01, 0 25 50 75 100
            0,  100,   1,    0 25 50 75 100
            0,  3,     1,    0 1 2 3
            0,  9,     1,    0 5 10
            0,  0,     1,    0 1
            0,  0.03,  0.01, 0 0.01 0.02 0.03
            0,  15600, 1,    0 5000 10000 15000 20000
            -7, 20,    1,    -10 0 10 20
            """)
    void columnsHaveRoundTicksFromBelowToAbove(BigDecimal min, BigDecimal max, BigDecimal finest, String ticks) {
        assertThat(ticks(Scale.around(min, max, 4, finest))).isEqualTo(ticks);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(textBlock = """
            -9.9, 24.1,  0 20
            21.7, 24.1,  22 23 24
            5.4,  19.3,  10 15
            7.6,  7.6,   5 10
            0,    0,     -1 0 1
            """)
    void aLineHasTicksBetweenItsEnds(BigDecimal min, BigDecimal max, String ticks) {
        assertThat(ticks(Scale.between(min, max, 3, new BigDecimal("0.1")))).isEqualTo(ticks);
    }

    @Test
    void refusesAScaleThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.around(BigDecimal.ONE, BigDecimal.ZERO, 4, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.around(BigDecimal.ZERO, BigDecimal.ONE, 4, BigDecimal.ZERO));
    }

    @Property(tries = 500)
    void theScaleCoversItsValuesWithFewMultiplesOfItsStep(@ForAll @BigRange(min = "0", max = "1000000000") BigDecimal max,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal finest = BigDecimal.ONE.movePointLeft(decimals);
        Scale scale = Scale.around(BigDecimal.ZERO, max, 4, finest);
        List<BigDecimal> ticks = scale.ticks();
        assertThat(ticks.getFirst()).isZero();
        assertThat(ticks.getLast()).isGreaterThanOrEqualTo(max).isEqualByComparingTo(scale.high());
        assertThat(ticks).hasSizeBetween(2, 6).allMatch(tick -> tick.remainder(finest).signum() == 0);
    }
}
