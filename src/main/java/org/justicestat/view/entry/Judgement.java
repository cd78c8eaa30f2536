package org.justicestat.view.entry;

import java.util.Optional;
import org.justicestat.analysis.Doubt;
import org.justicestat.model.Severity;
import org.justicestat.model.UserException;
import org.justicestat.rules.Foresight;

/**
 * What is to be said of a text while it stands in the editor of a place.
 *
 * @param refusal   why it is no figure; empty where it is one
 * @param doubt     what is odd about it beside earlier years
 * @param foresight what the rules would say if it were left there
 */
record Judgement(Spot spot, Optional<UserException> refusal, Optional<Doubt> doubt, Foresight foresight) {

    static Judgement refused(Spot spot, UserException reason) {
        return new Judgement(spot, Optional.of(reason), Optional.empty(), Foresight.NOTHING);
    }

    /** The gravest of it. */
    CellFace.Mark mark() {
        if (refusal.isPresent()) {
            return CellFace.Mark.INVALID;
        }
        if (foresight.broken().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return CellFace.Mark.WRONG;
        }
        return doubt.isPresent() || !foresight.broken().isEmpty() ? CellFace.Mark.DOUBTFUL : CellFace.Mark.NONE;
    }
}
