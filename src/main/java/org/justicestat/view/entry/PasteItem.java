package org.justicestat.view.entry;

import java.util.Optional;
import org.justicestat.model.Cell;
import org.justicestat.model.UserException;

/**
 * One cell of a pasted block and what becomes of it.
 *
 * @param label what the block calls the row; without meaning where there is a place
 * @param spot  where it goes; absent where there is no such place
 */
record PasteItem(String label, Optional<Spot> spot, String text, Verdict verdict) {

    /** What becomes of a pasted cell. */
    sealed interface Verdict {

        /** It changes the figure of its place. */
        record Change(Cell cell) implements Verdict {
        }

        /** It is what stands there. */
        record Same() implements Verdict {
        }

        /** It is no figure: its text goes into the place, marked, as one that was typed. */
        record Bad(UserException reason) implements Verdict {
        }

        /** It is left out: a hidden row, a subtotal, a blank cell, a place that is closed, a name that is unknown. */
        record LeftOut(UserException reason) implements Verdict {
        }
    }

    boolean isChange() {
        return verdict instanceof Verdict.Change;
    }

    boolean isBad() {
        return verdict instanceof Verdict.Bad;
    }
}
