package org.justicestat.view.entry;

import java.util.Map;
import java.util.Optional;
import org.justicestat.analysis.Plausibility;
import org.justicestat.exchange.TypedFigure;
import org.justicestat.job.Job;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;
import org.justicestat.rules.Foresight;

/** Judges texts before they are left in their places; nothing is written. */
final class Judge {

    private final EntryState state;

    Judge(EntryState state) {
        this.state = state;
    }

    /** What needs no look at any other figure: that the text is none. */
    Optional<Judgement> atOnce(Spot spot, String text) {
        return switch (TypedFigure.read(text, spot.indicator())) {
            case TypedFigure.Blank _ -> Optional.empty();
            case TypedFigure.Ambiguous(String sign) -> Optional.of(Judgement.refused(spot, CellWriter.ambiguous(sign)));
            case TypedFigure.Refused(UserException reason) -> Optional.of(Judgement.refused(spot, reason));
            case TypedFigure.Entered(Cell cell) -> state.writer().refusal(spot, cell)
                    .map(reason -> Judgement.refused(spot, reason));
        };
    }

    /** Asks earlier years and the rules too, on any thread, of the ledger as it is now; empty where the text is no figure. */
    Optional<Job<Judgement>> inFull(Spot spot, String text) {
        if (!(TypedFigure.read(text, spot.indicator()) instanceof TypedFigure.Entered(Cell cell))
                || atOnce(spot, text).isPresent()) {
            return Optional.empty();
        }
        Snapshot snapshot = state.snapshot();
        Office office = state.office();
        FigureKey key = state.keyOf(spot);
        return Optional.of(progress -> new Judgement(spot, Optional.empty(),
                cell.value().flatMap(value -> new Plausibility(snapshot.figures())
                        .of(spot.indicator(), office, key.period(), value)),
                Foresight.of(snapshot, office, Map.of(key, Optional.of(cell)), progress)));
    }
}
