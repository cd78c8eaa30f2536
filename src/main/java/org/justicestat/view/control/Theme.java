package org.justicestat.view.control;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The look of the window: a base theme for every control, and our own colours, sizes and distances on top of it. */
public enum Theme {
    LIGHT("light.css");

    private final String styleSheet;

    Theme(String fileName) {
        this.styleSheet = Objects.requireNonNull(Theme.class.getResource("/org/justicestat/view/theme/" + fileName))
                .toExternalForm();
    }

    /** Before the first scene, so that the platform's own theme is never parsed. */
    public static void installBase() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    public void applyTo(Scene scene) {
        scene.getStylesheets().setAll(styleSheet);
    }
}
