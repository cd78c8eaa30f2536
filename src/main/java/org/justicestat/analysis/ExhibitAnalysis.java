package org.justicestat.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.justicestat.analysis.Trend.Subject;
import org.justicestat.analysis.TrendQuestion.Place;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Conventions;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Fraction;
import org.justicestat.model.Frequency;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Quarter;
import org.justicestat.model.Targets;
import org.justicestat.model.UserException;
import org.justicestat.model.Year;

/** Looks at a snapshot in every way there is. */
public final class ExhibitAnalysis {

    /** More columns than this cannot be read on a page. */
    public static final int MAX_HEATMAP_PERIODS = 36;
    /** More lines than this cannot be told apart. */
    public static final int MAX_YEARS = 8;

    private final Aggregator aggregator;
    private final TrendAnalysis trends;
    private final Parts parts;
    private final Marking marking;
    private final Targets targets;

    public ExhibitAnalysis(Aggregator aggregator, Conventions conventions, Targets targets) {
        this.aggregator = aggregator;
        this.trends = new TrendAnalysis(aggregator, conventions);
        this.parts = new Parts(aggregator);
        this.marking = new Marking(aggregator);
        this.targets = targets;
    }

    /**
     * The exhibit of a kind. A trend has the periods {@link TrendAnalysis#of} says; an overlay the years from that of
     * {@code from} to that of {@code to}; a heat map the indicator's own periods between them; a comparison of periods just
     * these two; the others speak of the one period that the two make together. Several places make a {@link Parallel} of their
     * trends, or the rows of a comparison of periods.
     *
     * @throws UserException if the range does not fit the kind, or the indicator or office has nothing to take apart
     */
    public Exhibit of(TrendQuestion question) {
        if (question.kind() == TrendKind.PERIODS) {
            return periods(question);
        }
        return question.places().size() > 1 ? trends.parallel(question)
                : of(question.kind(), question.place().indicator(), question.place().office(), question.from(), question.to(),
                        question.breakdown());
    }

    /** As {@link #of(TrendQuestion)}, of one indicator at one office. */
    public Exhibit of(TrendKind kind, Indicator indicator, Office office, Period from, Period to,
            Optional<Breakdown> breakdown) {
        Subject subject = subject(indicator, office);
        return switch (kind) {
            case PERIODS -> of(new TrendQuestion(kind, List.of(new Place(indicator, office)), from, to, breakdown));
            case YEAR_ON_YEAR, MULTI_YEAR -> trends.of(kind, indicator, office, from, to);
            case YEAR_TO_DATE -> withCourse(trends.of(kind, indicator, office, from, to));
            case YEAR_OVERLAY -> overlay(subject, from, to);
            case COMPOSITION -> composition(subject, onePeriod(from, to), breakdown);
            case RANKING -> ranking(subject, onePeriod(from, to));
            case HEATMAP -> heatmap(subject, from, to);
            case CONTRIBUTION -> contribution(subject, onePeriod(from, to), breakdown);
        };
    }

    private Subject subject(Indicator indicator, Office office) {
        return new Subject(indicator, office, aggregator.snapshot().offices().root());
    }

    private PeriodComparison periods(TrendQuestion question) {
        Period base = question.from();
        Period period = question.to();
        if (base.months().size() != period.months().size()) {
            throw new UserException("trend.unequalPeriods", base, period);
        }
        if (base.lastMonth().key() >= period.lastMonth().key()) {
            throw new UserException("trend.notEarlier", base, period);
        }
        return new PeriodComparison(question.places().stream()
                .map(place -> new PeriodComparison.Row(subject(place.indicator(), place.office()),
                        trends.point(place.indicator(), place.office(), period, base))).toList());
    }

    /** Whether {@link Breakdown#PARTS} is possible. */
    public static boolean hasParts(Catalogue catalogue, Indicator indicator) {
        return !Parts.indicators(catalogue, indicator).isEmpty();
    }

