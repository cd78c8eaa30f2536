package org.justicestat.model;

import java.util.Objects;

/** A name in both languages. The Chinese one is official; where no English one was given it stands for both. */
public record Name(String zh, String en) {

    /** @throws IllegalArgumentException if the Chinese name is blank */
    public Name {
        Objects.requireNonNull(en, "en");
        if (zh.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
    }

    public static Name of(String both) {
        return new Name(both, both);
    }

    public String in(Language language) {
        return language == Language.EN && !en.isBlank() ? en : zh;
    }
}
