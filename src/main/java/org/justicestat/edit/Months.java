package org.justicestat.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.rules.MonthReview;
import org.justicestat.store.Change;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.EditKind;
import org.justicestat.store.WriteTransaction;

/** What the states of the months let happen within one transaction. The triggers of the file hold the same. */
final class Months {

    private final WriteTransaction transaction;

    Months(WriteTransaction transaction) {
        this.transaction = transaction;
    }

    /** @throws MonthClosedException unless the month is a draft, or the edit a revision and the month locked */
    void requireOpen(FigureKey key, EditKind kind) {
        OfficeMonth sheet = OfficeMonth.of(key);
        MonthState state = transaction.months().of(sheet);
        boolean revises = kind == EditKind.REVISION;
        if (state != (revises ? MonthState.LOCKED : MonthState.DRAFT)) {
            String refusal = (revises ? "edit.month.revise." : "edit.month.") + state;
            throw new MonthClosedException(refusal, office(sheet), sheet.month());
        }
    }

    /** @throws MonthClosedException if the change is of what a figure says and its month is no draft */
    void requireUndoable(Change change) {
        if (change instanceof CellChange cell && !cell.before().equals(cell.after())) {
            OfficeMonth sheet = OfficeMonth.of(cell.key());
            MonthState state = transaction.months().of(sheet);
            if (state != MonthState.DRAFT) {
                throw new MonthClosedException("edit.month.undo." + state, office(sheet), sheet.month());
            }
        }
    }

    /**
     * The steps of the edit.
     *
     * @throws UserException          if a sheet is not where it is to go from
     * @throws MonthNotReadyException if a sheet is not ready for it
     */
    List<Change> steps(MonthEdit edit) {
        List<Change> steps = new ArrayList<>();
        for (OfficeMonth sheet : edit.sheets()) {
            Office office = office(sheet);
            if (transaction.months().of(sheet) != edit.from()) {
                throw new UserException("edit.month.step." + edit.to(), office.name(), sheet.month());
            }
            steps.add(new MonthChange(sheet, edit.from(), edit.to()));
        }
        if (edit.to() == MonthState.SUBMITTED || edit.to() == MonthState.APPROVED) {
            review(edit);
        }
        return steps;
    }

    private Office office(OfficeMonth sheet) {
        return transaction.office(sheet.office()).orElseThrow(() -> new UserException("office.unknown", sheet.office()));
    }

    private void review(MonthEdit edit) {
        Map<Month, List<Office>> byMonth = new LinkedHashMap<>();
        edit.sheets().forEach(sheet -> byMonth.computeIfAbsent(sheet.month(), month -> new ArrayList<>()).add(office(sheet)));
        if (byMonth.isEmpty()) {
            return;
        }
        int first = byMonth.keySet().stream().mapToInt(Month::year).min().orElseThrow();
        int last = byMonth.keySet().stream().mapToInt(Month::year).max().orElseThrow();
        Snapshot snapshot = transaction.snapshot(first, last);
        byMonth.forEach((month, offices) -> MonthReview.of(snapshot, offices, month).values()
                .forEach(review -> requireReady(review, edit)));
    }

    private static void requireReady(MonthReview review, MonthEdit edit) {
        refuse("edit.month.errors", review, review.errors());
        refuse("edit.month.unexplained", review, review.unexplained());
        if (edit.to() == MonthState.SUBMITTED && edit.reason().isEmpty()) {
            refuse("edit.month.missing", review, review.missing());
        }
    }

    private static void refuse(String key, MonthReview review, Collection<?> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new MonthNotReadyException(key, review, obstacles.size());
        }
    }
}
