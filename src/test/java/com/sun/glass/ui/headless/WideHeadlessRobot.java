package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Puts the modifier keys that are held into the mouse events, as a keyboard and a mouse on one machine do. */
final class WideHeadlessRobot extends HeadlessRobot {

    private int heldModifiers;

    WideHeadlessRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    public void keyPress(KeyCode key) {
        heldModifiers |= modifier(key);
        super.keyPress(key);
    }

    @Override
    public void keyRelease(KeyCode key) {
        heldModifiers &= ~modifier(key);
        super.keyRelease(key);
    }

    @Override
    int getModifiers(MouseButton... buttons) {
        return super.getModifiers(buttons) | heldModifiers;
    }

    private static int modifier(KeyCode key) {
        return switch (key) {
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case ALT -> KeyEvent.MODIFIER_ALT;
            default -> KeyEvent.MODIFIER_NONE;
        };
    }
}
