package org.justicestat.edit;

import java.util.List;

/**
 * Changes of the catalogue, the offices and the duties of a ledger in use, done together. What comes out must be a catalogue
 * and a tree of offices. Undo goes through them like through figures.
 */
public record AmendmentEdit(List<Amendment> amendments, String reason) implements Edit {

    public AmendmentEdit {
        amendments = List.copyOf(amendments);
    }

    public static AmendmentEdit of(Amendment... amendments) {
        return new AmendmentEdit(List.of(amendments), "");
    }
}
