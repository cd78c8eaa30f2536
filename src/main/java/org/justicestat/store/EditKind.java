package org.justicestat.store;

import java.util.Locale;

/** What sort of edit it was. */
public enum EditKind {
    /** Figures typed or pasted. */
    ENTRY,
    /** Figures from a file. */
    IMPORT,
    /** Indicators, rules, offices, duties, definition changes with which a ledger begins. */
    CATALOGUE,
    /** Changes of these while the ledger is in use. */
    AMENDMENT,
    SETTING,
    /** Months submitted, approved, locked or sent back. */
    MONTH,
    /** A warning explained, or an explanation withdrawn. */
    EXPLANATION,
    /** Figures of a locked month changed, with a reason (订正). */
    REVISION,
    /** What a final report printed was frozen. */
    EDITION,
    /** The ledger was made from a backup. */
    RESTORE,
    UNDO,
    REDO;

    /** The word a ledger stores. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no kind has this id */
    static EditKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
