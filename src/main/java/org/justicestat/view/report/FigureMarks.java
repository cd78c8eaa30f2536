package org.justicestat.view.report;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.Snapshot;
import org.justicestat.report.document.FigureState;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.rules.SheetProgress;
import org.justicestat.service.ReportPreview;

/** Which marks the figures of a report carry. */
final class FigureMarks {

    private final Snapshot snapshot;
    private final Set<OfficeMonth> unlocked;
    private final Set<String> changed;

    FigureMarks(Snapshot snapshot, ReportPreview preview) {
        this.snapshot = snapshot;
        this.unlocked = preview.gate().unlocked().stream().map(SheetProgress::sheet).collect(Collectors.toSet());
        this.changed = new HashSet<>(preview.changed());
    }

    Set<FigureMark> of(PrintedFigure figure) {
        Set<FigureMark> marks = EnumSet.noneOf(FigureMark.class);
        if (figure.state() == FigureState.MISSING) {
            marks.add(FigureMark.MISSING);
        }
        if (figure.state() == FigureState.ESTIMATED) {
            marks.add(FigureMark.ESTIMATED);
        }
        if (isUnlocked(figure)) {
            marks.add(FigureMark.UNLOCKED);
        }
        if (changed.contains(figure.id())) {
            marks.add(FigureMark.CHANGED);
        }
        return marks;
    }

    /** Whether a sheet that one of its parts stands in may still change. */
    private boolean isUnlocked(PrintedFigure figure) {
        if (unlocked.isEmpty()) {
            return false;
        }
        List<Month> months = figure.ref().period().months();
        for (Office office : snapshot.offices().subtree(figure.ref().office())) {
            boolean takesPart = snapshot.duties().isDueWithin(office, figure.ref().indicator(), figure.ref().period())
                    || snapshot.figures().series(office.code(), figure.ref().indicator().code()).size() > 0;
            if (takesPart && months.stream().anyMatch(month -> unlocked.contains(new OfficeMonth(office.code(), month)))) {
                return true;
            }
        }
        return false;
    }
}
