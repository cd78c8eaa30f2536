package org.justicestat.view.report;

import org.justicestat.service.ErrorReporter;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.dialog.Dialogs;

/** Where the Report screen leads to: other screens, questions that leave the window, the log. */
public record ReportExits(Navigator navigator, Dialogs dialogs, ErrorReporter errors) {
}
