package org.justicestat.service.demo;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * Draws figures around what is expected, in integers only, so that a seed gives the same figures on every machine. Each subject
 * has its own sequence: an indicator that is added later leaves the figures of all others as they are.
 */
final class Dice {

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int MILLION = 1_000_000;
    /** Below this a count is drawn by trials; above, its spread is that of a sum of uniform draws. */
    private static final int SMALL = 40;
    private static final int TRIALS = 200;

    private final SplittableRandom random;

    Dice(long seed, String... subject) {
        long mixed = FNV_OFFSET ^ seed;
        for (char c : String.join("\n", subject).toCharArray()) {
            mixed = (mixed ^ c) * FNV_PRIME;
        }
        random = new SplittableRandom(mixed);
    }

    /** A count around {@code expected}: a small one as rare events fall, a large one within some 15 %. */
    long around(BigDecimal expected) {
        long millionths = expected.movePointRight(6).longValue();
        if (millionths <= 0) {
            return 0;
        }
        return millionths < (long) SMALL * MILLION
                ? successes(TRIALS, millionths / TRIALS)
                : BigInteger.valueOf(millionths).multiply(BigInteger.valueOf(MILLION + swing(40_000)))
                        .divide(BigInteger.valueOf((long) MILLION * MILLION)).longValue();
    }

    /** How many of {@code whole} fall into a share of 0–1, each by itself. */
    long part(long whole, BigDecimal share) {
        long chance = share.movePointRight(6).longValue();
        if (chance >= MILLION) {
            return whole;
        }
        if (whole <= TRIALS) {
            return successes(whole, chance);
        }
        long mean = whole * chance / MILLION;
        long spread = BigInteger.valueOf(mean * (MILLION - chance) / MILLION).sqrt().longValue();
        return Math.clamp(mean + spread * swing(500_000) / MILLION, 0, whole);
    }

    /** 1 give or take up to {@code percent}. */
    BigDecimal factor(int percent) {
        return BigDecimal.valueOf(MILLION + random.nextInt(-percent * 10_000, percent * 10_000 + 1), 6);
    }

    int between(int lowInclusive, int highInclusive) {
        return random.nextInt(lowInclusive, highInclusive + 1);
    }

    private long successes(long trials, long chanceInMillion) {
        long successes = 0;
        for (long i = 0; i < trials; i++) {
            successes += random.nextInt(MILLION) < chanceInMillion ? 1 : 0;
        }
        return successes;
    }

    /** Sum of four draws of up to ± {@code width} each. */
    private long swing(int width) {
        long sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += random.nextInt(-width, width + 1);
        }
        return sum;
    }
}
