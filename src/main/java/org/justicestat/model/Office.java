package org.justicestat.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit that fills in figures. The one without a parent is the root, whose figures are the bureau's. */
public record Office(String code, Name name, OfficeKind kind, Optional<String> parent) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

    /** @throws IllegalArgumentException if the code is malformed */
    public Office {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parent, "parent");
        if (!isCode(code)) {
            throw new IllegalArgumentException("not an office code: " + code);
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
