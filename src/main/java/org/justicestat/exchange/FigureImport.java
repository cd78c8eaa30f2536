package org.justicestat.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.exchange.table.InputRow;
import org.justicestat.exchange.table.Limits;
import org.justicestat.exchange.table.Problems;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.model.RejectedInputException;
import org.justicestat.model.Snapshot;
import org.justicestat.text.NumberText;

/**
 * Reads a file of figures, in the interchange format as CSV or Excel or as a filled form, and compares it with a ledger.
 * Nothing is written: the preview tells what would be.
 */
public final class FigureImport {

    private final Snapshot snapshot;
    private final boolean replaces;
    private final FigureReader reader;
    private final Problems problems;
    private final Map<FigureKey, Integer> rowOfKey = new HashMap<>();
    private final List<Figure> added = new ArrayList<>();
    private final List<ImportPreview.Change> changed = new ArrayList<>();
    private final List<Figure> same = new ArrayList<>();

    private FigureImport(String file, Snapshot snapshot, boolean replaces, Limits limits) {
        this.snapshot = snapshot;
        this.replaces = replaces;
        this.problems = new Problems(file, limits);
        this.reader = new FigureReader(snapshot, problems, limits);
    }

    /**
     * What the file would do to the ledger. Whatever is wrong with the file or a row is among the rejected, never thrown.
     *
     * @param replaces whether a row may change a figure; if not, such a row is rejected and shows old and new
     * @throws org.justicestat.model.UserException if the disk or network under the file fails
     */
    public static ImportPreview preview(Path file, Snapshot snapshot, boolean replaces) {
        return preview(file, snapshot, replaces, Limits.STANDARD);
    }

    static ImportPreview preview(Path file, Snapshot snapshot, boolean replaces, Limits limits) {
        String name = String.valueOf(file.getFileName());
        FigureImport figures = new FigureImport(name, snapshot, replaces, limits);
        try {
            figures.read(file, limits);
        } catch (RejectedInputException e) {
            figures.problems.addAll(e.problems());
        }
        return figures.preview(name);
    }

    private void read(Path file, Limits limits) {
        FormLineReader forms = new FormLineReader(snapshot, problems, this::take);
        new TableFile(problems, this::take, forms, limits).read(file);
    }

    private ImportPreview preview(String name) {
        return new ImportPreview(name, added, changed, same, problems.list(), problems.notices());
    }

    private void take(InputRow row) {
        Optional<Figure> figure = reader.read(row);
        if (figure.isEmpty()) {
            return;
        }
        Integer earlier = rowOfKey.putIfAbsent(figure.get().key(), row.number());
        if (earlier != null) {
            problems.ofRow(row.number(), "exchange.figure.twice", earlier);
        } else {
            compare(row.number(), figure.get());
        }
    }

    private void compare(int row, Figure figure) {
        Optional<Cell> before = snapshot.figures().cell(figure.key());
        MonthState state = snapshot.months().of(OfficeMonth.of(figure.key()));
        if (before.isPresent() && before.get().equals(figure.cell())) {
            same.add(figure);
        } else if (state != MonthState.DRAFT) {
            problems.at(row, FigureColumns.PERIOD.heading(), "edit.month." + state,
                    snapshot.offices().get(figure.key().office()).name(), figure.key().period().lastMonth());
        } else if (before.isEmpty()) {
            added.add(figure);
        } else if (replaces) {
            changed.add(new ImportPreview.Change(figure.key(), before.get(), figure.cell()));
        } else {
            rejectChange(row, before.get(), figure.cell());
        }
    }

    private void rejectChange(int row, Cell before, Cell after) {
        if (!before.value().equals(after.value()) || before.state() != after.state()) {
            FigureColumns column = before.value().equals(after.value()) ? FigureColumns.STATUS : FigureColumns.VALUE;
            problems.at(row, column.heading(), "exchange.figure.changed", words(before), words(after));
        } else {
            problems.at(row, FigureColumns.NOTE.heading(), "exchange.figure.changed", "\"" + Problems.shown(before.note())
                    + "\"", "\"" + Problems.shown(after.note()) + "\"");
        }
    }

    /** Value and status as the file writes them. */
    private static String words(Cell cell) {
        return cell.value().map(value -> NumberText.exact(value) + " ").orElse("") + cell.state().id();
    }
}
