package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.edit.Sample.accepted;
import static org.justicestat.edit.Sample.key;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change.CellChange;
import org.justicestat.store.EditKind;
import org.justicestat.store.EditRecord;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.WriteTransaction;

class FigureEditTest {

    private static final FigureKey MAY = key("office.east", "aid.accepted", "2023-05");
    private static final FigureKey AMOUNT = key("office.west", "aid.amount", "2023");

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
        assertThat(Integrity.verify(ledger)).isEmpty();
        ledger.close();
    }

    private Applied put(FigureKey key, Cell cell) {
        return history.apply(FigureEdit.entry(List.of(CellWrite.put(key, cell))));
    }

    private Optional<Cell> stored(FigureKey key) {
        return ledger.snapshot().figures().cell(key);
    }

    @Test
    void aFigureIsAddedChangedAndRemoved() {
        Applied added = put(MAY, Cell.reported("12"));
        assertThat(stored(MAY)).contains(Cell.reported("12"));
        assertThat(added.changes()).containsExactly(new CellChange(MAY, Optional.empty(), Optional.of(Cell.reported("12"))));
        assertThat(added.offices()).containsExactly("office.east");

        Cell noted = Cell.notApplicable().withNote("无此业务");
        Applied changed = put(MAY, noted);
        assertThat(stored(MAY)).contains(noted);
        assertThat(changed.figures()).containsExactly(new CellChange(MAY, Optional.of(Cell.reported("12")), Optional.of(noted)));

        history.apply(FigureEdit.entry(List.of(CellWrite.remove(MAY))));
        assertThat(stored(MAY)).isEmpty();
    }

    @Test
    void zeroIsAValueAndNotTheSameAsMissing() {
        put(MAY, Cell.reported("0"));
        assertThat(stored(MAY)).contains(Cell.reported("0"));
        history.apply(FigureEdit.entry(List.of(CellWrite.remove(MAY))));
        assertThat(stored(MAY)).isEmpty();
    }

    @Test
    void valuesAreExactToTheLastOfTheSixtyFourBits() {
        Cell largest = Cell.reported("92233720368547758.07");
        put(AMOUNT, largest);
        assertThat(stored(AMOUNT)).contains(largest);
        put(AMOUNT, Cell.reported("12345678901234567.89"));
        assertThat(stored(AMOUNT)).contains(Cell.reported("12345678901234567.89"));
    }

    @Test
    void everyFormOfPeriodIsKept() {
        List<String> periods = List.of("2023-05", "2023-Q2", "2023", "2023-01/2023-11", "1900-01", "2999");
        history.apply(FigureEdit.entry(periods.stream().map(period -> accepted(period, "1")).toList()));
        assertThat(ledger.snapshot().figures().figures().map(figure -> figure.key().period().toString()))
                .containsExactlyInAnyOrderElementsOf(periods);
    }

    @Test
    void theAuditTellsWhoDidWhatWhenAndWhy() {
        put(MAY, Cell.reported("12"));
        history.apply(new FigureEdit(EditKind.IMPORT, List.of(accepted("2023-05", "13"), accepted("2023-06", "1")), "五月.csv"));
        List<AuditEntry> entries = ledger.history(MAY);
        assertThat(entries).extracting(AuditEntry::seq).containsExactly(1L, 2L);
        assertThat(entries.getLast().edit()).isEqualTo(new EditRecord(3, Sample.NOON, Sample.CLERK, EditKind.IMPORT, "五月.csv",
                OptionalLong.empty()));
        assertThat(entries.getLast().change())
                .isEqualTo(new CellChange(MAY, Optional.of(Cell.reported("12")), Optional.of(Cell.reported("13"))));
    }

    @Test
    void whatIsAsItWasWritesNothing() {
        put(AMOUNT, Cell.reported("1.50").withNote("含补报"));
        Applied same = put(AMOUNT, Cell.reported(new BigDecimal("1.5")).withNote("含补报"));
        assertThat(same.isNothing()).isTrue();
        assertThat(same.edit()).isEmpty();
        assertThat(history.apply(FigureEdit.entry(List.of(CellWrite.remove(MAY)))).isNothing()).isTrue();
        assertThat(history.apply(FigureEdit.entry(List.of())).isNothing()).isTrue();
        assertThat(ledger.history(AMOUNT)).hasSize(1);
    }

    @Test
    void aChangeOfTheNoteOrTheStateAloneIsAChange() {
        put(AMOUNT, Cell.reported("1.50"));
        put(AMOUNT, Cell.reported("1.50").withNote("核实"));
        put(AMOUNT, Cell.of(new BigDecimal("1.50"), CellState.ESTIMATED).withNote("核实"));
        assertThat(ledger.history(AMOUNT)).hasSize(3);
        assertThat(stored(AMOUNT).orElseThrow().state()).isEqualTo(CellState.ESTIMATED);
    }

    @Test
    void onlyTheChangedCellsOfAnEditAreWritten() {
        put(MAY, Cell.reported("12"));
        Applied applied = history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"), accepted("2023-06", "1"))));
        assertThat(applied.changes()).hasSize(1);
        assertThat(ledger.history(MAY)).hasSize(1);
    }

    @Test
    void oneRefusedFigureKeepsAllOut() {
        assertThatThrownBy(() -> history.apply(FigureEdit.entry(List.of(accepted("2023-05", "12"), accepted("2023-06", "-1")))))
                .isInstanceOfSatisfying(FigureRefusedException.class,
                        e -> assertThat(e.arguments()).startsWith("office.east", "aid.accepted", new Month(2023, 6)));
        assertThat(ledger.figureCount()).isZero();
        assertThat(ledger.inTransaction(WriteTransaction::undoable)).isEmpty();
    }

    @Test
    void aPlaceStandsOnceInAnEdit() {
        assertThatThrownBy(() -> FigureEdit.entry(List.of(accepted("2023-05", "1"), accepted("2023-05", "2"))))
                .isInstanceOf(FigureRefusedException.class);
    }
}
