package org.justicestat.view.entry;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.justicestat.view.control.GridShortcut;

/**
 * Keys pressed in the grid while its sheet is on its way wait for it: in the sheet that still stands they would change the
 * figures of another office or month.
 */
final class TypeAhead {

    private final Node grid;
    private final Queue<KeyEvent> keys = new ArrayDeque<>();
    private boolean isWaiting;

    /** To be made before anything else on the screen listens for keys. */
    TypeAhead(Node screen, Node grid) {
        this.grid = grid;
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::hold);
        screen.addEventFilter(KeyEvent.KEY_TYPED, this::hold);
    }

    /** Has keys wait; or does those that waited, in their order, until one of them asks for a further sheet. */
    void setWaiting(boolean newWaiting) {
        isWaiting = newWaiting;
        while (!isWaiting && !keys.isEmpty()) {
            KeyEvent key = keys.remove();
            if (grid.isFocusWithin()) {
                Node typist = grid.getScene().getFocusOwner();
                typist.fireEvent(key.copyFor(typist, typist));
            }
        }
    }

    private void hold(KeyEvent key) {
        if (isWaiting && grid.isFocusWithin() && isForSheet(key)) {
            key.consume();
            keys.add(key);
        }
    }

    /** What is done wherever the focus is, as to go on to a further sheet, waits only behind what waits already. */
    private boolean isForSheet(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_TYPED) {
            return GridKeys.isText(key);
        }
        return key.getEventType() == KeyEvent.KEY_PRESSED && (key.getCode() == KeyCode.ESCAPE
                || GridShortcut.of(key).filter(shortcut -> !keys.isEmpty() || !GridKeys.isOfTheScreen(shortcut)).isPresent());
    }
}
