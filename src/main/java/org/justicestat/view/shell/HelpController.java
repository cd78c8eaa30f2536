package org.justicestat.view.shell;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.justicestat.view.control.Layer;

/** The guide and the list of keys, which lie over a page by turns. */
public final class HelpController {

    @FXML private Layer helpLayer;
    @FXML private VBox guide;
    @FXML private GuideController guideController;
    @FXML private VBox keys;
    @FXML private KeysController keysController;
    private String part;

    @FXML
    private void initialize() {
        guideController.setOnClose(helpLayer::hide);
        guideController.setOnKeys(this::showKeys);
        keysController.setOnClose(helpLayer::hide);
        keysController.setOnGuide(this::showGuide);
    }

    /**
     * Shows the guide; where that is shown already, the list of keys.
     *
     * @param newPart of the guide, which is about the page below
     */
    void show(String newPart) {
        part = newPart;
        if (guide.getParent() == helpLayer) {
            showKeys();
        } else {
            showGuide();
        }
    }

    private void showGuide() {
        guideController.open(part);
        helpLayer.show(guide, guideController.first());
    }

    private void showKeys() {
        helpLayer.show(keys, keys);
    }
}
