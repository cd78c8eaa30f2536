package org.justicestat.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.justicestat.analysis.Overview.Card;
import org.justicestat.analysis.Overview.Recent;
import org.justicestat.model.Conventions;
import org.justicestat.model.Fraction;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Target;
import org.justicestat.model.Targets;

/** Puts together how an office stands. */
public final class OverviewAnalysis {

    /** How many rises, and how many falls, are listed at most. */
    public static final int LISTED = 5;

    /** From this base on one case more or less is at most 2 percent. */
    private static final Fraction WEIGHTY_BASE = Fraction.of(50);
    private static final int YEARS_OF_SPARKLINE = 2;

    private final Aggregator aggregator;
    private final TrendAnalysis trends;
    private final TargetAnalysis progress;
    private final Targets targets;

    public OverviewAnalysis(Aggregator aggregator, Conventions conventions, Targets targets) {
        this.aggregator = aggregator;
        this.trends = new TrendAnalysis(aggregator, conventions);
        this.progress = new TargetAnalysis(aggregator, targets);
        this.targets = targets;
    }

    /**
     * @param pinned    of what there are cards
     * @param isStopped asked again and again; once it says yes, what was found so far is returned
     */
    public Overview of(Office office, Month month, Collection<Indicator> pinned, BooleanSupplier isStopped) {
        List<Card> cards = pinned.stream().map(indicator -> card(indicator, office, month)).toList();
        List<TrendPoint> changes = new ArrayList<>();
        for (Indicator indicator : aggregator.snapshot().catalogue().indicators()) {
            if (isStopped.getAsBoolean()) {
                break;
            }
            if (!indicator.isRate() && !indicator.isOpening() && hasFigures(indicator)) {
                changes.add(cumulated(indicator, office, month));
            }
        }
        return new Overview(office, month, cards, largest(changes, 1), largest(changes, -1),
                behind(office, month));
    }

    /**
     * Those that go one way, the largest growth first; but a weighty base before a slight one, on which a handful of cases makes
     * a large percentage.
     */
    private static List<TrendPoint> largest(List<TrendPoint> changes, int sign) {
        Comparator<TrendPoint> bySize = Comparator.comparing(point -> growth(point).abs());
        return changes.stream().filter(point -> growth(point).signum() == sign)
                .sorted(Comparator.comparing(OverviewAnalysis::isWeighty).thenComparing(bySize).reversed())
                .limit(LISTED).toList();
    }

    private static boolean isWeighty(TrendPoint point) {
        return point.base().number().filter(base -> base.compareTo(WEIGHTY_BASE) >= 0).isPresent();
    }

    /** 0 where none may be spoken of. */
    private static Fraction growth(TrendPoint point) {
        return point.plottedChange().orElse(Fraction.ZERO);
    }

    private boolean hasFigures(Indicator indicator) {
        Snapshot snapshot = aggregator.snapshot();
        return snapshot.figures().offices().stream()
                .anyMatch(office -> snapshot.figures().series(office, indicator.code()).size() > 0);
    }

    private List<Card> behind(Office office, Month month) {
        return targets.all().stream()
                .filter(target -> target.office().equals(office.code()) && target.year() == month.year())
                .flatMap(target -> indicatorOf(target).stream())
                .map(indicator -> card(indicator, office, month))
                .filter(card -> card.target().filter(t -> t.isBehind(card.indicator().meaning().direction())).isPresent())
                .sorted(Comparator.comparing(card -> card.target().flatMap(TargetProgress::achievement).orElse(Fraction.ZERO)))
                .toList();
    }

    private Optional<Indicator> indicatorOf(Target target) {
        return aggregator.snapshot().catalogue().find(target.indicator());
    }

    private Card card(Indicator indicator, Office office, Month month) {
        TrendPoint cumulated = cumulated(indicator, office, month);
        Period latest = ExhibitAnalysis.lastOwn(indicator, month);
        return new Card(cumulated, trends.point(indicator, office, latest), recent(indicator, office, latest),
                latest.year() == month.year()
                        ? progress.progress(indicator, office, cumulated.period(), cumulated.value()) : Optional.empty());
    }

    private TrendPoint cumulated(Indicator indicator, Office office, Month month) {
        Period own = ExhibitAnalysis.lastOwn(indicator, month);
        return trends.point(indicator, office, indicator.isOpening() ? own : own.yearToDate());
    }

    private List<Recent> recent(Indicator indicator, Office office, Period latest) {
        List<Recent> recent = new ArrayList<>();
        Period first = latest;
        for (int year = 0; year < YEARS_OF_SPARKLINE && first.year() > Period.FIRST_YEAR + 1; year++) {
            first = first.previousYear();
        }
        for (Period period = latest; period.compareTo(first) > 0; period = period.previous()) {
            recent.addFirst(new Recent(period, aggregator.value(indicator, office, period)));
        }
        return recent;
    }
}
