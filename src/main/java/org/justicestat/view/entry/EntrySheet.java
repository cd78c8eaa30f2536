package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.Basis;
import org.justicestat.analysis.Comparer;
import org.justicestat.job.Progress;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Name;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/**
 * What an office has for a month: the indicators that it or an office under it owes, those it has figures of, and the rates
 * made of them; every indicator where the bureau has laid down no duties. Quarterly and yearly indicators stand in the month
 * in which their period ends.
 *
 * @param expected indicators that are entered, not computed
 * @param present  those of them that are there
 */
record EntrySheet(Office office, Month month, List<EntryLine> lines, int expected, int present) {

    EntrySheet {
        lines = List.copyOf(lines);
    }

    static EntrySheet of(Aggregator aggregator, Office office, Month month, Progress progress) {
        Snapshot snapshot = aggregator.snapshot();
        Set<String> shown = shown(snapshot, office, month);
        Comparer comparer = new Comparer(aggregator);
        List<EntryLine> lines = new ArrayList<>();
        int expected = 0;
        int present = 0;
        for (Map.Entry<Name, List<Indicator>> domain : snapshot.catalogue().byDomain().entrySet()) {
            List<Indicator> indicators = domain.getValue().stream().filter(i -> shown.contains(i.code())).toList();
            if (!indicators.isEmpty()) {
                lines.add(new EntryLine.Domain(domain.getKey()));
            }
            for (Indicator indicator : indicators) {
                progress.stopIfCancelled();
                EntryLine.Figures figures = figures(aggregator, comparer, indicator, office, month);
                lines.add(figures);
                expected += indicator.isRate() ? 0 : 1;
                present += indicator.isRate() || figures.current().isMissing() ? 0 : 1;
            }
        }
        return new EntrySheet(office, month, lines, expected, present);
    }

    private static Set<String> shown(Snapshot snapshot, Office office, Month month) {
        Set<String> codes = new HashSet<>();
        List<Office> subtree = snapshot.offices().subtree(office);
        for (Indicator indicator : snapshot.catalogue().indicators()) {
            if (indicator.frequency().endsWith(month) && concerns(snapshot, subtree, indicator, month)) {
                codes.add(indicator.code());
            }
        }
        for (Indicator rate : snapshot.catalogue().indicators()) {
            if (rate.isComputed() && rate.frequency().endsWith(month) && codes.containsAll(Catalogue.formulaCodes(rate))) {
                codes.add(rate.code());
            }
        }
        return codes;
    }

    private static boolean concerns(Snapshot snapshot, List<Office> subtree, Indicator indicator, Month month) {
        DutyRoster duties = snapshot.duties();
        if (duties.duties().isEmpty() && !indicator.isComputed()) {
            return true;
        }
        Period period = indicator.frequency().around(month);
        return subtree.stream().anyMatch(office -> duties.isDue(office, indicator, period)
                || snapshot.figures().series(office.code(), indicator.code()).indexOf(period.key()) >= 0);
    }

    private static EntryLine.Figures figures(Aggregator aggregator, Comparer comparer, Indicator indicator, Office office,
            Month month) {
        Period period = indicator.frequency().around(month);
        return new EntryLine.Figures(indicator, period,
                aggregator.value(indicator, office, period),
                aggregator.value(indicator, office, period.previous()),
                aggregator.value(indicator, office, period.previousYear()),
                comparer.compare(indicator, office, month.yearToDate(), Basis.YEAR_ON_YEAR),
                aggregator.stored(indicator, office, period).map(Cell::note).orElse(""));
    }
}
