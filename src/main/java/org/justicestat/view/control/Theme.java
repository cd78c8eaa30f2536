package org.justicestat.view.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import org.justicestat.chart.Ground;

/** The look of the window: a base theme for every control, our colours, and our sizes and distances on top of it. */
public enum Theme {
    LIGHT(new PrimerLight(), "light-colours.css", Ground.LIGHT), DARK(new PrimerDark(), "dark-colours.css", Ground.DARK);

    private final atlantafx.base.theme.Theme base;
    private final String colours;
    private final Ground ground;

    Theme(atlantafx.base.theme.Theme base, String colours, Ground ground) {
        this.base = base;
        this.colours = sheet(colours);
        this.ground = ground;
    }

    private static String sheet(String fileName) {
        return Objects.requireNonNull(Theme.class.getResource("/org/justicestat/view/theme/" + fileName)).toExternalForm();
    }

    /** For all windows; the first time before the first scene, so that the platform's own theme is never parsed. */
    public void installBase() {
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }

    public void applyTo(Scene scene) {
        scene.getStylesheets().setAll(colours, sheet("window.css"));
    }

    /** What charts in the window are drawn on. */
    public Ground ground() {
        return ground;
    }
}
