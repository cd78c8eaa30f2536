package org.justicestat.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Fraction;

class CompoundGrowthTest {

    private static CompoundGrowth growth(long first, long last, int years) {
        return CompoundGrowth.of(2019, Fraction.of(first), 2019 + years, Fraction.of(last));
    }

    /** 1000 × 1.1³ = 1331. */
    @Test
    void rootsThatEndAreExact() {
        assertThat(growth(1000, 1331, 3).growth()).isEqualByComparingTo("0.1");
        assertThat(growth(1331, 1000, 3).growth()).isNegative();
        assertThat(growth(475, 475, 5).growth()).isZero();
        assertThat(growth(100, 139, 1).growth()).isEqualByComparingTo("0.39");
    }

    /** √2 = 1.4142135623730950488016887242096980785…: the 34th digit is 8, and what follows rounds down. */
    @Test
    void rootOfTwoHas34Digits() {
        assertThat(growth(1, 2, 2).growth()).isEqualByComparingTo(new BigDecimal("0.414213562373095048801688724209698"));
    }

    /** 2^(1/99) = e^(ln 2 ÷ 99) = 1 + 0.00700149 + 0.00002451 + 0.00000006 = 1.00702605. */
    @Test
    void farApartValuesConverge() {
        assertThat(growth(1, 1_000_000_000_000L, 2).growth()).isEqualByComparingTo("999999");
        assertThat(growth(1_000_000_000_000L, 1, 2).growth()).isEqualByComparingTo("-0.999999");
        assertThat(growth(1, 2, 99).growth()).isBetween(new BigDecimal("0.0070260"), new BigDecimal("0.0070261"));
    }

    @Test
    void needsPositiveValuesAndALaterYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> growth(0, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> growth(5, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> growth(5, 6, 0));
    }

    @Property(tries = 300)
    void growingByItForNYearsGivesTheLastValue(@ForAll @LongRange(min = 1, max = 10_000_000) long first,
            @ForAll @LongRange(min = 1, max = 10_000_000) long last, @ForAll @IntRange(min = 1, max = 30) int years) {
        BigDecimal factor = growth(first, last, years).growth().add(BigDecimal.ONE);
        BigDecimal reached = BigDecimal.valueOf(first).multiply(factor.pow(years));
        BigDecimal error = reached.subtract(BigDecimal.valueOf(last)).abs();
        assertThat(error).isLessThan(BigDecimal.valueOf(last).scaleByPowerOfTen(-26));
    }
}
