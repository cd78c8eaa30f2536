package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;

/**
 * What the headless platform of JavaFX 26 lacks for testing a workbench: a screen of a real size, keys by their character, image
 * cursors, and a mouse that knows which of Shift, Control and Alt are held. File choosers and the browser stay refused.
 *
 * <p>The screen has the smallest supported size, 1366×768, unless {@code wide.width} and {@code wide.height} say otherwise.
 */
public final class WideHeadlessApplication extends HeadlessApplication {

    private static final int WIDTH = Integer.getInteger("wide.width", 1366);
    private static final int HEIGHT = Integer.getInteger("wide.height", 768);
    private static final int DEPTH = 32;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int DOTS_PER_INCH = 96;

    private Screen[] screens;
    private HeadlessRobot robot;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            screens = new Screen[] {new Screen(0, DEPTH, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT,
                    DOTS_PER_INCH, DOTS_PER_INCH, 1, 1, 1, 1)};
            frameBuffer = ByteBuffer.allocate(BYTES_PER_PIXEL * WIDTH * HEIGHT);
        }
        return screens;
    }

    /** The key that types the character on a US keyboard; needed by every accelerator that names a character. */
    @Override
    protected int _getKeyCodeForChar(char character, int hint) {
        if (character < 128 && Character.isLetterOrDigit(character)) {
            return Character.toUpperCase(character); // the codes of letters and digits are their own characters
        }
        return switch (character) {
            case '+' -> KeyEvent.VK_PLUS;
            case '-' -> KeyEvent.VK_MINUS;
            case '*' -> KeyEvent.VK_ASTERISK;
            case '/' -> KeyEvent.VK_SLASH;
            case '=' -> KeyEvent.VK_EQUALS;
            case ',' -> KeyEvent.VK_COMMA;
            case '.' -> KeyEvent.VK_PERIOD;
            case ';' -> KeyEvent.VK_SEMICOLON;
            default -> KeyEvent.VK_UNDEFINED;
        };
    }

    @Override
    public GlassRobot createRobot() {
        robot = new WideHeadlessRobot(this);
        return robot;
    }

    /** The platform tells its windows of its own robot only, and ours takes that one's place. */
    @Override
    public Window createWindow(Window owner, Screen screen, int styleMask) {
        Window window = super.createWindow(owner, screen, styleMask);
        if (robot != null && window instanceof HeadlessWindow headless) {
            robot.windowAdded(headless);
            headless.setRobot(robot);
        }
        return window;
    }

    @Override
    public Cursor createCursor(int x, int y, Pixels image) {
        return new HeadlessCursor(Cursor.CURSOR_DEFAULT);
    }

    @Override
    protected void staticCursor_setVisible(boolean visible) {
        // no cursor is drawn, so there is none to hide
    }
}
