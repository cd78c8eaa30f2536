package org.justicestat.view.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/**
 * Where the keyboard is on each screen. A screen that is left with the keyboard in it hands it on to the next one: to the control
 * that had it there last, at first to the first control. Whoever walks along the rail keeps it.
 */
final class ScreenFocus {

    private final Pane content;
    private final Map<Node, Node> places = new HashMap<>();

    /** @param content holds the screen that is shown */
    ScreenFocus(Pane content) {
        this.content = content;
    }

    /** Follows the keyboard from screen to screen. */
    Subscription follow() {
        return content.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::note);
    }

    private void note(Node owner) {
        if (isWithin(owner)) {
            places.put(content.getChildren().getFirst(), owner);
        }
    }

    /** The nodes themselves know only afterwards. */
    private boolean isWithin(Node owner) {
        return Stream.iterate(owner, node -> node != null, Node::getParent).anyMatch(content::equals);
    }

    void show(Node screen) {
        boolean hadKeyboard = content.getScene() != null && isWithin(content.getScene().getFocusOwner());
        content.getChildren().setAll(screen);
        if (hadKeyboard) {
            take();
        }
    }

    /** Gives the keyboard to the screen that is shown, unless something lies over it. */
    void take() {
        if (content.isDisabled()) {
            return;
        }
        Node screen = content.getChildren().getFirst();
        Optional.ofNullable(places.get(screen)).filter(ScreenFocus::isReachable)
                .ifPresentOrElse(Node::requestFocus, () -> takeFirst(screen));
    }

    private static boolean isReachable(Node place) {
        return place.getScene() != null && !place.isDisabled();
    }

    private static void takeFirst(Node screen) {
        // what can be scrolled has its content only once it is styled
        screen.applyCss();
        screen.requestFocusTraversal(TraversalDirection.NEXT);
    }
}
