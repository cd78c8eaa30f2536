package org.justicestat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Test
    void it_is_in_lowest_terms_with_a_positive_denominator() {
        assertThat(of(6, 4)).isEqualTo(of(3, 2)).hasSameHashCodeAs(of(3, 2)).hasToString("3/2");
        assertThat(of(6, -4)).hasToString("-3/2");
        assertThat(of(-6, -4)).hasToString("3/2");
        assertThat(of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(of(8, 4)).hasToString("2");
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(1, 3).dividedBy(Fraction.ZERO));
    }

    @Test
    void decimals_of_any_scale() {
        assertThat(Fraction.of(new BigDecimal("812.44"))).isEqualTo(of(81244, 100));
        assertThat(Fraction.of(new BigDecimal("-0.50"))).isEqualTo(of(-1, 2));
        assertThat(Fraction.of(new BigDecimal("1.2E+3"))).isEqualTo(Fraction.of(1200));
        assertThat(Fraction.of(new BigDecimal("0.00"))).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(Long.MIN_VALUE).abs().numerator()).isEqualTo(BigInteger.TWO.pow(63));
    }

    /** 660 against 475: 185/475 = 38.947… %. */
    @Test
    void it_is_rounded_once_from_the_exact_value() {
        Fraction growth = of(185, 475).times(Fraction.of(100));
        assertThat(growth.round(0, RoundingMode.HALF_UP)).isEqualByComparingTo("39");
        assertThat(growth.round(1, RoundingMode.HALF_UP)).isEqualByComparingTo("38.9");
        assertThat(growth.round(3, RoundingMode.HALF_UP)).isEqualByComparingTo("38.947");
        assertThat(of(-5, 2).round(0, RoundingMode.HALF_UP)).isEqualByComparingTo("-3");
        assertThat(of(5, 2).round(0, RoundingMode.HALF_EVEN)).isEqualByComparingTo("2");
        assertThat(of(1, 3).round(2, RoundingMode.HALF_UP).scale()).isEqualTo(2);
    }

    @Test
    void an_exact_decimal_or_none() {
        assertThat(of(1, 8).toExactDecimal()).isEqualByComparingTo("0.125");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(1, 3).toExactDecimal());
    }

    @Test
    void signs() {
        assertThat(of(-1, 3).signum()).isEqualTo(-1);
        assertThat(of(-1, 3).abs()).isEqualTo(of(1, 3));
        assertThat(of(-1, 3).negate()).isEqualTo(of(1, 3));
        assertThat(Fraction.ZERO.isZero()).isTrue();
        assertThat(of(1, 1000).isZero()).isFalse();
    }

    @Property
    void it_computes_what_decimals_compute(@ForAll @Scale(6) BigDecimal a, @ForAll @Scale(6) BigDecimal b) {
        assertThat(Fraction.of(a).plus(Fraction.of(b)).toExactDecimal()).isEqualByComparingTo(a.add(b));
        assertThat(Fraction.of(a).minus(Fraction.of(b)).toExactDecimal()).isEqualByComparingTo(a.subtract(b));
        assertThat(Fraction.of(a).times(Fraction.of(b)).toExactDecimal()).isEqualByComparingTo(a.multiply(b));
        assertThat(Integer.signum(Fraction.of(a).compareTo(Fraction.of(b)))).isEqualTo(a.compareTo(b));
        assertThat(Fraction.of(a).equals(Fraction.of(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void a_quotient_is_rounded_as_decimals_round(@ForAll @Scale(2) BigDecimal a, @ForAll @Scale(2) BigDecimal b,
            @ForAll @IntRange(max = 6) int decimals) {
        Assume.that(b.signum() != 0);
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.FLOOR}) {
            assertThat(Fraction.of(a).dividedBy(Fraction.of(b)).round(decimals, mode)).isEqualTo(a.divide(b, decimals, mode));
        }
    }

    @Property
    void division_undoes_multiplication(@ForAll long a, @ForAll long b) {
        Assume.that(b != 0);
        assertThat(Fraction.of(a).times(Fraction.of(b)).dividedBy(Fraction.of(b))).isEqualTo(Fraction.of(a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "660", "-12", "6172839/50", "-1/3"})
    void it_is_read_back_as_it_is_written(String text) {
        assertThat(Fraction.parse(text)).hasToString(text);
    }
}
