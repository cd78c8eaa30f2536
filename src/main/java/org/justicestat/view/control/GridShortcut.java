package org.justicestat.view.control;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the entry grid, in the order of the sheet of shortcuts. */
public enum GridShortcut {
    EDIT(key(F2)),
    NEXT_ROW(key(ENTER)), PREVIOUS_ROW(shift(ENTER)),
    NEXT_CELL(key(TAB)), PREVIOUS_CELL(shift(TAB)),
    ROW_BELOW(key(DOWN)), ROW_ABOVE(key(UP)), RIGHT_CELL(key(RIGHT)), LEFT_CELL(key(LEFT)),
    EDGE_BELOW(control(DOWN)), EDGE_ABOVE(control(UP)),
    NEXT_SECTION(key(PAGE_DOWN)), PREVIOUS_SECTION(key(PAGE_UP)),
    ROW_START(key(HOME), control(LEFT)), ROW_END(key(END), control(RIGHT)),
    TOP(control(HOME)), BOTTOM(control(END)),
    MISSING(key(DELETE), key(BACK_SPACE)), NOT_APPLICABLE(control(MINUS), control(SUBTRACT)),
    ZERO(control(DIGIT0), control(NUMPAD0)),
    FILL_DOWN(control(D)),
    COPY(control(C)), CUT(control(X)), PASTE(control(V)),
    UNDO(control(Z)), REDO(control(Y), controlShift(Z)),
    EARLIER(control(PAGE_UP)), LATER(control(PAGE_DOWN)),
    REVISE(control(R)),
    ASIDE(key(F4)),
    SEARCH(control(F));

    private final List<KeyCodeCombination> keys;

    GridShortcut(KeyCodeCombination... keys) {
        this.keys = List.of(keys);
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private static KeyCodeCombination controlShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    public static Optional<GridShortcut> of(KeyEvent event) {
        return Arrays.stream(values()).filter(shortcut -> shortcut.keys.stream().anyMatch(key -> key.match(event))).findFirst();
    }

    /** Whether it moves the cursor and changes nothing. */
    public boolean isMove() {
        return compareTo(NEXT_ROW) >= 0 && compareTo(BOTTOM) <= 0 || this == EARLIER || this == LATER || this == SEARCH;
    }

    /** Whether the sheet of shortcuts names it: every table has the arrows. */
    public boolean isListed() {
        return switch (this) {
            case ROW_BELOW, ROW_ABOVE, RIGHT_CELL, LEFT_CELL -> false;
            default -> true;
        };
    }

    /** Its keys, as a keyboard names them; those of the number pad do what their neighbours do. */
    public String keyText() {
        return keys.stream().filter(key -> !key.getCode().isKeypadKey()).map(KeyCombination::getDisplayText)
                .distinct().collect(Collectors.joining(" / "));
    }
}
