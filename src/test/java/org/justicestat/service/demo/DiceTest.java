package org.justicestat.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DiceTest {

    private static long[] counts(Dice dice, String expected) {
        return LongStream.range(0, 1000).map(i -> dice.around(new BigDecimal(expected))).toArray();
    }

    @Test
    void the_same_seed_and_subject_throw_the_same_and_any_other_throws_otherwise() {
        long[] first = counts(new Dice(7, "office.a", "a.x"), "12.5");
        assertThat(counts(new Dice(7, "office.a", "a.x"), "12.5")).isEqualTo(first);
        assertThat(counts(new Dice(8, "office.a", "a.x"), "12.5")).isNotEqualTo(first);
        assertThat(counts(new Dice(7, "office.b", "a.x"), "12.5")).isNotEqualTo(first);
    }

    @Test
    void counts_fall_around_what_is_expected() {
        assertThat(LongStream.of(counts(new Dice(7, "small"), "2.5")).average().orElseThrow()).isBetween(2.3, 2.7);
        assertThat(LongStream.of(counts(new Dice(7, "large"), "5000")).average().orElseThrow()).isBetween(4950.0, 5050.0);
        assertThat(LongStream.of(counts(new Dice(7, "large"), "5000")).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(4200L, 5800L));
        assertThat(counts(new Dice(7, "none"), "0")).containsOnly(0);
    }

    @Property
    void a_part_lies_between_nothing_and_the_whole(@ForAll @LongRange(max = 1_000_000) long whole,
            @ForAll @LongRange(max = 1000) long permille, @ForAll long seed) {
        assertThat(new Dice(seed).part(whole, BigDecimal.valueOf(permille, 3))).isBetween(0L, whole);
    }

    @Property
    void the_whole_part_is_the_whole_and_no_part_is_nothing(@ForAll @LongRange(max = 1_000_000) long whole, @ForAll long seed) {
        assertThat(new Dice(seed).part(whole, BigDecimal.ONE)).isEqualTo(whole);
        assertThat(new Dice(seed).part(whole, BigDecimal.ZERO)).isZero();
    }
}
