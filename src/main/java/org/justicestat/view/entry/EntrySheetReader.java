package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Comparer;
import org.justicestat.analysis.Outcome;
import org.justicestat.analysis.Plausibility;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;

/** Puts together the lines of one sheet out of a snapshot; for one thread. */
final class EntrySheetReader {

    private final Aggregator aggregator;
    private final Comparer comparer;
    private final Plausibility plausibility;
    private final Office office;
    private final List<Office> subtree;
    private final Period span;

    /** @param span a month or a year */
    EntrySheetReader(Aggregator aggregator, Office office, Period span) {
        this.aggregator = aggregator;
        this.comparer = new Comparer(aggregator);
        this.plausibility = new Plausibility(aggregator.snapshot().figures());
        this.office = office;
        this.subtree = aggregator.snapshot().offices().subtree(office);
        this.span = span;
    }

    Snapshot snapshot() {
        return aggregator.snapshot();
    }

    Office office() {
        return office;
    }

    Period span() {
        return span;
    }

    /** Whether the sheet has a place for it. */
    boolean hasPlace(Indicator indicator) {
        return span instanceof Year || indicator.frequency().endsWith(span.lastMonth());
    }

    /** Whether the office, or one under it, owes it or has figures of it; computed rates concern nobody. */
    boolean concerns(Indicator indicator) {
        boolean inUse = !snapshot().catalogue().isRetired(indicator, span.firstMonth());
        if (snapshot().duties().duties().isEmpty() && !indicator.isComputed() && inUse) {
            return true;
        }
        return subtree.stream().anyMatch(some -> owes(some, indicator) || hasFigures(some, indicator));
    }

    private boolean owes(Office some, Indicator indicator) {
        return span instanceof Year ? snapshot().duties().isDueWithin(some, indicator, span)
                : snapshot().duties().isDue(some, indicator, indicator.frequency().around(span.lastMonth()));
    }

    private boolean hasFigures(Office some, Indicator indicator) {
        var series = snapshot().figures().series(some.code(), indicator.code());
        return span instanceof Year ? series.touchesYear(span.year())
                : series.indexOf(indicator.frequency().around(span.lastMonth()).key()) >= 0;
    }

    EntryLine.Figures line(Indicator indicator) {
        if (span instanceof Month month) {
            Period period = indicator.frequency().around(month);
            EntryLine.Beside beside = new EntryLine.Beside(
                    aggregator.value(indicator, office, period.previous()),
                    aggregator.value(indicator, office, period.previousYear()),
                    comparer.compareLikeForLike(indicator, office, month.yearToDate(), Basis.YEAR_ON_YEAR));
            return new EntryLine.Figures(indicator, List.of(slot(indicator, month)), Optional.of(beside));
        }
        List<Slot> slots = new ArrayList<>();
        span.months().forEach(month -> slots.add(slot(indicator, month)));
        slots.add(whole(indicator));
        return new EntryLine.Figures(indicator, slots, Optional.empty());
    }

    private Slot slot(Indicator indicator, Month month) {
        boolean isYearly = span instanceof Year && indicator.frequency().around(month) instanceof Year;
        if (isYearly || !indicator.frequency().endsWith(month)) {
            return Slot.of(month, Source.NOWHERE, false, Outcome.NOT_APPLICABLE, Optional.empty());
        }
        Period period = indicator.frequency().around(month);
        if (indicator.isOpening() && month.month() != 1) {
            Period opening = indicator.frequency().around(new Month(month.year(), 1));
            return Slot.of(opening, span instanceof Year ? Source.NOWHERE : Source.ELSEWHERE, false,
                    aggregator.value(indicator, office, opening), aggregator.stored(indicator, office, opening));
        }
        return slot(indicator, period, source(indicator, period));
    }

    private Slot slot(Indicator indicator, Period period, Source source) {
        Optional<Cell> stored = aggregator.stored(indicator, office, period);
        Slot slot = Slot.of(period, source, isDue(indicator, period), aggregator.value(indicator, office, period), stored);
        return stored.flatMap(Cell::value).filter(_ -> source == Source.ENTERED)
                .flatMap(value -> plausibility.of(indicator, office, period, value))
                .map(doubt -> slot.withRemarks(List.of(new Remark.Doubted(doubt)))).orElse(slot);
    }

    private Source source(Indicator indicator, Period period) {
        if (indicator.isComputed()) {
            return Source.COMPUTED;
        }
        boolean isSum = !aggregator.leavesOf(office, indicator, period).equals(List.of(office))
                && !aggregator.derivedFromOffices(indicator, office, period).isMissing();
        return isSum ? Source.SUMMED : Source.ENTERED;
    }

    /** The year as a whole: typed where it is the indicator's own period, or where its months are not there. */
    private Slot whole(Indicator indicator) {
        Source source = source(indicator, span);
        boolean isOfParts = !indicator.frequency().isOf(span) && !indicator.isOpening()
                && !aggregator.derivedFromParts(indicator, office, span).isMissing();
        Slot slot = slot(indicator, span, source == Source.ENTERED && isOfParts ? Source.SUMMED : source);
        return indicator.frequency().isOf(span) ? slot
                : new Slot(slot.period(), slot.source(), false, slot.outcome(), slot.stored(), slot.pending(), slot.remarks());
    }

    private boolean isDue(Indicator indicator, Period period) {
        if (indicator.isComputed()) {
            return false;
        }
        return snapshot().duties().duties().isEmpty() && !snapshot().catalogue().isRetired(indicator, period)
                || subtree.stream().anyMatch(some -> snapshot().duties().isDue(some, indicator, period));
    }

    /** The indicator itself, and the rates in which it stands. */
    List<Indicator> touchedBy(Indicator changed) {
        return snapshot().catalogue().indicators().stream()
                .filter(some -> some.equals(changed) || Catalogue.formulaCodes(some).contains(changed.code())).toList();
    }
}
