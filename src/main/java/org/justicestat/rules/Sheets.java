package org.justicestat.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.analysis.Aggregator;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** The sheets of a period: how far each office has come with each month, and what it still owes. */
public final class Sheets {

    private final Snapshot snapshot;
    private final Map<OfficeMonth, Count> counts = new HashMap<>();

    /** What one sheet holds. */
    private static final class Count {
        private int due;
        private int filled;
        private int stored;
    }

    private Sheets(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Every sheet that is used, of an office and all under it, by office in the order of the tree and by month. A figure
     * counts with the last month of its period.
     */
    public static List<SheetProgress> of(Snapshot snapshot, Period period, Office office) {
        return new Sheets(snapshot).count(period, snapshot.offices().subtree(office));
    }

    /** The sheets of the whole bureau that are used and not locked, so that what they say may still change. */
    public static List<SheetProgress> unlocked(Snapshot snapshot, Period period) {
        return of(snapshot, period, snapshot.offices().root()).stream()
                .filter(sheet -> sheet.state() != MonthState.LOCKED).toList();
    }

    private List<SheetProgress> count(Period period, List<Office> offices) {
        CheckedPeriod checked = new CheckedPeriod(period, snapshot.catalogue());
        new MissingFigures(new Aggregator(snapshot), checked).tell(offices, (figure, isThere) -> {
            Count count = at(figure.office(), figure.period());
            count.due++;
            count.filled += isThere ? 1 : 0;
        });
        new StoredFigures(snapshot, checked, offices).places().forEach(place -> at(place.office(), place.period()).stored++);
        List<SheetProgress> sheets = new ArrayList<>();
        for (Office office : offices) {
            for (Month month : period.months()) {
                Count count = at(office, month);
                sheets.add(new SheetProgress(office, month, snapshot.months().of(office.code(), month), count.due, count.filled,
                        count.stored));
            }
        }
        sheets.removeIf(sheet -> !sheet.isUsed());
        return sheets;
    }

    private Count at(Office office, Period period) {
        return counts.computeIfAbsent(new OfficeMonth(office.code(), period.lastMonth()), sheet -> new Count());
    }
}
