package org.justicestat.edit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A setting of the ledger.
 *
 * @param value absence removes the setting
 */
public record SettingEdit(String key, Optional<String> value, String reason) implements Edit {

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*(/[a-z0-9_.]+)*");

    /** @throws IllegalArgumentException if the key is no dotted name, alone or before the codes of a place, or an edition's */
    public SettingEdit {
        if (!KEY.matcher(key).matches() || key.startsWith(EditionEdit.KEY)) {
            throw new IllegalArgumentException("not a setting: " + key);
        }
    }
}
