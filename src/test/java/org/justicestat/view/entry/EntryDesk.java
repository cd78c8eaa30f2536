package org.justicestat.view.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.justicestat.SnapshotBuilder;
import org.justicestat.edit.CatalogueEdit;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.job.JobResult;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Snapshot;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;
import org.justicestat.view.control.WorkContext;

/** A real ledger with the sheet of one office and month before it, without a window. */
final class EntryDesk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor WHO = new Actor("tester", "");

    private final Path file;
    private Workbench workbench;
    private EntryState state;

    private EntryDesk(Path file) {
        this.file = file;
    }

    static EntryDesk of(Path file, SnapshotBuilder content, Month month) {
        Snapshot snapshot = content.build();
        List<CellWrite> figures = snapshot.figures().figures().map(f -> CellWrite.put(f.key(), f.cell())).toList();
        LedgerFile.create(file, draft -> {
            History history = new History(draft, WHO, CLOCK);
            history.apply(new CatalogueEdit(List.copyOf(snapshot.catalogue().indicators()), snapshot.catalogue().rules(),
                    List.copyOf(snapshot.offices().all()), snapshot.duties().duties(), snapshot.catalogue().breaks(), ""));
            history.apply(FigureEdit.importing(figures, ""));
        }).close();
        EntryDesk desk = new EntryDesk(file);
        desk.open(month);
        return desk;
    }

    private void open(Month month) {
        workbench = Workbench.open(file, Access.WRITE, WHO, CLOCK);
        state = new EntryState(workbench, new WorkContext(workbench.snapshot().offices().root(), month));
        ask();
    }

    /** Closes the ledger and opens it again. */
    void restart() {
        Month month = state.context().month();
        workbench.close();
        open(month);
    }

    void ask() {
        try {
            state.answered(new JobResult.Done<>(state.question().run(Progress.NONE)));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    EntryState state() {
        return state;
    }

    CellWriter writer() {
        return state.writer();
    }

    EntryRow row(String indicator) {
        return state.rows().stream().filter(row -> row.indicator().filter(i -> i.code().equals(indicator)).isPresent())
                .findFirst().orElseThrow();
    }

    /** The place of the month, or of the month with this index on the sheet of a year. */
    Spot spot(String indicator, int index) {
        return new Spot(row(indicator), index);
    }

    void type(String indicator, String text) {
        writer().type(spot(indicator, 0), text);
    }

    Optional<Cell> stored(String indicator, Month month) {
        return workbench.ledger().snapshot().figures().cell(new FigureKey("bureau", indicator, month));
    }

    Workbench workbench() {
        return workbench;
    }

    @Override
    public void close() {
        workbench.close();
    }
}
