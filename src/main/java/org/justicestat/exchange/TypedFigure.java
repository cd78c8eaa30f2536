package org.justicestat.exchange;

import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Indicator;
import org.justicestat.model.UserException;

/**
 * What a clerk wrote into a cell, by hand or in a spreadsheet: a number, with its unit and a scale of 万 or 亿 if he likes
 * (3.2万, 558.82万元, 45件), a word for <em>not applicable</em>, or nothing. A number with 约 or ~ before it is an estimate. Signs
 * that mean zero to one reader and nothing to another are told apart from both, not guessed at.
 */
public sealed interface TypedFigure {

    /** A figure, or <em>not applicable</em>, at the indicator's scale. */
    record Entered(Cell cell) implements TypedFigure {
    }

    /** Nothing, or the sign by which tables print a missing figure. */
    record Blank() implements TypedFigure {
    }

    /** A sign that some write for zero and others where there is nothing: - or 无. */
    record Ambiguous(String sign) implements TypedFigure {
    }

    /** Anything that is no figure of the indicator. */
    record Refused(UserException reason) implements TypedFigure {
    }

    static TypedFigure read(String text, Indicator indicator) {
        return read(text, indicator, "");
    }

    /** @param usualUnit unit of a number that has none of its own, as a sheet names it above its table; may be empty */
    static TypedFigure read(String text, Indicator indicator, String usualUnit) {
        return new TypedText(indicator, usualUnit).read(text);
    }

    /** Whether nothing is written, or the sign by which tables print a missing figure. */
    static boolean isBlank(String text) {
        return TypedText.isBlank(HalfWidth.of(text));
    }

    /** The text that {@link #read} makes the same cell of, as a clerk would type it. */
    static String textOf(Cell cell) {
        return cell.value().map(value -> (cell.state() == CellState.ESTIMATED ? "~" : "") + GuardedText.of(value)).orElse("/");
    }
}
