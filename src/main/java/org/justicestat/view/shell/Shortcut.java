package org.justicestat.view.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.justicestat.view.control.Screen;

/** The keys of the frame. */
enum Shortcut {
    ENTRY(KeyCode.DIGIT1), CHECKS(KeyCode.DIGIT2), TRENDS(KeyCode.DIGIT3), REPORT(KeyCode.DIGIT4), CATALOGUE(KeyCode.DIGIT5),
    LEDGER(KeyCode.DIGIT6), SETTINGS(KeyCode.DIGIT7),
    OPEN(KeyCode.O),
    HELP(new KeyCodeCombination(KeyCode.F1));

    private final KeyCombination keys;

    Shortcut(KeyCode withControl) {
        this(new KeyCodeCombination(withControl, KeyCombination.SHORTCUT_DOWN));
    }

    Shortcut(KeyCombination keys) {
        this.keys = keys;
    }

    KeyCombination keys() {
        return keys;
    }

    /** The screen it goes to, if it goes to one. */
    Optional<Screen> screen() {
        return Screen.ofId(name().toLowerCase(Locale.ROOT));
    }
}
