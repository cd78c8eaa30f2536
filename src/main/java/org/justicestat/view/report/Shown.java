package org.justicestat.view.report;

import org.justicestat.report.RenderedText;
import org.justicestat.service.ReportPreview;

/** A report as the screen shows it. */
record Shown(ReportPreview preview, RenderedText text) {
}
