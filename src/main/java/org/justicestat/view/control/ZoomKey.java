package org.justicestat.view.control;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the zoom, with or without Shift. A control that needs one of them itself, as the entry grid does, takes it first;
 * there the one with Shift is left.
 */
public enum ZoomKey {
    LARGER(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), SMALLER(KeyCode.MINUS, KeyCode.SUBTRACT),
    FULL_SIZE(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    private final KeyCode[] codes;

    ZoomKey(KeyCode... codes) {
        this.codes = codes;
    }

    static Optional<ZoomKey> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> Arrays.stream(key.codes)
                .map(code -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY))
                .anyMatch(combination -> combination.match(event))).findFirst();
    }

    void apply(Appearance appearance) {
        switch (this) {
            case LARGER -> appearance.zoomBy(1);
            case SMALLER -> appearance.zoomBy(-1);
            case FULL_SIZE -> appearance.resetZoom();
        }
    }

    /** As a keyboard names it. */
    public String keyText() {
        return new KeyCodeCombination(codes[0], KeyCombination.SHORTCUT_DOWN).getDisplayText();
    }
}
