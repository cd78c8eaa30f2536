package org.justicestat.view.entry;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.justicestat.view.control.Tone;

/** A cell of the grid: the face of a column of the row's line, or the editor. */
final class EntryCell extends TableCell<EntryRow, EntryLine> {

    static final PseudoClass NUMERIC = PseudoClass.getPseudoClass("numeric");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass NOWHERE = PseudoClass.getPseudoClass("nowhere");
    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final EntryGrid grid;
    private final GridColumn column;
    private CellFace face = CellFace.BLANK;

    /** A text that ends in dots can be read in full by resting on it. */
    EntryCell(EntryGrid grid, GridColumn column) {
        this.grid = grid;
        this.column = column;
        getStyleClass().setAll("entry-cell");
        pseudoClassStateChanged(NUMERIC, column.isNumeric());
        setOnMouseEntered(_ -> setTooltip(isTextTruncated() ? new Tooltip(getText()) : null));
    }

    GridColumn column() {
        return column;
    }

    @Override
    protected void updateItem(EntryLine line, boolean empty) {
        super.updateItem(line, empty);
        show(empty || line == null ? CellFace.BLANK : grid.words().face(line, column));
    }

    private void show(CellFace newer) {
        if (newer.tone() != face.tone()) {
            pseudoClassStateChanged(face.tone().pseudoClass(), false);
            pseudoClassStateChanged(newer.tone().pseudoClass(), newer.tone() != Tone.PLAIN);
        }
        if (newer.ground() != face.ground()) {
            pseudoClassStateChanged(HEADING, newer.ground() == CellFace.Ground.HEADING);
            pseudoClassStateChanged(LACKING, newer.ground() == CellFace.Ground.LACKING);
            pseudoClassStateChanged(COMPUTED, newer.ground() == CellFace.Ground.COMPUTED);
            pseudoClassStateChanged(NOWHERE, newer.ground() == CellFace.Ground.NOWHERE);
        }
        if (newer.mark() != face.mark()) {
            pseudoClassStateChanged(INVALID, newer.mark() == CellFace.Mark.INVALID);
            pseudoClassStateChanged(WRONG, newer.mark() == CellFace.Mark.WRONG);
            pseudoClassStateChanged(DOUBTFUL, newer.mark() == CellFace.Mark.DOUBTFUL);
        }
        face = newer;
        setText(isEditing() ? null : face.text());
    }

    @Override
    public void startEdit() {
        if (!grid.prepareEdit(this)) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            setText(null);
            setGraphic(grid.edit().field());
            grid.edit().focus();
        }
    }

    @Override
    public void cancelEdit() {
        if (isEditing()) {
            grid.edit().lose();
        }
        super.cancelEdit();
        setGraphic(null);
        setText(face.text());
    }
}
