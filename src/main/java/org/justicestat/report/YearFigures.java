package org.justicestat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Comparer;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Series;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** The figures of one year at the bureau, each worked out once, so that sentence, table and chart cannot differ. */
public final class YearFigures {

    private final Snapshot snapshot;
    private final Aggregator aggregator;
    private final Comparer comparer;
    private final Office bureau;
    private final Year year;
    private final Map<Indicator, YearFigure> ofYear = new LinkedHashMap<>();

    public YearFigures(Snapshot snapshot, Year year) {
        this.snapshot = snapshot;
        this.aggregator = new Aggregator(snapshot);
        this.comparer = new Comparer(aggregator);
        this.bureau = snapshot.offices().root();
        this.year = year;
        snapshot.catalogue().indicators().forEach(indicator -> ofYear.put(indicator, workedOut(indicator, bureau, year)));
    }

    Year year() {
        return year;
    }

    public Aggregator aggregator() {
        return aggregator;
    }

    Comparer comparer() {
        return comparer;
    }

    public Office bureau() {
        return bureau;
    }

    public Map<Name, List<Indicator>> byDomain() {
        return snapshot.catalogue().byDomain();
    }

    public YearFigure of(Indicator indicator) {
        return ofYear.get(indicator);
    }

    /** Whether any figure of the year has one of last year to be compared with. */
    boolean hasLastYear() {
        return ofYear.values().stream().anyMatch(figure -> figure.isKnown() && figure.comparison().base().isKnown());
    }

    /** Whether the indicator has anything to say this year: a figure, or a gap where one is due. */
    boolean isPrinted(Indicator indicator) {
        YearFigure figure = of(indicator);
        return figure.isKnown() || figure.isMissing() && isDue(indicator);
    }

    private boolean isDue(Indicator indicator) {
        if (indicator.isRate()) {
            return false;
        }
        return snapshot.offices().all().stream().anyMatch(o -> snapshot.duties().isDueWithin(o, indicator, year));
    }

    /** The offices directly under one that have a figure of one of the indicators, or owe one. */
    List<Office> officesUnder(Office office, List<Indicator> indicators, Period period) {
        return snapshot.offices().children(office).stream().filter(child -> indicators.stream().anyMatch(indicator ->
                isDueUnder(child, indicator, period) || !aggregator.value(indicator, child, period).isMissing())).toList();
    }

    /** Whether the office or one under it owes the indicator. */
    boolean isDueUnder(Office office, Indicator indicator, Period period) {
        return snapshot.offices().subtree(office).stream()
                .anyMatch(one -> snapshot.duties().isDueWithin(one, indicator, period));
    }

    /**
     * Rows of the annex for the indicator: the year where it has a value or a gap; and each figure of another period that the
     * year does not contain, because the year is not known or the figure was entered for a span of its own.
     */
    public List<YearFigure> rows(Indicator indicator) {
        List<YearFigure> rows = new ArrayList<>();
        YearFigure whole = of(indicator);
        TreeSet<Period> others = enteredApart(indicator);
        if (whole.isMissing()) {
            toDate(indicator, bureau, year).ifPresent(span -> {
                others.removeIf(part -> span.contains(part) && indicator.frequency().isOf(part));
                others.add(span);
            });
        } else {
            others.removeIf(part -> indicator.frequency().isOf(part));
        }
        if (isPrinted(indicator) || !whole.isMissing()) {
            rows.add(whole);
        }
        others.stream().map(period -> compared(indicator, period)).filter(YearFigure::isKnown).forEach(rows::add);
        return rows;
    }

    /** Periods of the year, other than the year, for which the bureau or an office under it has a figure of its own. */
    private TreeSet<Period> enteredApart(Indicator indicator) {
        TreeSet<Period> periods = new TreeSet<>();
        for (Office office : snapshot.offices().all()) {
            Series series = snapshot.figures().series(office.code(), indicator.code());
            if (series.touchesYear(year.year())) {
                series.periods().filter(p -> p.year() == year.year() && !p.equals(year)).forEach(periods::add);
            }
        }
        return periods;
    }

    /** The longest span from January whose every month is there, if it is longer than one part. */
    Optional<Period> toDate(Indicator indicator, Office office, Period of) {
        for (int month = 11; month >= 2; month--) {
            Period span = Period.yearToDate(new Month(of.year(), month));
            if (!indicator.frequency().isOf(span) && indicator.frequency().divides(span)
                    && aggregator.derived(indicator, office, span).isKnown()) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private YearFigure compared(Indicator indicator, Period period) {
        return compared(indicator, bureau, period);
    }

    public YearFigure compared(Indicator indicator, Office office, Period period) {
        return period.equals(year) && office.equals(bureau) ? of(indicator) : workedOut(indicator, office, period);
    }

    private YearFigure workedOut(Indicator indicator, Office office, Period period) {
        return new YearFigure(comparer.compare(indicator, office, period, FigurePrinter.basis(indicator, period)));
    }
}
