package org.justicestat.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;
import org.justicestat.view.SampleSnapshot;

/** Writes a small ledger: two years of the sample figures. */
public final class SampleLedger {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T08:00:00Z"), ZoneOffset.UTC);

    private SampleLedger() {
    }

    public static Path write(Path file) {
        Snapshot sample = SampleSnapshot.of(2023, new Month(2024, 12));
        List<CellWrite> figures = sample.figures().figures().map(f -> CellWrite.put(f.key(), f.cell())).toList();
        LedgerFile.create(file, draft -> {
            History history = new History(draft, new Actor("tester", ""), CLOCK);
            history.apply(new CatalogueEdit(List.copyOf(sample.catalogue().indicators()), sample.catalogue().rules(),
                    List.copyOf(sample.offices().all()), sample.duties().duties(), List.of(), ""));
            history.apply(FigureEdit.importing(figures, ""));
        }).close();
        return file;
    }
}
