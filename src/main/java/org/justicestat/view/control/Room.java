package org.justicestat.view.control;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * How much room a page has, for the style sheets: {@code :narrow} and {@code :low}, as on a small screen whose letters are
 * enlarged. A screen of 1366×768 pixels is neither.
 */
public final class Room {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double ROOMY_WIDTH = 1200;
    private static final double ROOMY_HEIGHT = 640;

    private Room() {
    }

    /** Tells the page from now on how much room it has. */
    public static void watch(Region page) {
        page.widthProperty().subscribe(width -> page.pseudoClassStateChanged(NARROW, isNarrow(width.doubleValue())));
        page.heightProperty().subscribe(height -> page.pseudoClassStateChanged(LOW, height.doubleValue() < ROOMY_HEIGHT));
    }

    /** @param width of the whole window, in pixels as the style sheets count them */
    public static boolean isNarrow(double width) {
        return width < ROOMY_WIDTH;
    }
}
