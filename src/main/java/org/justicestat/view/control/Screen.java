package org.justicestat.view.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The screens of an open ledger, in the order of the left rail. */
public enum Screen {
    OVERVIEW, ENTRY, CHECKS, TRENDS, REPORT, CATALOGUE, LEDGER, SETTINGS;

    /** The word by which settings, style sheets and node ids know the screen. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Screen> ofId(String id) {
        return Arrays.stream(values()).filter(screen -> screen.id().equals(id)).findFirst();
    }
}
