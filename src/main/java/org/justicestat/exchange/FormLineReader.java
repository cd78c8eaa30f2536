package org.justicestat.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.justicestat.exchange.table.GuardedText;
import org.justicestat.exchange.table.HalfWidth;
import org.justicestat.exchange.table.InputCell;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Problems;
import org.justicestat.exchange.table.SheetRow;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Indicator;
import org.justicestat.model.Period;
import org.justicestat.model.Snapshot;

/**
 * Makes rows of figures of the lines of a form. A blank says nothing: it neither removes a figure nor makes it 0. A value
 * that the ledger has just so keeps its state, and its remark where the form has none.
 */
final class FormLineReader {

    private final Snapshot snapshot;
    private final Problems problems;
    private final Consumer<InputRow> rows;
    private FormHeading heading;
    private int lines;
    private int leftBlank;

    FormLineReader(Snapshot snapshot, Problems problems, Consumer<InputRow> rows) {
        this.snapshot = snapshot;
        this.problems = problems;
        this.rows = rows;
    }

    static InputCell cell(SheetRow row, FormColumn column) {
        return column.ordinal() < row.cells().size() ? row.cells().get(column.ordinal()) : InputCell.BLANK;
    }

    /** A form of an earlier version carries the name of its bureau alone. */
    boolean isOfThisLedger(FormHeading form) {
        return form.origin().isEmpty() ? form.bureau().equals(bureau()) : form.origin().equals(snapshot.origin());
    }

    /** The Chinese name of the ledger's bureau, which its forms carry. */
    String bureau() {
        return snapshot.offices().root().name().zh().strip();
    }

    /** Begins a form; its lines follow. */
    void begin(FormHeading sound) {
        heading = sound;
        lines = 0;
        leftBlank = 0;
    }

    void take(SheetRow row) {
        lines++;
        String code = FormHeading.text(row, FormColumn.CODE);
        String period = FormHeading.text(row, FormColumn.PERIOD);
        String seal = FormSeal.of(List.of(heading.seal(), code, period, FormHeading.text(row, FormColumn.NAME),
                FormHeading.text(row, FormColumn.UNIT)));
        if (!seal.equals(FormHeading.text(row, FormColumn.SEAL))) {
            problems.ofRow(row.number(), "exchange.form.line");
            return;
        }
        Optional<Cell> before = snapshot.figures().cell(new FigureKey(heading.office(), code, Period.parse(period)));
        InputCell value = cell(row, FormColumn.CURRENT);
        if (value.isBlank()) {
            takeBlank(row, before);
        } else {
            rows.accept(row(row, code, period, value, before));
        }
    }

    private void takeBlank(SheetRow row, Optional<Cell> before) {
        leftBlank += before.isPresent() ? 1 : 0;
        InputCell note = cell(row, FormColumn.NOTE);
        boolean known = before.isPresent() && note instanceof InputCell.Text(String text)
                && GuardedText.restored(text).equals(before.get().note());
        if (!note.isBlank() && !known) {
            problems.at(row.number(), FormColumn.NOTE.letter(), "exchange.form.noteAlone");
        }
    }

    private InputRow row(SheetRow row, String code, String period, InputCell value, Optional<Cell> before) {
        boolean noNumber = value instanceof InputCell.Text(String text)
                && HalfWidth.of(text).equals(FormWords.NOT_APPLICABLE);
        CellState state = noNumber ? CellState.NOT_APPLICABLE : state(code, value, before);
        InputCell note = cell(row, FormColumn.NOTE);
        if (note.isBlank()) {
            note = new InputCell.Text(GuardedText.guarded(before.map(Cell::note).orElse("")));
        }
        return new InputRow(row.number(), List.of(new InputCell.Text(heading.office()), new InputCell.Text(code),
                new InputCell.Text(period), noNumber ? InputCell.BLANK : value, new InputCell.Text(state.id()), note));
    }

    private CellState state(String code, InputCell value, Optional<Cell> before) {
        Optional<Indicator> indicator = snapshot.catalogue().find(code);
        if (indicator.isEmpty()) {
            return CellState.REPORTED;
        }
        boolean unchanged = before.flatMap(Cell::value).isPresent()
                && FigureValue.read(value, indicator.get(), (_, _) -> { }).equals(before.get().value());
        if (unchanged) {
            return before.get().state();
        }
        return indicator.get().isRate() ? CellState.PUBLISHED : CellState.REPORTED;
    }

    /** To be called after the last line of a form. */
    void end(String sheet) {
        if (!heading.lines().equals(String.valueOf(lines))) {
            problems.ofFile("exchange.form.lines", sheet, heading.lines(), lines);
        }
        if (leftBlank > 0) {
            problems.notice("exchange.form.leftBlank", sheet, leftBlank);
        }
    }
}
