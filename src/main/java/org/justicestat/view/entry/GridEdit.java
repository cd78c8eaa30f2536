package org.justicestat.view.entry;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.justicestat.model.Cell;

/**
 * What is being typed in the grid. It belongs to a place, not to the cell that shows the editor: a grid that lays its rows out
 * anew takes the editor off its cell, and then it goes back to the place as it was, and no key is lost or begins a new text.
 */
final class GridEdit {

    private final EntryGrid grid;
    private final CellWriter writer;
    private final LiveCheck live;
    private final CellEditor editor = new CellEditor(this::leave);
    private Optional<Spot> place = Optional.empty();
    private Optional<GridColumn> column = Optional.empty();
    private String typed = "";
    private boolean isAdrift;

    /** @param live judges what is typed */
    GridEdit(EntryGrid grid, CellWriter writer, LiveCheck live) {
        this.grid = grid;
        this.writer = writer;
        this.live = live;
    }

    boolean isOpen() {
        return place.isPresent();
    }

    void mark(CellFace.Mark mark) {
        editor.mark(mark);
    }

    TextField field() {
        return editor.field();
    }

    /**
     * Opens the editor in a cell that is laid out.
     *
     * @param text what is typed already; empty to edit what stands in the cell
     */
    void begin(GridWalk.Cell cell, String text) {
        typed = text;
        grid.startEdit(cell);
        typed = "";
    }

    /** Makes the editor ready for a cell, unless it comes back to it. */
    void prepare(EntryCell cell, Spot spot) {
        boolean isNote = cell.column().role() == GridColumn.Role.NOTE;
        editor.setOnText(() -> judge(cell.column()));
        if (!isAdrift || !isUnderCursor()) {
            place = Optional.of(spot);
            column = Optional.of(cell.column());
            editor.prepare(isNote ? spot.slot().stored().map(Cell::note).orElse("") : writer.textOf(spot), typed, !isNote);
        }
        isAdrift = false;
    }

    /** The editor stands in its cell now. */
    void focus() {
        editor.focus();
    }

    private void judge(GridColumn column) {
        place.filter(_ -> column.isFigure()).ifPresent(spot -> live.typed(spot, editor.text()));
    }

    /** A cell is about to give the editor up, and the focus with it. What was typed is kept if the cursor has gone elsewhere. */
    void lose() {
        if (!isOpen()) {
            return;
        }
        isAdrift = grid.getScene() != null && isUnderCursor();
        if (isAdrift) {
            editor.pause();
            afterLayout(grid.getScene());
        } else {
            take();
        }
    }

    private boolean isUnderCursor() {
        return grid.cursor().flatMap(grid::spot).equals(place)
                && grid.cursor().map(GridWalk.Cell::column).map(grid::columnAt).equals(column);
    }

    private void afterLayout(Scene scene) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                settle();
            }
        });
        Platform.requestNextPulse();
    }

    /** Goes back to its cell if that is in sight; else what was typed is kept. */
    private void settle() {
        if (isAdrift && isUnderCursor() && grid.isFocusWithin()) {
            grid.cursor().ifPresent(grid::startEdit);
        }
        if (isAdrift) {
            isAdrift = false;
            take();
            grid.stopEdit();
        }
    }

    /** A key that comes while the editor is off its cell is for the editor all the same. */
    void pass(KeyEvent event) {
        if (isAdrift) {
            settle();
            if (isOpen()) {
                event.consume();
                field().fireEvent(event.copyFor(field(), field()));
            }
        }
    }

    /** Keeps what was typed. */
    void close() {
        take();
        grid.stopEdit();
    }

    private void leave(CellEditor.Exit exit) {
        if (!isOpen() || isAdrift) {
            return;
        }
        Optional<GridWalk.Cell> from = grid.cursor();
        if (exit == CellEditor.Exit.DROP) {
            place = Optional.empty();
            live.end();
        } else {
            take();
        }
        grid.stopEdit();
        if (exit != CellEditor.Exit.STAY) {
            grid.requestFocus();
        }
        from.flatMap(cell -> target(cell, exit)).ifPresent(grid::moveTo);
    }

    private Optional<GridWalk.Cell> target(GridWalk.Cell from, CellEditor.Exit exit) {
        GridWalk walk = grid.walk();
        return switch (exit) {
            case STAY, DROP -> Optional.empty();
            case NEXT_ROW -> walk.vertical(from, 1);
            case PREVIOUS_ROW -> walk.vertical(from, -1);
            case NEXT_CELL -> walk.horizontal(from, 1);
            case PREVIOUS_CELL -> walk.horizontal(from, -1);
            case RIGHT -> walk.beside(from, 1);
            case LEFT -> walk.beside(from, -1);
        };
    }

    /** Writes what the editor holds, once. */
    private void take() {
        Optional<Spot> spot = place;
        place = Optional.empty();
        spot.ifPresent(_ -> live.end());
        if (spot.isPresent() && editor.isChanged()) {
            boolean isNote = field().getPseudoClassStates().stream().noneMatch(EntryCell.NUMERIC::equals);
            if (isNote) {
                writer.writeNote(spot.get(), editor.text());
            } else {
                writer.type(spot.get(), editor.text());
            }
        }
    }
}
