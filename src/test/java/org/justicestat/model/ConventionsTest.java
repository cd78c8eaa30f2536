package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionsTest {

    @ParameterizedTest
    @CsvSource({"99.995, 2, 99.995", "99.994, 2, 99.99", "99.9949999, 2, 99.99", "99.9999999, 2, 99.9999999", "100, 2, 100.00",
        "100.003, 2, 100.003", "0.001, 2, 0.001", "0.005, 2, 0.01", "0, 2, 0.00", "-0.001, 2, -0.001", "-99.97, 1, -99.97",
        "-100, 1, -100.0", "38.947, 0, 39", "99.6, 0, 99.6", "0.4, 0, 0.4", "12.345, 2, 12.35", "199.996, 2, 200.00"})
    void a_percentage_is_rounded_but_never_to_0_or_100_unless_it_is_exactly_that(String percent, int decimals, String printed) {
        assertThat(Conventions.STANDARD.printedPercent(Fraction.of(new BigDecimal(percent)), decimals).toPlainString())
                .isEqualTo(printed);
    }

    @Test
    void half_to_even_is_the_option_of_gb_t_8170() {
        Conventions even = new Conventions(1, BigDecimal.TEN, RoundingMode.HALF_EVEN);
        assertThat(even.printedPercent(Fraction.of(new BigDecimal("12.345")), 2)).isEqualByComparingTo("12.34");
        assertThat(even.printedPercent(Fraction.of(new BigDecimal("99.995")), 2)).isEqualByComparingTo("99.995");
    }

    @Property
    void what_is_printed_lies_within_half_a_unit_and_is_a_bound_only_where_it_is_exact(
            @ForAll @LongRange(min = 0, max = 100_000) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator, @ForAll @IntRange(max = 4) int decimals) {
        Fraction percent = new Fraction(BigInteger.valueOf(numerator * 100), BigInteger.valueOf(denominator));
        BigDecimal printed = Conventions.STANDARD.printedPercent(percent, decimals);
        Fraction off = percent.minus(Fraction.of(printed)).abs();
        assertThat(off.plus(off)).isLessThanOrEqualTo(Fraction.of(BigDecimal.ONE.movePointLeft(decimals)));
        if (printed.signum() == 0 || printed.compareTo(BigDecimal.valueOf(100)) == 0) {
            assertThat(percent).isEqualTo(Fraction.of(printed));
        }
    }

    @Test
    void decimals_and_rounding_have_their_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Conventions(-1, BigDecimal.TEN, RoundingMode.HALF_UP));
        assertThatIllegalArgumentException().isThrownBy(() -> new Conventions(7, BigDecimal.TEN, RoundingMode.HALF_UP));
        assertThatIllegalArgumentException().isThrownBy(() -> new Conventions(1, BigDecimal.TEN, RoundingMode.DOWN));
        assertThat(new Conventions(6, BigDecimal.TEN, RoundingMode.HALF_EVEN).growthDecimals()).isEqualTo(6);
    }
}
