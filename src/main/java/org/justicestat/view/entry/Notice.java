package org.justicestat.view.entry;

import java.util.List;
import org.justicestat.model.UserException;

/**
 * What the screen says of the last thing that was done.
 *
 * @param isRefusal whether it was not done
 * @param key       of the sentence
 */
record Notice(boolean isRefusal, String key, List<Object> arguments) {

    Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice done(String key, Object... arguments) {
        return new Notice(false, key, List.of(arguments));
    }

    static Notice refused(UserException why) {
        return new Notice(true, why.key(), why.arguments());
    }
}
