package org.justicestat.edit;

import org.justicestat.model.UserException;
import org.justicestat.store.Change;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.Change.ExplanationChange;
import org.justicestat.store.Change.MonthChange;
import org.justicestat.store.Change.TextChange;

/** An edit that cannot be taken back, because something it changed was changed again since. */
public final class ChangedSinceException extends UserException {

    ChangedSinceException(Change change) {
        super(key(change), arguments(change));
    }

    private static String key(Change change) {
        return switch (change) {
            case CellChange _ -> "edit.changedSince";
            case TextChange _ -> "edit.settingChangedSince";
            case MonthChange _, ExplanationChange _ -> throw new IllegalArgumentException("not undone: " + change);
        };
    }

    private static Object[] arguments(Change change) {
        return switch (change) {
            case CellChange cell -> FigureRefusedException.arguments(cell.key());
            case TextChange thing -> new Object[] {thing.subject().code()};
            case MonthChange _, ExplanationChange _ -> throw new IllegalArgumentException("not undone: " + change);
        };
    }
}
