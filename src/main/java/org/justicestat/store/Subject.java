package org.justicestat.store;

import java.util.Locale;
import java.util.Objects;

/** What the audit tells of other than figures, by its kind and code. */
public record Subject(Kind kind, String code) {

    /** What the ledger itself consists of, and at the end what an office has. */
    public enum Kind {
        INDICATOR, RULE, OFFICE, DUTY, DEFINITION_BREAK, ORDER, RETIREMENT, SETTING, RESTORE, MONTH, EXPLANATION
    }

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }

    /** @throws IllegalArgumentException if the text is not {@code kind:code} */
    static Subject parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a subject: " + text);
        }
        return new Subject(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