    private Trend withCourse(Trend trend) {
        TargetAnalysis analysis = new TargetAnalysis(aggregator, targets);
        return targets.find(trend.office(), trend.indicator(), trend.lastPeriod().year())
                .map(target -> trend.with(new TargetCourse(target, trend.points().stream()
                        .map(point -> analysis.due(target, trend.indicator(), trend.office(), point.period())).toList())))
                .orElse(trend);
    }

    private static Period onePeriod(Period from, Period to) {
        if (from.equals(to)) {
            return from;
        }
        if (from.firstMonth().month() == 1 && from.year() == to.year() && from.firstMonth().key() <= to.lastMonth().key()) {
            return Period.yearToDate(to.lastMonth());
        }
        Quarter quarter = new Quarter(to.year(), (to.lastMonth().month() + 2) / 3);
        if (from.firstMonth().equals(quarter.firstMonth()) && to.lastMonth().equals(quarter.lastMonth())) {
            return quarter;
        }
        throw new UserException("trend.notOnePeriod", from, to);
    }

    private YearOverlay overlay(Subject subject, Period from, Period to) {
        if (from.year() > to.year()) {
            throw new UserException("trend.reversed", from, to);
        }
        if (to.year() - from.year() >= MAX_YEARS) {
            throw new UserException("trend.tooManyYears", to.year() - from.year() + 1, MAX_YEARS);
        }
        Frequency own = TrendAnalysis.own(subject.indicator());
        List<YearOverlay.Line> lines = IntStream.rangeClosed(from.year(), to.year()).mapToObj(year ->
                new YearOverlay.Line(year, own.parts(new Year(year)).stream()
                        .map(period -> observation(subject.indicator(), subject.office(), period)).toList())).toList();
        Period first = lines.getFirst().figures().getFirst().period();
        Period last = lines.getLast().figures().getLast().period();
        List<DefinitionBreak> breaks = aggregator.snapshot().catalogue().breaksOf(subject.indicator()).stream()
                .filter(change -> change.separates(first, last)).toList();
        return new YearOverlay(subject, lines, breaks);
    }

    private Observation observation(Indicator indicator, Office office, Period period) {
        return new Observation(indicator, office, period, aggregator.value(indicator, office, period),
                marking.of(indicator, office, period));
    }

    private Composition composition(Subject subject, Period period, Optional<Breakdown> wanted) {
        Breakdown breakdown = parts.choose(subject.indicator(), wanted);
        Observation whole = observation(subject.indicator(), subject.office(), period);
        Optional<Fraction> sum = whole.outcome().number().filter(number -> number.signum() > 0);
        List<Composition.Part> found = parts.of(breakdown, subject.indicator(), subject.office(), List.of(period)).stream()
                .map(part -> part(part, period, sum))
                .sorted(Comparator.comparing(ExhibitAnalysis::size).reversed()).toList();
        return new Composition(subject, breakdown, whole, found);
    }

    private Composition.Part part(Parts.Part part, Period period, Optional<Fraction> sum) {
        Observation figure = observation(part.indicator(), part.office(), period);
        return new Composition.Part(part.name(), figure,
                sum.flatMap(whole -> figure.outcome().number().map(number -> number.dividedBy(whole))));
    }

    /** To sort by: what has no number comes after 0. */
    private static Fraction size(Composition.Part part) {
        return part.figure().outcome().number().orElse(Fraction.of(-1));
    }

    private Ranking ranking(Subject subject, Period period) {
        List<Ranking.Place> unranked = parts.offices(subject.indicator(), subject.office(), List.of(period)).stream()
                .map(office -> new Ranking.Place(0, office, trends.point(subject.indicator(), office, period)))
                .sorted(Comparator.comparing((Ranking.Place place) -> number(place).orElse(Fraction.of(-1))).reversed()).toList();
        List<Ranking.Place> places = new ArrayList<>();
        for (int i = 0; i < unranked.size(); i++) {
            Ranking.Place place = unranked.get(i);
            boolean isEqual = i > 0 && number(place).equals(number(places.get(i - 1)));
            int rank = number(place).isEmpty() ? 0 : isEqual ? places.get(i - 1).rank() : i + 1;
            places.add(new Ranking.Place(rank, place.office(), place.point()));
        }
        return new Ranking(subject, places, average(subject, period, places));
    }

