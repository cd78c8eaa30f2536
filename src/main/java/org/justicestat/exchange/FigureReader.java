package org.justicestat.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.Rejection;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/** Makes figures of rows: every field is read by its rule, and every broken rule of a row is noted with its place. */
final class FigureReader {

    private static final Map<String, CellState> STATES = states();

    private final Snapshot snapshot;
    private final Problems problems;
    private final Limits limits;
    private final PeriodReader periods = new PeriodReader();
    private final Suggestions offices = new Suggestions();
    private final Suggestions indicators = new Suggestions();

    FigureReader(Snapshot snapshot, Problems problems, Limits limits) {
        this.snapshot = snapshot;
        this.problems = problems;
        this.limits = limits;
        snapshot.offices().all().forEach(offices::add);
        snapshot.catalogue().indicators().forEach(indicators::add);
    }

    private static Map<String, CellState> states() {
        Map<String, CellState> states = new HashMap<>();
        for (CellState state : CellState.values()) {
            states.put(state.id(), state);
        }
        return states;
    }

    /** The figure of the row; empty where any rule is broken. */
    Optional<Figure> read(InputRow row) {
        int before = problems.size();
        Optional<Office> office = office(row);
        Optional<Indicator> indicator = indicator(row);
        Optional<Period> period = period(row, indicator);
        Optional<CellState> state = state(row, indicator);
        String note = note(row);
        Optional<BigDecimal> value = value(row, indicator, state);
        if (problems.size() > before) {
            return Optional.empty();
        }
        FigureKey key = new FigureKey(office.orElseThrow().code(), indicator.orElseThrow().code(), period.orElseThrow());
        return Optional.of(new Figure(key, new Cell(value, state.orElseThrow(), note)));
    }

    private Optional<Office> office(InputRow row) {
        String code = code(row, FigureColumns.OFFICE);
        Optional<Office> office = snapshot.offices().find(code);
        if (office.isEmpty() && !code.isEmpty()) {
            Rejection rejection = at(row, FigureColumns.OFFICE);
            offices.near(code).ifPresentOrElse(
                    near -> rejection.because("exchange.office.unknownNear", Problems.shown(code), near),
                    () -> rejection.because("office.unknown", Problems.shown(code)));
        }
        return office;
    }

    private Optional<Indicator> indicator(InputRow row) {
        String code = code(row, FigureColumns.INDICATOR);
        Optional<Indicator> indicator = snapshot.catalogue().find(code);
        if (indicator.isEmpty() && !code.isEmpty()) {
            Rejection rejection = at(row, FigureColumns.INDICATOR);
            indicators.near(code).ifPresentOrElse(
                    near -> rejection.because("exchange.indicator.unknownNear", Problems.shown(code), near),
                    () -> rejection.because("indicator.unknown", Problems.shown(code)));
        }
        return indicator;
    }

    private Optional<Period> period(InputRow row, Optional<Indicator> indicator) {
        Rejection rejection = at(row, FigureColumns.PERIOD);
        InputCell cell = cell(row, FigureColumns.PERIOD);
        if (cell.isBlank()) {
            rejection.because("exchange.field.blank");
            return Optional.empty();
        }
        Optional<Period> period = periods.read(cell, rejection);
        if (period.isPresent() && indicator.isPresent()) {
            PeriodReader.check(indicator.get(), period.get(), rejection);
        }
        return period;
    }

    private Optional<CellState> state(InputRow row, Optional<Indicator> indicator) {
        String word = code(row, FigureColumns.STATUS);
        Optional<CellState> state = Optional.ofNullable(STATES.get(word));
        Rejection rejection = at(row, FigureColumns.STATUS);
        if (state.isEmpty() && !word.isEmpty()) {
            rejection.because("exchange.status.unknown", Problems.shown(word));
        } else if (state.filter(CellState.PUBLISHED::equals).isPresent() && indicator.filter(i -> !i.isRate()).isPresent()) {
            rejection.because("exchange.status.published");
        }
        return state;
    }

    private Optional<BigDecimal> value(InputRow row, Optional<Indicator> indicator, Optional<CellState> state) {
        InputCell cell = cell(row, FigureColumns.VALUE);
        Rejection rejection = at(row, FigureColumns.VALUE);
        boolean noValue = state.filter(CellState.NOT_APPLICABLE::equals).isPresent();
        if (cell.isBlank()) {
            if (!noValue) {
                rejection.because("exchange.value.blank");
            }
            return Optional.empty();
        }
        if (noValue) {
            rejection.because("exchange.value.notApplicable");
            return Optional.empty();
        }
        return indicator.flatMap(known -> FigureValue.read(cell, known, rejection));
    }

    private String note(InputRow row) {
        String note = GuardedText.restored(text(row, FigureColumns.NOTE));
        if (note.isEmpty()) {
            return note;
        }
        if (!GuardedText.isSound(note)) {
            at(row, FigureColumns.NOTE).because("exchange.note.characters");
        } else if (note.length() > limits.cellLength()) {
            at(row, FigureColumns.NOTE).because("exchange.note.length", limits.cellLength());
        }
        return note;
    }

    /** A word that must not be missing. */
    private String code(InputRow row, FigureColumns column) {
        int before = problems.size();
        String code = text(row, column).strip();
        if (code.isEmpty() && problems.size() == before) {
            at(row, column).because("exchange.field.blank");
        }
        return code;
    }

    private String text(InputRow row, FigureColumns column) {
        return switch (cell(row, column)) {
            case InputCell.Text(String text) -> text;
            case InputCell.Number(BigDecimal value, boolean _) -> GuardedText.of(value);
            case InputCell.Date _ -> {
                at(row, column).because("exchange.cell.date");
                yield "";
            }
            case InputCell.Unreadable(String key, String argument) -> {
                at(row, column).because(key, argument);
                yield "";
            }
        };
    }

    private static InputCell cell(InputRow row, FigureColumns column) {
        return row.cells().get(column.ordinal());
    }

    private Rejection at(InputRow row, FigureColumns column) {
        return (key, arguments) -> problems.at(row.number(), column.heading(), key, arguments);
    }
}
