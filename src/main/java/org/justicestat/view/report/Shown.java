package org.justicestat.view.report;

import java.util.Set;
import org.justicestat.model.Snapshot;
import org.justicestat.report.RenderedText;
import org.justicestat.service.ReportPreview;

/**
 * A report as the screen shows it.
 *
 * @param snapshot the ledger that it was made from
 * @param families fonts of this machine
 */
record Shown(Snapshot snapshot, ReportPreview preview, RenderedText text, Set<String> families) {
}
