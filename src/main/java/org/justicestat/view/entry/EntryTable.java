package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.justicestat.analysis.Change;
import org.justicestat.analysis.Coverage;
import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Conventions;
import org.justicestat.model.Indicator;
import org.justicestat.text.ChangePhrase;
import org.justicestat.text.Messages;
import org.justicestat.text.NumberText;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.IndicatorQuery;
import org.justicestat.view.control.Tone;

/** An entry sheet in words. */
final class EntryTable {

    private final Messages messages;
    private final NumberText numbers;
    private final ChangePhrase phrases;

    EntryTable(Messages messages) {
        this.messages = messages;
        this.numbers = new NumberText(messages, Conventions.STANDARD);
        this.phrases = new ChangePhrase(messages, numbers);
    }

    /** The lines that the query finds; a heading stands only over a line. */
    List<EntryRow> rows(EntrySheet sheet, IndicatorQuery query) {
        List<EntryRow> rows = new ArrayList<>();
        Optional<EntryRow> heading = Optional.empty();
        for (EntryLine line : sheet.lines()) {
            switch (line) {
                case EntryLine.Domain(var name) -> heading = Optional.of(EntryRow.heading(name.in(messages.language())));
                case EntryLine.Figures figures when query.matches(figures.indicator()) -> {
                    heading.ifPresent(rows::add);
                    heading = Optional.empty();
                    rows.add(row(figures));
                }
                case EntryLine.Figures _ -> { }
            }
        }
        return rows;
    }

    private EntryRow row(EntryLine.Figures line) {
        Indicator indicator = line.indicator();
        Change change = Change.of(line.yearToDate(), numbers.conventions());
        return new EntryRow(Optional.of(indicator), indicator.name().in(messages.language()), indicator.unit(),
                new EntryRow.Numbers(text(indicator, line.current()), text(indicator, line.previous()),
                        text(indicator, line.lastYear()), text(indicator, line.yearToDate().current())),
                new CellText(phrases.of(line.yearToDate()), Tone.ofChange(change.welcome(indicator.meaning().direction()))),
                state(line), line.note());
    }

    private CellText text(Indicator indicator, Outcome outcome) {
        return CellText.of(numbers, indicator, outcome);
    }

    private CellText state(EntryLine.Figures line) {
        return switch (line.current()) {
            case Outcome.Known known when line.indicator().isComputed() && known.state() != CellState.PUBLISHED ->
                    CellText.plain(messages.get("entry.state.computed"));
            case Outcome.Known known -> new CellText(messages.get("entry.state." + known.state().id()),
                    known.state() == CellState.ESTIMATED ? Tone.ESTIMATED : Tone.PLAIN);
            case Outcome.Missing(Coverage coverage) when coverage.officesExpected() > 1 -> new CellText(
                    messages.get("entry.state.offices", coverage.officesPresent(), coverage.officesExpected()), Tone.MISSING);
            case Outcome.Missing _ -> new CellText(messages.get("entry.state.missing"), Tone.MISSING);
            case Outcome.NotApplicable _ -> new CellText(messages.get("entry.state.not_applicable"), Tone.NOT_APPLICABLE);
            case Outcome.ZeroDenominator _ -> new CellText(messages.get("entry.state.zeroDenominator"), Tone.NOT_APPLICABLE);
        };
    }
}
