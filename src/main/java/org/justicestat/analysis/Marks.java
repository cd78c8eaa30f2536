package org.justicestat.analysis;

import java.util.List;
import java.util.Optional;
import org.justicestat.model.DefinitionBreak;
import org.justicestat.model.Indicator;
import org.justicestat.model.Office;
import org.justicestat.model.Revision;

/**
 * What must be known of a figure besides its number.
 *
 * @param definitionBreak the last change of definition that takes effect within the period
 * @param isPending       whether a month of an office that makes the figure is not approved yet
 * @param revisions       every change after locking of a figure that goes into it
 * @param note            of the clerk at the very cell; may be empty
 */
public record Marks(Optional<DefinitionBreak> definitionBreak, boolean isPending, List<Revised> revisions, String note) {

    /** A figure that was changed after locking. */
    public record Revised(Indicator indicator, Office office, Revision revision) {
    }

    public Marks {
        revisions = List.copyOf(revisions);
    }

    public boolean isRevised() {
        return !revisions.isEmpty();
    }
}
