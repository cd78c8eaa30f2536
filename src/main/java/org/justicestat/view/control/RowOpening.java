package org.justicestat.view.control;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is chosen in a table is opened by Enter and by a double click. */
public final class RowOpening {

    private RowOpening() {
    }

    public static void of(Node table, Runnable action) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                action.run();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                action.run();
            }
        });
    }
}
