package org.justicestat.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.analysis.Doubt.Slip;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;
import org.justicestat.model.Measure;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;

/**
 * Judges a figure by the same period of the last {@value #LOOK_BACK} years at the same office: by their median and the median
 * absolute deviation from it (Hampel 1974), which one wild year does not move. The spread is never taken for less than the
 * square root of the median, which chance alone makes of a count, nor than a tenth of the median, nor than 1: zeros and small
 * counts raise no alarm. With fewer than {@value #FEWEST} such figures there is no judgement. Immutable.
 */
public final class Plausibility {

    private static final int LOOK_BACK = 5;
    private static final int FEWEST = 3;
    /** 1 ÷ the third quartile of the normal distribution: turns the deviation into a standard deviation. */
    private static final BigDecimal TO_SIGMA = new BigDecimal("1.4826");
    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);
    /** Figures of fewer digits are often alike by chance. */
    private static final int DIGITS_COPIED = 4;
    private static final int MONTHS_BEFORE = 6;

    private final FigureSet figures;

    public Plausibility(FigureSet figures) {
        this.figures = figures;
    }

    /** What is odd about the value in this place, whatever stands there now; rates are not judged. */
    public Optional<Doubt> of(Indicator indicator, Office office, Period period, BigDecimal value) {
        if (indicator.isRate()) {
            return Optional.empty();
        }
        Series series = figures.series(office.code(), indicator.code());
        List<BigDecimal> earlier = earlier(series, period);
        if (earlier.size() >= FEWEST) {
            Reference reference = Reference.of(earlier);
            if (reference.isFar(value)) {
                Slip slip = isCopied(indicator, series, period, value) ? Slip.COPIED
                        : new SlipSearch(value, indicator.decimals(), reference).find();
                return Optional.of(doubt(slip, value, earlier));
            }
        }
        boolean isLong = value.setScale(indicator.decimals()).precision() >= DIGITS_COPIED;
        return isLong && isCopied(indicator, series, period, value) && isRestless(series, period)
                ? Optional.of(doubt(Slip.COPIED, value, earlier.isEmpty() ? List.of(value) : earlier)) : Optional.empty();
    }

    private static Doubt doubt(Slip slip, BigDecimal value, List<BigDecimal> earlier) {
        return new Doubt(slip, value, earlier.stream().min(BigDecimal::compareTo).orElseThrow(),
                earlier.stream().max(BigDecimal::compareTo).orElseThrow(), earlier.size());
    }

    private static List<BigDecimal> earlier(Series series, Period period) {
        List<BigDecimal> values = new ArrayList<>();
        Period before = period;
        for (int i = 0; i < LOOK_BACK && before.year() > Period.FIRST_YEAR; i++) {
            before = before.previousYear();
            value(series, before).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<BigDecimal> value(Series series, Period period) {
        return series.cell(period).filter(cell -> cell.state() != CellState.NOT_APPLICABLE).flatMap(cell -> cell.value());
    }

    /** Of what flows: a stock often stands still. */
    private static boolean isCopied(Indicator indicator, Series series, Period period, BigDecimal value) {
        Measure measure = indicator.quantity().measure();
        return (measure == Measure.FLOW || measure == Measure.AMOUNT) && value.signum() > 0
                && period instanceof Month month && !(month.year() == Period.FIRST_YEAR && month.month() == 1)
                && value(series, month.previous()).filter(last -> last.compareTo(value) == 0).isPresent();
    }

    /** Whether no two neighbours of the months before were alike. */
    private static boolean isRestless(Series series, Period period) {
        List<BigDecimal> months = Stream.iterate(period.previous(), Period::previous).limit(MONTHS_BEFORE)
                .map(month -> value(series, month)).flatMap(Optional::stream).toList();
        return months.size() == MONTHS_BEFORE && IntStream.range(1, months.size())
                .noneMatch(i -> months.get(i).compareTo(months.get(i - 1)) == 0);
    }

    /** Where figures of the kind usually lie: their median, and how far from it the median one of them is. */
    record Reference(BigDecimal median, BigDecimal deviation) {

        static Reference of(List<BigDecimal> values) {
            BigDecimal median = median(values);
            return new Reference(median, median(values.stream().map(value -> value.subtract(median).abs()).toList()));
        }

        private static BigDecimal median(List<BigDecimal> values) {
            List<BigDecimal> sorted = values.stream().sorted().toList();
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half)
                    : sorted.get(half - 1).add(sorted.get(half)).divide(BigDecimal.TWO);
        }

        boolean isFar(BigDecimal value) {
            return isBeyond(FAR, value);
        }

        boolean isNear(BigDecimal value) {
            return !isBeyond(NEAR, value);
        }

        /** The square root is compared by its square: most figures are judged while a sheet opens. */
        private boolean isBeyond(BigDecimal spreads, BigDecimal value) {
            BigDecimal distance = value.subtract(median).abs();
            return distance.compareTo(spreads) > 0
                    && distance.compareTo(spreads.multiply(median.movePointLeft(1))) > 0
                    && distance.compareTo(spreads.multiply(deviation.multiply(TO_SIGMA))) > 0
                    && distance.pow(2).compareTo(spreads.pow(2).multiply(median)) > 0;
        }
    }
}
