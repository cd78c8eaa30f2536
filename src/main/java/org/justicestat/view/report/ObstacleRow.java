package org.justicestat.view.report;

import java.util.ArrayList;
import java.util.List;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.report.Gate;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.service.FindingText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/** Something that keeps a report from being final, as printed, and where to mend it. */
record ObstacleRow(CellText kind, String office, String text, String period, Place place) {

    /** Where the figure is entered. */
    record Place(Indicator indicator, Office office, Period period) {
    }

    static List<ObstacleRow> of(Gate gate, Messages messages) {
        FindingText words = new FindingText(messages);
        PeriodText periods = new PeriodText(messages);
        List<ObstacleRow> rows = new ArrayList<>();
        for (Finding finding : gate.errors()) {
            rows.add(new ObstacleRow(new CellText(messages.get("report.screen.error"), Tone.UNWELCOME),
                    finding.office().name().in(messages.language()), words.message(finding), periods.full(finding.period()),
                    new Place(finding.operands().getFirst().indicator(), finding.office(), finding.period())));
        }
        for (MissingFigure missing : gate.missing()) {
            rows.add(new ObstacleRow(new CellText(messages.get("report.screen.missing"), Tone.MISSING),
                    missing.office().name().in(messages.language()), missing.indicator().name().in(messages.language()),
                    periods.full(missing.period()), new Place(missing.indicator(), missing.office(), missing.period())));
        }
        return rows;
    }
}
