package org.justicestat.view.entry;

import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * The one text field of the grid. It stands in the cell that is edited and is left by Enter, Tab and the arrows, or when the
 * focus goes elsewhere: then its text is taken; only Esc drops it. Begun by typing it replaces what was there and every arrow
 * leaves it; begun by F2 the arrows to the sides move within the text.
 */
final class CellEditor {

    /** How an editor was left. */
    enum Exit {
        STAY, DROP, NEXT_ROW, PREVIOUS_ROW, NEXT_CELL, PREVIOUS_CELL, RIGHT, LEFT
    }

    /** What is done with the text when the editor is left. */
    interface Leaving {
        void leave(Exit exit);
    }

    private final TextField field = new TextField();
    private final Leaving leaving;
    private String before = "";
    private boolean replaces;
    private IndexRange selection = new IndexRange(0, 0);
    private Runnable onText = () -> { };

    CellEditor(Leaving leaving) {
        this.leaving = leaving;
        field.getStyleClass().add("cell-editor");
        field.setId("cellEditor");
        field.textProperty().subscribe((_, _) -> onText.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                leaving.leave(Exit.STAY);
            }
        });
    }

    TextField field() {
        return field;
    }

    /**
     * @param text     what stands in the cell
     * @param typed    what replaces it; empty to go on with the text
     * @param numeric  whether the text is set right, as the cell's own
     */
    void prepare(String text, String typed, boolean numeric) {
        before = text;
        replaces = !typed.isEmpty();
        field.setText(replaces ? typed : text);
        selection = new IndexRange(field.getLength(), field.getLength());
        field.pseudoClassStateChanged(EntryCell.NUMERIC, numeric);
        mark(CellFace.Mark.NONE);
    }

    /** Gives the keyboard up for a while. A field without the focus forgets its caret. */
    void pause() {
        selection = field.getSelection();
    }

    /**
     * Takes the keyboard, with the caret at the end or where it was at the pause. The skin must be there first: a field that gets
     * one later selects all, and loses the first key.
     */
    void focus() {
        field.applyCss();
        field.requestFocus();
        field.selectRange(selection.getStart(), selection.getEnd());
    }

    /** @param listener is told of every change of the text from now on */
    void setOnText(Runnable listener) {
        onText = listener;
    }

    /** Shows what is to be said of the text. */
    void mark(CellFace.Mark mark) {
        field.pseudoClassStateChanged(EntryCell.INVALID, mark == CellFace.Mark.INVALID);
        field.pseudoClassStateChanged(EntryCell.WRONG, mark == CellFace.Mark.WRONG);
        field.pseudoClassStateChanged(EntryCell.DOUBTFUL, mark == CellFace.Mark.DOUBTFUL);
    }

    String text() {
        return field.getText();
    }

    boolean isChanged() {
        return !field.getText().equals(before);
    }

    private void pressed(KeyEvent event) {
        Exit exit = switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? Exit.PREVIOUS_ROW : Exit.NEXT_ROW;
            case TAB -> event.isShiftDown() ? Exit.PREVIOUS_CELL : Exit.NEXT_CELL;
            case DOWN -> Exit.NEXT_ROW;
            case UP -> Exit.PREVIOUS_ROW;
            case RIGHT -> replaces ? Exit.RIGHT : null;
            case LEFT -> replaces ? Exit.LEFT : null;
            case ESCAPE -> Exit.DROP;
            default -> null;
        };
        if (exit != null && !event.isControlDown()) {
            event.consume();
            leaving.leave(exit);
        }
    }
}
