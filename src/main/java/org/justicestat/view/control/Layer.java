package org.justicestat.view.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * A sheet over a screen that asks something first: what lies behind it is dimmed and cannot be reached, Esc and a click beside
 * the sheet put it away, and the keyboard goes back to where it was. It stands over its siblings in a stack.
 */
public final class Layer extends StackPane {

    private Optional<Node> before = Optional.empty();

    public Layer() {
        getStyleClass().add("layer");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    /**
     * Shows the sheet, or puts it in the place of the one that is shown.
     *
     * @param first gets the keyboard
     */
    public void show(Node sheet, Node first) {
        if (!isVisible()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        getChildren().setAll(sheet);
        setVisible(true);
        disableBehind(true);
        first.requestFocus();
    }

    public void hide() {
        setVisible(false);
        getChildren().clear();
        disableBehind(false);
        before.ifPresent(Node::requestFocus);
    }

    private void disableBehind(boolean disable) {
        getParent().getChildrenUnmodifiable().stream().filter(sibling -> sibling != this)
                .forEach(sibling -> sibling.setDisable(disable));
    }
}
