package org.justicestat.view.report;

import org.justicestat.analysis.Aggregator;
import org.justicestat.analysis.FigureTrace;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Snapshot;
import org.justicestat.report.template.FigureRef;
import org.justicestat.service.ErrorReporter;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.dialog.Dialogs;

/** Where the Report screen leads to: other screens, questions that leave the window, the log. */
public record ReportExits(Navigator navigator, Dialogs dialogs, ErrorReporter errors) {

    /** A figure of a year or of the bureau is made of many cells: the one is shown that makes it missing or estimated. */
    void showCell(FigureRef figure, Snapshot snapshot) {
        FigureKey cell = new FigureTrace(new Aggregator(snapshot)).of(figure.indicator(), figure.office(), figure.period());
        navigator.showEntry(snapshot.catalogue().get(cell.indicator()), snapshot.offices().get(cell.office()), cell.period());
    }
}
