package org.justicestat.view.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The theme a user asks for; the system's follows it while the program runs. */
public enum Look {
    LIGHT, DARK, SYSTEM;

    /** As it stands in the settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Look> ofId(String id) {
        return Arrays.stream(values()).filter(look -> look.id().equals(id)).findFirst();
    }
}
