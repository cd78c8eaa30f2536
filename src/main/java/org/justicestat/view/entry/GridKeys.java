package org.justicestat.view.entry;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.justicestat.view.control.GridShortcut;

/** What the keys do in the grid while no cell is edited. */
final class GridKeys {

    private final EntryGrid grid;
    private final GridBlock block;

    GridKeys(EntryGrid grid, GridBlock block) {
        this.grid = grid;
        this.block = block;
    }

    void pressed(KeyEvent event) {
        if (grid.edit().isOpen()) {
            return;
        }
        Optional<GridWalk.Cell> cursor = grid.cursor();
        GridShortcut.of(event).ifPresent(shortcut -> {
            if (isOfTheScreen(shortcut)) {
                return;
            }
            event.consume();
            cursor.ifPresent(cell -> run(shortcut, cell));
        });
    }

    /** What is done wherever the focus is. */
    static boolean isOfTheScreen(GridShortcut shortcut) {
        return switch (shortcut) {
            case UNDO, REDO, SEARCH, EARLIER, LATER, REVISE, ASIDE -> true;
            default -> false;
        };
    }

    private void run(GridShortcut shortcut, GridWalk.Cell cell) {
        switch (shortcut) {
            case EDIT -> grid.edit(cell, "");
            case MISSING -> block.clear();
            case NOT_APPLICABLE -> block.setNotApplicable();
            case ZERO -> block.setZero();
            case FILL_DOWN -> block.fillDown();
            case COPY -> block.copy();
            case CUT -> block.cut();
            case PASTE -> block.paste();
            default -> target(shortcut, cell).ifPresent(grid::moveTo);
        }
    }

    private Optional<GridWalk.Cell> target(GridShortcut shortcut, GridWalk.Cell cell) {
        GridWalk walk = grid.walk();
        return switch (shortcut) {
            case NEXT_ROW -> walk.vertical(cell, 1);
            case PREVIOUS_ROW -> walk.vertical(cell, -1);
            case NEXT_CELL -> walk.horizontal(cell, 1);
            case PREVIOUS_CELL -> walk.horizontal(cell, -1);
            case ROW_BELOW -> walk.neighbour(cell, 1);
            case ROW_ABOVE -> walk.neighbour(cell, -1);
            case RIGHT_CELL -> walk.beside(cell, 1);
            case LEFT_CELL -> walk.beside(cell, -1);
            case EDGE_BELOW -> walk.edge(cell, 1);
            case EDGE_ABOVE -> walk.edge(cell, -1);
            case ROW_END -> walk.endOfRow(cell, 1);
            case ROW_START -> walk.endOfRow(cell, -1);
            case NEXT_SECTION -> walk.section(cell, 1);
            case PREVIOUS_SECTION -> walk.section(cell, -1);
            case TOP -> walk.endOfColumn(cell, -1);
            case BOTTOM -> walk.endOfColumn(cell, 1);
            default -> Optional.empty();
        };
    }

    /** A character typed on a cell replaces what stands there. */
    void typed(KeyEvent event) {
        if (!grid.edit().isOpen() && isText(event)) {
            event.consume();
            grid.cursor().ifPresent(cell -> grid.edit(cell, event.getCharacter()));
        }
    }

    static boolean isText(KeyEvent typed) {
        String text = typed.getCharacter();
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) != 127
                && !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
    }
}
