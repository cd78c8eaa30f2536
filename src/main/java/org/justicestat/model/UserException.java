package org.justicestat.model;

import java.util.List;

/**
 * A failure the user can meet and mend. It carries a key of the message bundle and its arguments, so that the sentence
 * is written in the reader's language where it is shown. Where code must tell failures apart there is a subclass.
 */
public class UserException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public UserException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public UserException(Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public final String key() {
        return key;
    }

    public final List<Object> arguments() {
        return arguments;
    }
}
