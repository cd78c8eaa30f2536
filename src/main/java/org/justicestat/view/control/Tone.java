package org.justicestat.view.control;

import java.util.Locale;
import javafx.css.PseudoClass;

/** What a cell's ink says besides its text; each is a pseudo-class of the style sheet. */
public enum Tone {
    PLAIN, MISSING, NOT_APPLICABLE, ESTIMATED, WELCOME, UNWELCOME;

    private final PseudoClass pseudoClass = PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    public PseudoClass pseudoClass() {
        return pseudoClass;
    }

    /** @param welcome 1 if a change is welcome, −1 if it is not, 0 if it is neither */
    public static Tone ofChange(int welcome) {
        return welcome > 0 ? WELCOME : welcome < 0 ? UNWELCOME : PLAIN;
    }
}
