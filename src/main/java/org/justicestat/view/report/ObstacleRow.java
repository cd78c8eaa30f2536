package org.justicestat.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.justicestat.model.FindingKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Month;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.report.Gate;
import org.justicestat.report.TemplateProblem;
import org.justicestat.report.document.PrintedFigure;
import org.justicestat.report.template.FigureRef;
import org.justicestat.rules.Finding;
import org.justicestat.service.FindingText;
import org.justicestat.service.ProblemText;
import org.justicestat.text.Messages;
import org.justicestat.text.PeriodText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.Navigator;
import org.justicestat.view.control.Tone;

/**
 * Something that keeps a report from being final, as printed, and where to mend it.
 *
 * @param place absent for what is mended in the template
 */
record ObstacleRow(CellText kind, String office, String text, String period, Optional<Place> place) {

    /** All of it, and where to go with it. */
    String details(Messages messages) {
        String where = Stream.of(office, period).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return messages.get(place.isPresent() ? "report.screen.gate.details" : "report.screen.gate.inTemplate", where, text);
    }

    /** Where it is mended. */
    sealed interface Place {

        void show(Navigator navigator);
    }

    /** Where a figure is entered. */
    record FigurePlace(Indicator indicator, Office office, Period period) implements Place {

        @Override
        public void show(Navigator navigator) {
            navigator.showEntry(indicator, office, period);
        }
    }

    /** Where the sheet of a month is checked and locked. */
    record SheetPlace(Office office, Month month) implements Place {

        @Override
        public void show(Navigator navigator) {
            navigator.showChecks(office, month);
        }
    }

    /** Where a warning is explained. */
    record FindingPlace(FindingKey finding) implements Place {

        @Override
        public void show(Navigator navigator) {
            navigator.showFinding(finding);
        }
    }

    static List<ObstacleRow> of(Gate gate, Messages messages) {
        Words words = new Words(messages);
        List<ObstacleRow> rows = new ArrayList<>();
        gate.problems().forEach(problem -> rows.add(words.of(problem)));
        gate.errors().forEach(finding -> rows.add(words.error(finding)));
        gate.warnings().forEach(finding -> rows.add(words.warning(finding)));
        gate.missingPeriods().forEach((owed, periods) -> rows.add(words.of(owed, periods)));
        gate.gaps().forEach(gap -> rows.add(words.of(gap)));
        gate.unlockedMonths().forEach((office, months) -> rows.add(words.of(office, months)));
        return rows;
    }

    private record Words(Messages messages) {

        ObstacleRow of(TemplateProblem problem) {
            ProblemText words = new ProblemText(messages);
            return new ObstacleRow(new CellText(messages.get("report.screen.template"), Tone.UNWELCOME), words.place(problem),
                    words.reason(problem), "", Optional.empty());
        }

        ObstacleRow error(Finding finding) {
            return of(finding, new CellText(messages.get("report.screen.error"), Tone.UNWELCOME),
                    new FigurePlace(finding.operands().getFirst().indicator(), finding.office(), finding.period()));
        }

        ObstacleRow warning(Finding finding) {
            return of(finding, new CellText(messages.get("report.screen.warning"), Tone.ESTIMATED),
                    new FindingPlace(finding.key()));
        }

        private ObstacleRow of(Finding finding, CellText kind, Place place) {
            return new ObstacleRow(kind, name(finding.office()), new FindingText(messages).message(finding),
                    period(finding.period()), Optional.of(place));
        }

        /** However many periods are missing, one line: the whole of it is one thing to ask for. */
        ObstacleRow of(Gate.Owed owed, List<Period> periods) {
            return new ObstacleRow(new CellText(messages.get("report.screen.missing"), Tone.MISSING), name(owed.office()),
                    owed.indicator().name().in(messages.language()), new PeriodText(messages).list(periods),
                    Optional.of(new FigurePlace(owed.indicator(), owed.office(), periods.getFirst())));
        }

        ObstacleRow of(PrintedFigure gap) {
            FigureRef ref = gap.ref();
            return new ObstacleRow(new CellText(messages.get("report.screen.missing"), Tone.MISSING), name(ref.office()),
                    messages.get("cli.report.gap", ref.indicator().name(), gap.context()), period(ref.period()),
                    Optional.of(new FigurePlace(ref.indicator(), ref.office(), ref.period())));
        }

        ObstacleRow of(Office office, List<Month> months) {
            return new ObstacleRow(new CellText(messages.get("report.screen.unlocked"), Tone.MISSING), name(office),
                    messages.get("report.screen.unlocked.months", months.size()), new PeriodText(messages).list(months),
                    Optional.of(new SheetPlace(office, months.getFirst())));
        }

        private String name(Office office) {
            return office.name().in(messages.language());
        }

        private String period(Period period) {
            return new PeriodText(messages).full(period);
        }
    }
}
