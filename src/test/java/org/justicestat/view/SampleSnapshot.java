package org.justicestat.view;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.justicestat.exchange.StandardCatalogue;
import org.justicestat.model.Aggregation;
import org.justicestat.model.Catalogue;
import org.justicestat.model.Cell;
import org.justicestat.model.DutyRoster;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeTree;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/**
 * The standard catalogue and the demonstration bureau with figures worked out from a plain formula, every duty done. They
 * do not satisfy the rules; they are for looking at.
 */
public final class SampleSnapshot {

    private SampleSnapshot() {
    }

    public static Snapshot of(int firstYear, Month last) {
        Catalogue catalogue = StandardCatalogue.catalogue();
        OfficeTree offices = new OfficeTree(StandardCatalogue.demoOffices());
        DutyRoster duties = new DutyRoster(StandardCatalogue.demoDuties(), catalogue);
        FigureSet.Builder figures = FigureSet.builder();
        IntStream.rangeClosed(firstYear, last.year()).boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> new Month(year, month)))
                .filter(month -> month.key() <= last.key())
                .forEach(month -> catalogue.indicators().stream()
                        .filter(indicator -> !indicator.isRate() && indicator.frequency().endsWith(month))
                        .filter(indicator -> indicator.quantity().aggregation() != Aggregation.FIRST || month.month() == 1)
                        .forEach(indicator -> add(figures, offices, duties, indicator, indicator.frequency().around(month))));
        return new Snapshot(catalogue, offices, duties, figures.build());
    }

    private static void add(FigureSet.Builder figures, OfficeTree offices, DutyRoster duties, Indicator indicator,
            Period period) {
        int index = 0;
        for (Office office : offices.all()) {
            index++;
            if (duties.isDue(office, indicator, period)) {
                int level = 8 + Math.floorMod(indicator.code().hashCode(), 40);
                long value = level + (period.year() - 2015L) * 2 + period.lastMonth().month() * 5L % 7 + index % 6;
                figures.add(office.code(), indicator, period, Cell.reported(BigDecimal.valueOf(value)));
            }
        }
    }
}
