package org.justicestat.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.justicestat.model.Cell;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Problem;
import org.justicestat.model.RejectedInputException;

/**
 * What a file of figures would do to a ledger; it has done nothing yet. A file is taken whole or not at all: where
 * anything is rejected there is nothing to write.
 *
 * @param file     name of the file as the user knows it
 * @param added    figures where the ledger has none, in the order of the file
 * @param changed  figures where the ledger has another, in the order of the file
 * @param same     figures the ledger has just so
 * @param rejected every problem of every rejected row, and those of the file as a whole
 * @param notices  what the user should know and need not mend
 */
public record ImportPreview(String file, List<Figure> added, List<Change> changed, List<Figure> same, List<Problem> rejected,
        List<Problem> notices) {

    /** A figure and what it would replace; value, state or note differ. */
    public record Change(FigureKey key, Cell before, Cell after) {

        public Change {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public ImportPreview {
        Objects.requireNonNull(file, "file");
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        rejected = List.copyOf(rejected);
        notices = List.copyOf(notices);
    }

    public boolean isAccepted() {
        return rejected.isEmpty();
    }

    /** Number of rows with at least one problem; a problem of the file as a whole counts as one. */
    public int rejectedRows() {
        return Math.toIntExact(rejected.stream().mapToInt(Problem::row).distinct().count());
    }

    /**
     * Every figure that would be added or changed, as it is to stand in the ledger.
     *
     * @throws RejectedInputException if anything is rejected
     */
    public List<Figure> toWrite() {
        if (!isAccepted()) {
            throw new RejectedInputException(rejected);
        }
        return Stream.concat(added.stream(), changed.stream().map(change -> new Figure(change.key(), change.after()))).toList();
    }
}
