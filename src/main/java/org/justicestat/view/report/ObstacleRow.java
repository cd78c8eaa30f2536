package org.justicestat.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.report.Gate;
import org.justicestat.report.PrintedFigure;
import org.justicestat.report.TemplateProblem;
import org.justicestat.report.template.FigureRef;
import org.justicestat.rules.Finding;
import org.justicestat.rules.MissingFigure;
import org.justicestat.rules.SheetProgress;
import org.justicestat.service.FindingText;
import org.justicestat.service.ProblemText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Tone;

/**
 * Something that keeps a report from being final, as printed, and where to mend it.
 *
 * @param place absent for what is mended in the template or for a whole sheet
 */
record ObstacleRow(CellText kind, String office, String text, String period, Optional<Place> place) {

    /** Where the figure is entered. */
    record Place(Indicator indicator, Office office, Period period) {
    }

    static List<ObstacleRow> of(Gate gate, Messages messages) {
        Words words = new Words(messages);
        List<ObstacleRow> rows = new ArrayList<>();
        gate.problems().forEach(problem -> rows.add(words.of(problem)));
        gate.errors().forEach(finding -> rows.add(words.of(finding, "report.screen.error", Tone.UNWELCOME)));
        gate.warnings().forEach(finding -> rows.add(words.of(finding, "report.screen.warning", Tone.ESTIMATED)));
        gate.missing().forEach(missing -> rows.add(words.of(missing)));
        gate.gaps().forEach(gap -> rows.add(words.of(gap)));
        gate.unlocked().forEach(sheet -> rows.add(words.of(sheet)));
        return rows;
    }

    private record Words(Messages messages) {

        ObstacleRow of(TemplateProblem problem) {
            ProblemText words = new ProblemText(messages);
            return new ObstacleRow(new CellText(messages.get("report.screen.template"), Tone.UNWELCOME), words.place(problem),
                    words.reason(problem), "", Optional.empty());
        }

        ObstacleRow of(Finding finding, String kind, Tone tone) {
            return new ObstacleRow(new CellText(messages.get(kind), tone), name(finding.office()),
                    new FindingText(messages).message(finding), period(finding.period()),
                    Optional.of(new Place(finding.operands().getFirst().indicator(), finding.office(), finding.period())));
        }

        ObstacleRow of(MissingFigure missing) {
            return new ObstacleRow(new CellText(messages.get("report.screen.missing"), Tone.MISSING), name(missing.office()),
                    missing.indicator().name().in(messages.language()), period(missing.period()),
                    Optional.of(new Place(missing.indicator(), missing.office(), missing.period())));
        }

        ObstacleRow of(PrintedFigure gap) {
            FigureRef ref = gap.ref();
            return new ObstacleRow(new CellText(messages.get("report.screen.missing"), Tone.MISSING), name(ref.office()),
                    messages.get("cli.report.gap", ref.indicator().name(), gap.context()), period(ref.period()),
                    Optional.of(new Place(ref.indicator(), ref.office(), ref.period())));
        }

        ObstacleRow of(SheetProgress sheet) {
            return new ObstacleRow(new CellText(messages.get("report.screen.unlocked"), Tone.MISSING), name(sheet.office()),
                    messages.get("cli.report.unlocked"), period(sheet.month()), Optional.empty());
        }

        private String name(Office office) {
            return office.name().in(messages.language());
        }

        private String period(Period period) {
            return new PeriodText(messages).full(period);
        }
    }
}