    /** A figure that is only a part of what is due is not ranked beside whole ones. */
    private static Optional<Fraction> number(Ranking.Place place) {
        return place.point().whole().current().number();
    }

    private Optional<Fraction> average(Subject subject, Period period, List<Ranking.Place> places) {
        if (subject.indicator().isRate()) {
            return aggregator.value(subject.indicator(), subject.office(), period).number();
        }
        List<Fraction> numbers = places.stream().flatMap(place -> number(place).stream()).toList();
        return numbers.isEmpty() ? Optional.empty()
                : Optional.of(numbers.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(numbers.size())));
    }

    private Heatmap heatmap(Subject subject, Period from, Period to) {
        if (from.firstMonth().key() > to.lastMonth().key()) {
            throw new UserException("trend.reversed", from, to);
        }
        List<Period> periods = IntStream.rangeClosed(from.year(), to.year()).boxed()
                .flatMap(year -> TrendAnalysis.own(subject.indicator()).parts(new Year(year)).stream())
                .filter(period -> period.firstMonth().key() >= from.firstMonth().key()
                        && period.lastMonth().key() <= to.lastMonth().key()).toList();
        if (periods.isEmpty()) {
            throw new UserException("trend.noPeriod", subject.indicator().name(), from, to);
        }
        if (periods.size() > MAX_HEATMAP_PERIODS) {
            throw new UserException("trend.tooLong", periods.size(), MAX_HEATMAP_PERIODS);
        }
        return new Heatmap(subject, periods, parts.offices(subject.indicator(), subject.office(), periods).stream()
                .map(office -> new Heatmap.Row(office, periods.stream()
                        .map(period -> observation(subject.indicator(), office, period)).toList())).toList());
    }

    private Contribution contribution(Subject subject, Period period, Optional<Breakdown> wanted) {
        Breakdown breakdown = parts.choose(subject.indicator(), wanted);
        TrendPoint whole = trends.point(subject.indicator(), subject.office(), period);
        List<Contribution.Part> found = parts.of(breakdown, subject.indicator(), subject.office(),
                        List.of(period, whole.basePeriod())).stream()
                .map(part -> part(part, trends.point(part.indicator(), part.office(), period), whole))
                .sorted(Comparator.comparing((Contribution.Part part) -> part.difference().abs()).reversed()).toList();
        Fraction explained = found.stream().map(Contribution.Part::difference).reduce(Fraction.ZERO, Fraction::plus);
        Contribution all = new Contribution(subject, breakdown, whole, found, Fraction.ZERO);
        return new Contribution(subject, breakdown, whole, found,
                all.difference().map(sum -> sum.minus(explained)).orElse(Fraction.ZERO));
    }

    /** Beside a whole of which only a part compares, of each part only what compares. */
    private static Contribution.Part part(Parts.Part part, TrendPoint point, TrendPoint whole) {
        Comparison sides = whole.isPartial() || whole.isComparedInPart() ? point.comparable() : point.whole();
        Fraction difference = sides.current().number().orElse(Fraction.ZERO).minus(sides.base().number().orElse(Fraction.ZERO));
        Optional<Fraction> base = whole.base().number().filter(number -> number.signum() > 0);
        Optional<Fraction> change = whole.value().number().flatMap(now -> whole.base().number().map(now::minus))
                .filter(number -> !number.isZero());
        return new Contribution.Part(new Contribution.Place(part.name(), part.indicator(), part.office()),
                sides, difference, base.map(number -> percent(difference, number)),
                change.map(number -> percent(difference, number)), point.marks());
    }

    private static Fraction percent(Fraction part, Fraction whole) {
        return part.times(Fraction.of(100)).dividedBy(whole);
    }

    /** The indicator's own last period that has ended with the month. */
    public static Period lastOwn(Indicator indicator, Month month) {
        if (indicator.isOpening()) {
            return new Year(month.year());
        }
        Period around = TrendAnalysis.own(indicator).around(month);
        return TrendAnalysis.own(indicator).endsWith(month) ? around : around.previous();
    }
}
