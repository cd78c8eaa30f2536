package org.justicestat.view.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.justicestat.view.control.Screen;

/** The keys of the frame. */
enum Shortcut {
    OVERVIEW(KeyCode.DIGIT1), ENTRY(KeyCode.DIGIT2), CHECKS(KeyCode.DIGIT3), TRENDS(KeyCode.DIGIT4), REPORT(KeyCode.DIGIT5),
    CATALOGUE(KeyCode.DIGIT6), LEDGER(KeyCode.DIGIT7), SETTINGS(KeyCode.DIGIT8),
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
