package org.justicestat.view.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.justicestat.edit.AmendmentEdit;

/** One sort of things of the catalogue: what there is, how one is read and typed, and what becomes of what was typed. */
interface Shelf {

    /** Which shelf is looked at. */
    enum Kind {
        INDICATOR, RULE, OFFICE, DUTY
    }

    /**
     * A thing as the list shows it.
     *
     * @param key     tells it from all others of its sort
     * @param code    what the reader knows it by beside its name
     * @param retired whether it is filled in no more
     */
    record Line(String key, String name, String code, String detail, boolean retired) {
    }

    /** The things that the query finds, in the order of the ledger; all where it is empty. */
    List<Line> lines(String query);

    /** What is known of the thing, text by label; empty where there is none of this key. */
    Optional<SequencedMap<String, String>> facts(String key);

    /** What is typed for a new thing, or for one that is there. */
    List<EditField> fields(boolean isNew);

    /** What stands in the fields to begin with, by column. */
    Map<String, String> texts(Optional<String> key);

    /**
     * What the typed texts make of the thing.
     *
     * @param key   of the thing as it is; absent for a new one
     * @param texts by column
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong, by column
     */
    AmendmentEdit saving(Optional<String> key, Map<String, String> texts);

    /** The key of the thing that the texts make. */
    String keyOf(Map<String, String> texts);

    /** Takes the thing away. */
    AmendmentEdit removing(String key);

    /**
     * Moves the thing one place up or down among its like; empty where it cannot.
     */
    Optional<AmendmentEdit> moving(String key, boolean up);

    /**
     * What a file of the form that a new ledger takes would add.
     *
     * @throws org.justicestat.model.RejectedInputException with everything that is wrong with the file, by row and column
     */
    Addition adding(Path file);

    /**
     * Things to be added together.
     *
     * @param names of the things, in the order of the file
     */
    record Addition(String file, List<String> names, AmendmentEdit edit) {
    }
}
