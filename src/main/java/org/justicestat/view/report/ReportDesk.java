package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.List;
import org.justicestat.job.Progress;
import org.justicestat.model.Year;
import org.justicestat.report.Gate;

/** What the screen asks of the open ledger; everything but {@link #years} takes its time. */
public interface ReportDesk {

    /** Years that can be reported on, ascending. */
    List<Integer> years();

    Gate gate(Year year);

    /** Writes the report; nothing is written where the gate is closed and no draft was asked for. */
    Gate write(Year year, boolean draft, Path out, Progress progress);
}
