package org.justicestat.view.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.justicestat.text.Messages;

/** The sheet of shortcuts. */
public final class HelpController {

    private final Messages messages;
    private Runnable onClose = () -> { };

    @FXML private GridPane shortcuts;

    public HelpController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (Shortcut shortcut : Shortcut.values()) {
            add(shortcut.keys().getDisplayText(), messages.get("shell.help." + shortcut));
        }
        add(messages.get("shell.help.arrows"), messages.get("shell.help.cells"));
    }

    private void add(String keys, String does) {
        Label keyLabel = new Label(keys);
        keyLabel.getStyleClass().add("key");
        shortcuts.addRow(shortcuts.getRowCount(), keyLabel, new Label(does));
    }

    void setOnClose(Runnable action) {
        onClose = action;
    }

    @FXML
    private void close() {
        onClose.run();
    }
}
