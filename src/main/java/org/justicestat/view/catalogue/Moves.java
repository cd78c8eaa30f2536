package org.justicestat.view.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.justicestat.edit.Amendment;
import org.justicestat.edit.AmendmentEdit;

/** Puts things in another order, one step at a time. */
final class Moves {

    private Moves() {
    }

    /**
     * @param all  codes in the order of the ledger
     * @param like those among which the code moves, in the same order
     */
    static Optional<AmendmentEdit> step(Amendment.Ordered kind, List<String> all, List<String> like, String code, boolean up) {
        int at = like.indexOf(code);
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= like.size()) {
            return Optional.empty();
        }
        List<String> order = new ArrayList<>(all);
        Collections.swap(order, order.indexOf(code), order.indexOf(like.get(to)));
        return Optional.of(AmendmentEdit.of(new Amendment.Order(kind, order)));
    }
}
