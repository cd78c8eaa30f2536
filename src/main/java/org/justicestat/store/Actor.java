package org.justicestat.store;

import java.util.Objects;

/**
 * Who does an edit.
 *
 * @param osUser account of the operating system
 * @param name   name the person gave once; may be empty
 */
public record Actor(String osUser, String name) {

    public Actor {
        Objects.requireNonNull(name, "name");
        if (osUser.isBlank()) {
            throw new IllegalArgumentException("an edit needs someone who did it");
        }
    }

    /** What others know the person by. */
    public String shown() {
        return name.isBlank() ? osUser : name;
    }

    /** The account this process runs under. */
    public static Actor current(String name) {
        return new Actor(System.getProperty("user.name"), name);
    }
}
