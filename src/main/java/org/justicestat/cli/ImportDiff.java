package org.justicestat.cli;

import org.justicestat.exchange.ImportPreview;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.text.NumberText;

/** What an import would do, a row for each figure that is new or would change. */
final class ImportDiff {

    private final Rows rows = new Rows("change", "office", "indicator", "period", "old", "new");

    ImportDiff(ImportPreview preview) {
        preview.added().forEach(figure -> rows.add("added", figure.key().office(), figure.key().indicator(),
                figure.key().period(), "", text(figure.cell())));
        preview.changed().forEach(change -> rows.add("changed", change.key().office(), change.key().indicator(),
                change.key().period(), text(change.before()), text(change.after())));
    }

    private static String text(Cell cell) {
        String value = cell.value().map(NumberText::exact).orElse("");
        return cell.state() == CellState.REPORTED ? value : (value + " " + cell.state().id()).strip();
    }

    Rows rows() {
        return rows;
    }
}
