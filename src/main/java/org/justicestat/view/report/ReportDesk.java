package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.List;
import org.justicestat.job.Progress;
import org.justicestat.model.Snapshot;
import org.justicestat.model.Year;
import org.justicestat.report.OldReport;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.ReportPreview;

/** What the screen asks of the open ledger; everything but {@link #years} takes its time. */
public interface ReportDesk {

    /** Years that can be reported on, ascending. */
    List<Integer> years();

    Snapshot snapshot();

    ReportPreview preview(ReportOrder order, Progress progress);

    /** Writes the report; nothing is written where something is in the way and neither draft nor override was asked for. */
    ReportPreview write(ReportOrder order, Path out, Progress progress);

    /** The numbers of a report about the year, with the placeholders they could become. */
    OldReport oldReport(Path file, Year year);

    /** Writes a template to begin with. */
    void writeStarter(Year year, Path out);
}
