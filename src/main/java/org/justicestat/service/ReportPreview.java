package org.justicestat.service;

import java.util.Objects;
import org.justicestat.report.FilledReport;
import org.justicestat.report.Gate;

/** A report as it would be written, and what keeps it from being final. */
public record ReportPreview(Gate gate, FilledReport report) {

    public ReportPreview {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(report, "report");
    }

    public boolean isWritable(ReportOrder order) {
        return order.draft() || gate.isOpen() || order.override().isPresent();
    }
}
