package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.justicestat.edit.Sample.accepted;
import static org.justicestat.edit.Sample.key;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.LedgerFile;

class FigureEditTest {

    private static final FigureKey MAY = key("office.east", "aid.accepted", "2023-05");

    @TempDir
    Path folder;

    private LedgerFile ledger;
    private History history;

    @BeforeEach
    void open() {
        ledger = Sample.ledger(folder);
        history = Sample.history(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Optional<Cell> stored(FigureKey key) {
        return ledger.snapshot().figures().cell(key);
    }

    @Test
    void aFigureIsAddedChangedAndRemoved() {
        Applied added = history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"))));
        assertThat(stored(MAY)).contains(Cell.reported("12"));
        assertThat(added.changes()).containsExactly(new CellChange(MAY, Optional.empty(), Optional.of(Cell.reported("12"))));
        assertThat(added.offices()).containsExactly("office.east");

        Cell noted = Cell.notApplicable().withNote("无此业务");
        Applied changed = history.apply(FigureEdit.entry(List.of(CellWrite.put(MAY, noted))));
        assertThat(stored(MAY)).contains(noted);
        assertThat(changed.figures().getFirst().before()).contains(Cell.reported("12"));

        history.apply(FigureEdit.entry(List.of(CellWrite.remove(MAY))));
        assertThat(stored(MAY)).isEmpty();
        assertThat(ledger.history(MAY)).hasSize(3);
    }
}
