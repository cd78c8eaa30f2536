package org.justicestat.view.catalogue;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A field of a form.
 *
 * @param column  name of the column in a catalogue file, which is also what a problem names
 * @param choices words that can stand in it, with what the reader is shown; empty where anything can be typed
 */
record EditField(String column, Kind kind, SequencedMap<String, String> choices) {

    /** How much room a text needs. */
    enum Kind {
        LINE, AREA, CHOICE
    }

    static EditField line(String column) {
        return new EditField(column, Kind.LINE, new LinkedHashMap<>());
    }

    static EditField area(String column) {
        return new EditField(column, Kind.AREA, new LinkedHashMap<>());
    }

    static EditField choice(String column, SequencedMap<String, String> choices) {
        return new EditField(column, Kind.CHOICE, choices);
    }
}
