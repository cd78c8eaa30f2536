package org.justicestat.view.report;

import java.util.Set;
import org.justicestat.report.RenderedText;
import org.justicestat.service.ReportPreview;

/**
 * A report as the screen shows it.
 *
 * @param families fonts of this machine
 */
record Shown(ReportPreview preview, RenderedText text, Set<String> families) {
}
