package org.justicestat.view.control;

import org.justicestat.analysis.Outcome;
import org.justicestat.model.CellState;
import org.justicestat.model.Indicator;
import org.justicestat.text.NumberText;

/**
 * The text of a table cell and its ink.
 *
 * @param hint told to a pointer that rests on it; empty for nothing
 */
public record CellText(String text, Tone tone, String hint) {

    public static final CellText BLANK = new CellText("", Tone.PLAIN);

    public CellText(String text, Tone tone) {
        this(text, tone, "");
    }

    public static CellText plain(String text) {
        return new CellText(text, Tone.PLAIN);
    }

    /** The number as tables print it; what is missing and what cannot exist have ink of their own. */
    public static CellText of(NumberText numbers, Indicator indicator, Outcome outcome) {
        return new CellText(numbers.table(indicator, outcome), tone(outcome));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Known known -> known.state() == CellState.ESTIMATED ? Tone.ESTIMATED : Tone.PLAIN;
            case Outcome.Missing _ -> Tone.MISSING;
            case Outcome.NotApplicable _, Outcome.ZeroDenominator _ -> Tone.NOT_APPLICABLE;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
