package org.justicestat.view.control;

import javafx.scene.Node;
import javafx.util.Subscription;

/** A controller that listens to something that outlives its view, and must let go of it when the view goes. */
public interface ViewController extends AutoCloseable {

    @Override
    void close();

    /** Does it again whenever the view comes back into the window. */
    static Subscription onReturn(Node view, Runnable action) {
        return view.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                action.run();
            }
        });
    }
}
