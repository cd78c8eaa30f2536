package org.justicestat.service;

import java.util.Objects;
import java.util.Set;
import org.justicestat.report.FilledReport;
import org.justicestat.report.Gate;

/**
 * A report as it would be written, and what keeps it from being final.
 *
 * @param changed ids of its figures that the last final report of the year printed otherwise
 */
public record ReportPreview(Gate gate, FilledReport report, Set<String> changed) {

    public ReportPreview {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(report, "report");
        changed = Set.copyOf(changed);
    }

    public boolean isWritable(ReportOrder order) {
        return order.draft() || gate.isOpen() || order.override().isPresent();
    }
}
