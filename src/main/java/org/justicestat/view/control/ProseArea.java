package org.justicestat.view.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Some lines of prose in a form: a definition, a reason. Tab goes on to the next control, since a tab is no character of prose;
 * Ctrl+Enter is done with it, since Enter begins a line.
 */
public final class ProseArea extends TextArea {

    private Runnable onDone = () -> { };

    /** @param rows as many as are seen without scrolling */
    public ProseArea(int rows) {
        setPrefRowCount(rows);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What Ctrl+Enter does. */
    public void setOnDone(Runnable action) {
        onDone = action;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            onDone.run();
        }
    }
}
