package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.model.Conventions;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;

/** Computes trends over one snapshot. */
public final class TrendAnalysis {

    /** More places than this cannot be told apart on a page. */
    public static final int MAX_POINTS = 480;

    private final Aggregator aggregator;
    private final Comparer comparer;
    private final Conventions conventions;
    private final Marking marking;

    public TrendAnalysis(Aggregator aggregator, Conventions conventions) {
        this.aggregator = aggregator;
        this.comparer = new Comparer(aggregator);
        this.conventions = conventions;
        this.marking = new Marking(aggregator);
    }

    /**
     * Which periods the trend has:
     * <ul>
     * <li>year on year: those wholly between {@code from} and {@code to}, as long as the finer of the two, but no shorter
     * than the indicator is filled in (2019 to 2024 gives years, 2024-01 to 2024-12 of a quarterly indicator quarters);</li>
     * <li>year to date: January to the last month of each of the indicator's own periods in the year of {@code to}, up to
     * {@code to};</li>
     * <li>multi-year: the calendar years from that of {@code from} to that of {@code to}.</li>
     * </ul>
     * A year-opening stock has one value a year in every kind.
     *
     * @throws UserException if the range is reversed, holds no whole period or more than {@value #MAX_POINTS}, or begins in
     *                       the first year there is
     */
    public Trend of(TrendKind kind, Indicator indicator, Office office, Period from, Period to) {
        return trend(kind, new Place(indicator, office), periods(kind, List.of(indicator), from, to));
    }

    /**
     * As {@link #of}, for each place of the question, over periods no shorter than any of the indicators is filled in.
     *
     * @throws UserException as there
     */
    Parallel parallel(TrendQuestion question) {
        List<Indicator> indicators = question.places().stream().map(Place::indicator).toList();
        List<Period> periods = periods(question.kind(), indicators, question.from(), question.to());
        return new Parallel(question.places().stream().map(place -> trend(question.kind(), place, periods)).toList());
    }

    private List<Period> periods(TrendKind kind, List<Indicator> indicators, Period from, Period to) {
        if (from.firstMonth().key() > to.lastMonth().key()) {
            throw new UserException("trend.reversed", from, to);
        }
        if (from.year() == Period.FIRST_YEAR) {
            throw new UserException("trend.firstYear", Period.FIRST_YEAR + 1);
        }
        Frequency own = indicators.stream().map(TrendAnalysis::own).reduce(TrendAnalysis::coarser).orElseThrow();
        List<Period> periods = periods(kind, own, from, to);
        if (periods.isEmpty()) {
            throw new UserException("trend.noPeriod", indicators.getFirst().name(), from, to);
        }
        if (periods.size() > MAX_POINTS) {
            throw new UserException("trend.tooLong", periods.size(), MAX_POINTS);
        }
        return periods;
    }

    private Trend trend(TrendKind kind, Place place, List<Period> periods) {
        Indicator indicator = place.indicator();
        List<TrendPoint> points = periods.stream().map(period -> point(kind, indicator, place.office(), period)).toList();
        return new Trend(kind, new Trend.Subject(indicator, place.office(), aggregator.snapshot().offices().root()), points,
                kind == TrendKind.MULTI_YEAR && !indicator.isRate() ? averageGrowth(indicator, points) : Optional.empty());
    }

    /** An opening stock has one value a year. */
    static Frequency own(Indicator indicator) {
        return indicator.isOpening() ? Frequency.YEARLY : indicator.frequency();
    }

    private static List<Period> periods(TrendKind kind, Frequency own, Period from, Period to) {
        return switch (kind) {
            case YEAR_ON_YEAR -> within(coarser(own, finer(lengthOf(from), lengthOf(to))), from, to).toList();
            case YEAR_TO_DATE -> within(own, new Year(to.year()), to).map(Period::yearToDate).toList();
            case MULTI_YEAR -> within(Frequency.YEARLY, new Year(from.year()), new Year(to.year())).toList();
            default -> throw new IllegalArgumentException(kind + " is no line of periods");
        };
    }

    private static Stream<Period> within(Frequency length, Period from, Period to) {
        return IntStream.rangeClosed(from.year(), to.year()).boxed()
                .flatMap(year -> length.parts(new Year(year)).stream())
                .filter(period -> period.firstMonth().key() >= from.firstMonth().key()
                        && period.lastMonth().key() <= to.lastMonth().key());
    }

    private static Frequency lengthOf(Period period) {
        return switch (period) {
            case Year _ -> Frequency.YEARLY;
            case Quarter _ -> Frequency.QUARTERLY;
            default -> Frequency.MONTHLY;
        };
    }

    private static Frequency finer(Frequency a, Frequency b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Frequency coarser(Frequency a, Frequency b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private TrendPoint point(TrendKind kind, Indicator indicator, Office office, Period period) {
        Comparison whole = comparer.compare(indicator, office, period, Basis.YEAR_ON_YEAR);
        Period last = kind == TrendKind.YEAR_TO_DATE ? lastPart(indicator, period) : period;
        Comparison comparable = kind == TrendKind.YEAR_TO_DATE && !hasAnything(indicator, office, last)
                ? whole : comparer.compareLikeForLike(indicator, office, period, Basis.YEAR_ON_YEAR);
        return new TrendPoint(whole, comparable, Change.of(comparable, conventions),
                marking.of(indicator, office, period, last));
    }

    private static Period lastPart(Indicator indicator, Period period) {
        List<Period> parts = indicator.frequency().parts(period);
        return parts.isEmpty() ? period : parts.getLast();
    }

    /** A month nobody reported yet does not repeat the sum of the months before it: it is a gap. */
    private boolean hasAnything(Indicator indicator, Office office, Period last) {
        return !aggregator.value(indicator, office, last).isMissing()
                || comparer.compareLikeForLike(indicator, office, last, Basis.YEAR_ON_YEAR).current().isKnown();
    }

    /** One period beside the same period of last year. */
    TrendPoint point(Indicator indicator, Office office, Period period) {
        return point(TrendKind.YEAR_ON_YEAR, indicator, office, period);
    }

    /** One period beside any earlier one of the same length. */
    TrendPoint point(Indicator indicator, Office office, Period period, Period basePeriod) {
        Comparison whole = comparer.compare(indicator, office, period, basePeriod);
        Comparison comparable = comparer.likeForLike(whole);
        return new TrendPoint(whole, comparable, Change.of(comparable, conventions), marking.of(indicator, office, period));
    }

    private Optional<CompoundGrowth> averageGrowth(Indicator indicator, List<TrendPoint> points) {
        Comparison first = points.getFirst().whole();
        Comparison last = points.getLast().whole();
        boolean oneDefinition = aggregator.snapshot().catalogue()
                .breakBetween(indicator, first.period(), last.period()).isEmpty();
        if (points.size() < 2 || !oneDefinition) {
            return Optional.empty();
        }
        return first.current().number().filter(value -> value.signum() > 0).flatMap(from ->
                last.current().number().filter(value -> value.signum() > 0).map(to ->
                        CompoundGrowth.of(first.period().year(), from, last.period().year(), to)));
    }
}
