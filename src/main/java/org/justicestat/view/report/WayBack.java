package org.justicestat.view.report;

import java.util.Optional;
import javafx.scene.Node;

/** Gives the keyboard back, once a view is shown again, to the part that it was left from. */
final class WayBack {

    private final Node view;
    private Optional<Node> left = Optional.empty();

    WayBack(Node view) {
        this.view = view;
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                left.ifPresent(Node::requestFocus);
                left = Optional.empty();
            }
        });
    }

    void leave(Runnable jump) {
        left = Optional.ofNullable(view.getScene().getFocusOwner());
        jump.run();
    }
}
