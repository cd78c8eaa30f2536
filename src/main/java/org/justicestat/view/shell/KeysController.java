package org.justicestat.view.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.justicestat.text.Messages;
import org.justicestat.view.control.GridShortcut;
import org.justicestat.view.control.ZoomKey;

/** The sheet of shortcuts. */
public final class KeysController {

    private final Messages messages;
    private Runnable onClose = () -> { };
    private Runnable onGuide = () -> { };

    @FXML private GridPane shortcuts;
    @FXML private GridPane moving;
    @FXML private GridPane entering;

    public KeysController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (Shortcut shortcut : Shortcut.values()) {
            add(shortcuts, shortcut.keys().getDisplayText(), messages.get("shell.help." + shortcut));
        }
        for (ZoomKey key : ZoomKey.values()) {
            add(shortcuts, key.keyText(), messages.get("shell.help.zoom." + key));
        }
        add(shortcuts, messages.get("shell.help.arrows"), messages.get("shell.help.cells"));
        add(shortcuts, messages.get("shell.help.figureKeys"), messages.get("shell.help.figures"));
        for (GridShortcut shortcut : GridShortcut.values()) {
            if (shortcut.isListed()) {
                add(shortcut.isMove() ? moving : entering, shortcut.keyText(), messages.get("shell.help.grid." + shortcut));
            }
        }
    }

    private static void add(GridPane lines, String keys, String does) {
        Label keyLabel = new Label(keys);
        keyLabel.getStyleClass().add("key");
        keyLabel.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(does);
        words.setWrapText(true);
        lines.addRow(lines.getRowCount(), keyLabel, words);
    }

    void setOnClose(Runnable action) {
        onClose = action;
    }

    /** @param action goes to the guide */
    void setOnGuide(Runnable action) {
        onGuide = action;
    }

    @FXML
    private void showGuide() {
        onGuide.run();
    }

    @FXML
    private void close() {
        onClose.run();
    }
}
