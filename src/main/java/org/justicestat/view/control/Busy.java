package org.justicestat.view.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** A wheel that turns while something is awaited. What comes within a moment needs none, and then none is built. */
public final class Busy extends StackPane {

    private static final Duration MOMENT = Duration.millis(150);
    private static final double SIZE = 20;

    private final PauseTransition moment = new PauseTransition(MOMENT);

    public Busy() {
        setPrefSize(SIZE, SIZE);
        setMaxHeight(SIZE);
        setVisible(false);
        moment.setOnFinished(_ -> turn());
    }

    private void turn() {
        if (getChildren().isEmpty()) {
            ProgressIndicator wheel = new ProgressIndicator();
            wheel.setPrefSize(SIZE, SIZE);
            wheel.accessibleTextProperty().bind(accessibleTextProperty());
            getChildren().add(wheel);
        }
        setVisible(true);
    }

    public void setBusy(boolean isBusy) {
        if (isBusy) {
            moment.playFromStart();
        } else {
            moment.stop();
            setVisible(false);
        }
    }
}
