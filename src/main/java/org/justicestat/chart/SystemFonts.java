package org.justicestat.chart;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The fonts of this machine. */
public final class SystemFonts {

    private SystemFonts() {
    }

    /** Names of families in any case, in Chinese and as the font itself has them; empty on a machine without fonts. */
    public static Set<String> families() {
        Set<String> families = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try {
            GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
                families.addAll(Arrays.asList(machine.getAvailableFontFamilyNames(locale)));
            }
        } catch (IllegalStateException | NullPointerException | InternalError noConfiguration) {
            // What the JDK throws on a bare container, where nothing says which fonts there are.
            return Set.of();
        }
        return families;
    }
}
