package org.justicestat.view.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.rules.SheetProgress;
import org.justicestat.rules.Sheets;

/**
 * How far each office has come with each month of a year, and who has to be chased (催报).
 *
 * @param snapshot    the moment that was looked at
 * @param sheets      those that are used, by office and month
 * @param deadlineDay day of the following month by which a month has to be submitted, 1–28
 */
record ChaseList(Snapshot snapshot, int year, Map<OfficeMonth, SheetProgress> sheets, int deadlineDay, LocalDate today) {

    static ChaseList of(Snapshot snapshot, int year, int deadlineDay, LocalDate today) {
        Map<OfficeMonth, SheetProgress> sheets = new LinkedHashMap<>();
        Sheets.of(snapshot, new Year(year), snapshot.offices().root()).forEach(sheet -> sheets.put(sheet.sheet(), sheet));
        return new ChaseList(snapshot, year, sheets, deadlineDay, today);
    }

    /** Those with any sheet in the year, in the order of the tree. */
    List<Office> offices() {
        Set<Office> offices = new LinkedHashSet<>();
        sheets.values().forEach(sheet -> offices.add(sheet.office()));
        return List.copyOf(offices);
    }

    Optional<SheetProgress> sheet(Office office, Month month) {
        return Optional.ofNullable(sheets.get(new OfficeMonth(office.code(), month)));
    }

    /** The last day on which the month is in time. */
    LocalDate deadline(Month month) {
        return LocalDate.of(month.year(), month.month(), 1).plusMonths(1).withDayOfMonth(deadlineDay);
    }

    /** Whether the sheet should have been submitted by now and is not. */
    boolean isLate(SheetProgress sheet) {
        return sheet.state() == MonthState.DRAFT && sheet.due() > 0 && today.isAfter(deadline(sheet.month()));
    }

    /** By month, then by office in the order of the tree. */
    Map<Month, List<SheetProgress>> late() {
        Map<Month, List<SheetProgress>> late = new LinkedHashMap<>();
        for (Month month : new Year(year).months()) {
            List<SheetProgress> ofMonth = sheets.values().stream()
                    .filter(sheet -> sheet.month().equals(month) && isLate(sheet)).toList();
            if (!ofMonth.isEmpty()) {
                late.put(month, ofMonth);
            }
        }
        return late;
    }

    long count(MonthState state) {
        return sheets.values().stream().filter(sheet -> sheet.state() == state).count();
    }
}
