package org.justicestat.view.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.justicestat.analysis.Plausibility;
import org.justicestat.job.Job;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Office;
import org.justicestat.model.Snapshot;
import org.justicestat.rules.Finding;
import org.justicestat.rules.Foresight;

/**
 * What earlier years and the rules say of a block before it is pasted: on the ledger with the whole block laid over it.
 *
 * @param broken  the rules that would not hold
 * @param remarks what is to be said of each figure that the paste would change; nothing of a sound one
 */
record PasteOutlook(List<Finding> broken, Map<FigureKey, List<Remark>> remarks) {

    static final PasteOutlook CLEAR = new PasteOutlook(List.of(), Map.of());

    PasteOutlook {
        broken = List.copyOf(broken);
        remarks = Map.copyOf(remarks);
    }

    /** To be run on any thread; it asks the ledger as it is now. */
    static Job<PasteOutlook> of(EntryState state, List<PasteItem> items) {
        Snapshot snapshot = state.snapshot();
        Office office = state.office();
        Map<FigureKey, Optional<Cell>> block = new LinkedHashMap<>();
        for (PasteItem item : items) {
            if (item.verdict() instanceof PasteItem.Verdict.Change(Cell cell)) {
                block.put(state.keyOf(item.spot().orElseThrow()), Optional.of(cell));
            }
        }
        return progress -> {
            Foresight foresight = Foresight.of(snapshot, office, block, progress);
            Map<FigureKey, List<Remark>> remarks = new LinkedHashMap<>(Remark.byPlace(foresight.broken(), office));
            remarks.keySet().retainAll(block.keySet());
            block.forEach((key, cell) -> cell.flatMap(Cell::value)
                    .flatMap(value -> new Plausibility(snapshot.figures())
                            .of(snapshot.catalogue().get(key.indicator()), office, key.period(), value))
                    .ifPresent(doubt -> remarks.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Remark.Doubted(doubt))));
            return new PasteOutlook(foresight.broken(), remarks);
        };
    }

    /** How many figures look odd beside those of earlier years. */
    long doubtful() {
        return remarks.values().stream().filter(list -> list.stream().anyMatch(Remark.Doubted.class::isInstance)).count();
    }
}
