package org.justicestat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a window can be shown. Only systems with an X server can be without one; a stale DISPLAY counts as none, and a
 * window toolkit named on purpose, such as one that draws in memory, counts as one.
 */
final class Display {

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:([0-9]+)(?:\\.[0-9]+)?");

    private Display() {
    }

    static boolean isThere() {
        if (System.getProperty("glass.platform") != null) {
            return true;
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win") || system.contains("mac")) {
            return true;
        }
        String display = System.getenv().getOrDefault("DISPLAY", "");
        Matcher local = LOCAL.matcher(display);
        return local.matches() ? Files.exists(Path.of("/tmp/.X11-unix/X" + local.group(1))) : !display.isBlank();
    }
}
