package org.justicestat.analysis;

import java.util.Arrays;
import java.util.Optional;

/** Into what a figure is taken apart; {@code id} is the word of the command line. */
public enum Breakdown {
    /** The offices whose own figures make it. */
    OFFICES("offices"),
    /** The indicators that a rule of the catalogue adds up to it. */
    PARTS("parts");

    private final String id;

    Breakdown(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Breakdown> ofId(String id) {
        return Arrays.stream(values()).filter(breakdown -> breakdown.id.equals(id)).findFirst();
    }
}
