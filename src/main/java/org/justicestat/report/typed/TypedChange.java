package org.justicestat.report.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.Fraction;
import org.justicestat.report.YearFigure;
import org.justicestat.report.template.Aspect;

/**
 * A change as somebody typed it in words.
 *
 * @param start  of the words that a placeholder would take the place of
 * @param aspect what the placeholder would print
 * @param test   whether a figure changed so
 */
public record TypedChange(int start, int end, Aspect aspect, Test test) {

    /** What the words say of a figure. */
    @FunctionalInterface
    public interface Test {
        boolean holds(YearFigure figure, Change change, RoundingMode rounding);
    }

    public boolean covers(int index) {
        return start <= index && index < end;
    }

    /** Growth by so many percent, points or times; up or down. */
    public static Test growth(BigDecimal printed, String measured, boolean up) {
        return (figure, change, rounding) -> {
            boolean points = measured.startsWith("个");
            if (points != figure.indicator().isRate()) {
                return false;
            }
            Optional<Fraction> exact = points ? change.difference()
                    : measured.equals("倍") ? change.growth() : change.growth().map(growth -> growth.times(Fraction.of(100)));
            return exact.filter(value -> value.signum() != (up ? -1 : 1) && prints(value.abs(), printed, rounding)).isPresent();
        };
    }

    /** So many units more or less. */
    public static Test difference(BigDecimal printed, boolean up) {
        return (figure, change, rounding) -> !figure.indicator().isRate() && change.difference()
                .filter(value -> value.signum() == (up ? 1 : -1) && prints(value.abs(), printed, rounding)).isPresent();
    }

    /** From one number to the other. */
    public static Test fromTo(BigDecimal base, BigDecimal current) {
        return (figure, _, rounding) -> prints(figure.comparison().base(), base, rounding)
                && prints(figure.comparison().current(), current, rounding);
    }

    /** So many times the figure of last year. */
    public static Test multiple(BigDecimal printed) {
        return (figure, change, rounding) -> !figure.indicator().isRate() && change.growth()
                .filter(growth -> prints(growth.plus(Fraction.of(1)), printed, rounding)).isPresent();
    }

    /** By exactly so much of the figure of last year, which may be few. */
    public static Test times(long growth) {
        return (figure, change, _) -> !figure.indicator().isRate()
                && change.growth().filter(Fraction.of(growth)::equals).isPresent();
    }

    public static Test unchanged() {
        return (_, change, _) -> change.difference().filter(Fraction::isZero).isPresent();
    }

    public static Test kind(Change.Kind kind) {
        return (_, change, _) -> change.kind() == kind;
    }

    private static boolean prints(Outcome outcome, BigDecimal printed, RoundingMode rounding) {
        return outcome.number().filter(value -> prints(value, printed, rounding)).isPresent();
    }

    /** Whether the exact value, rounded to as many decimals as are printed, is the printed one. */
    public static boolean prints(Fraction exact, BigDecimal printed, RoundingMode rounding) {
        return exact.round(printed.scale(), rounding).compareTo(printed) == 0;
    }
}
