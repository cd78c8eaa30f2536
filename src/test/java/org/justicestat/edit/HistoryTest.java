package org.justicestat.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.justicestat.edit.Sample.accepted;
import static org.justicestat.edit.Sample.key;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.store.Access;
import org.justicestat.store.AuditEntry;
import org.justicestat.store.Change.TextChange;
import org.justicestat.store.EditKind;
import org.justicestat.store.EditRecord;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;
import org.justicestat.store.WriteTransaction;

class HistoryTest {

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
        assertThat(Integrity.verify(ledger)).isEmpty();
        ledger.close();
    }

    private long may(String value) {
        return history.apply(FigureEdit.entry(List.of(accepted("2023-05", value)))).edit().orElseThrow().id();
    }

    private String may() {
        return ledger.snapshot().figures().cell(MAY).flatMap(Cell::value).map(Object::toString).orElse("missing");
    }

    private String undo() {
        return history.undo().map(applied -> may()).orElse("nothing");
    }

    private String redo() {
        return history.redo().map(applied -> may()).orElse("nothing");
    }

    @Test
    void undoAndRedoGoThroughEveryEditOfACell() {
        may("1");
        may("2");
        may("3");
        assertThat(List.of(undo(), undo(), undo(), undo())).containsExactly("2", "1", "missing", "nothing");
        assertThat(List.of(redo(), redo(), redo(), redo())).containsExactly("1", "2", "3", "nothing");
        assertThat(List.of(undo(), redo(), undo(), undo(), redo())).containsExactly("2", "3", "2", "1", "2");
    }

    @Test
    void somethingNewAfterAnUndoLeavesNothingToRedo() {
        may("1");
        may("2");
        undo();
        may("5");
        assertThat(redo()).isEqualTo("nothing");
        assertThat(List.of(undo(), undo(), undo())).containsExactly("1", "missing", "nothing");
        assertThat(List.of(redo(), redo(), redo())).containsExactly("1", "5", "nothing");
    }

    @Test
    void undoAndRedoSurviveClosingTheLedger() {
        may("1");
        may("2");
        undo();
        ledger.close();
        ledger = LedgerFile.open(folder.resolve("示范.ledger"), Access.WRITE, Duration.ZERO);
        history = Sample.history(ledger);
        assertThat(List.of(redo(), undo(), undo())).containsExactly("2", "1", "missing");
    }

    @Test
    void undoIsAnEditOfItsOwnThatSaysWhatItTakesBack() {
        long first = may("1");
        Applied undone = history.undo().orElseThrow();
        Applied redone = history.redo().orElseThrow();
        EditRecord undo = undone.edit().orElseThrow();
        assertThat(undo.kind()).isEqualTo(EditKind.UNDO);
        assertThat(undo.undoes()).hasValue(first);
        assertThat(redone.edit().orElseThrow().kind()).isEqualTo(EditKind.REDO);
        assertThat(redone.edit().orElseThrow().undoes()).hasValue(undo.id());
        List<AuditEntry> entries = ledger.history(MAY);
        assertThat(entries).extracting(entry -> entry.undoes().orElse(0)).containsExactly(0L, 1L, 2L);
        assertThat(undone.figures().getFirst().before()).contains(Cell.reported("1"));
        assertThat(undone.figures().getFirst().after()).isEmpty();
    }

    @Test
    void whatUndoAndRedoWouldTakeBackIsKnownBefore() {
        assertThat(ledger.inTransaction(WriteTransaction::undoable)).isEmpty();
        long first = may("1");
        assertThat(ledger.inTransaction(WriteTransaction::undoable).orElseThrow().id()).isEqualTo(first);
        assertThat(ledger.inTransaction(WriteTransaction::redoable)).isEmpty();
        long undo = history.undo().orElseThrow().edit().orElseThrow().id();
        assertThat(ledger.inTransaction(WriteTransaction::undoable)).isEmpty();
        assertThat(ledger.inTransaction(WriteTransaction::redoable).orElseThrow().id()).isEqualTo(undo);
    }

    @Test
    void anEditOfManyCellsIsTakenBackWhole() {
        history.apply(FigureEdit.entry(List.of(accepted("2023-05", "9"))));
        history.apply(FigureEdit.importing(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> accepted("2023-%02d".formatted(month), "1")).toList(), "2023.csv"));
        assertThat(history.undo().orElseThrow().changes()).hasSize(12);
        assertThat(ledger.figureCount()).isEqualTo(1);
        assertThat(may()).isEqualTo("9");
    }

    @Test
    void anEarlierEditIsTakenBackIfItsCellsAreAsItLeftThem() {
        history.apply(FigureEdit.entry(List.of(accepted("2023-04", "4"))));
        long first = may("1");
        history.apply(FigureEdit.entry(List.of(accepted("2023-06", "6"))));
        assertThat(history.undo(first)).isPresent();
        assertThat(may()).isEqualTo("missing");
        assertThat(ledger.figureCount()).isEqualTo(2);
        assertThat(history.undo(first)).as("taken back already").isEmpty();
        assertThat(redo()).isEqualTo("1");
        assertThat(history.undo(first)).isPresent();
    }

    @Test
    void anEditWhoseCellWasChangedSinceIsNotTakenBack() {
        long first = history.apply(FigureEdit.entry(List.of(accepted("2023-04", "4"), accepted("2023-05", "1"))))
                .edit().orElseThrow().id();
        may("2");
        assertThatThrownBy(() -> history.undo(first)).isInstanceOfSatisfying(ChangedSinceException.class,
                e -> assertThat(e.arguments().toString()).isEqualTo("[office.east, aid.accepted, 2023-05]"));
        may("1");
        assertThatThrownBy(() -> history.undo(first)).as("the same value again is not the same edit")
                .isInstanceOf(ChangedSinceException.class);
        assertThat(ledger.figureCount()).isEqualTo(2);
        assertThat(List.of(undo(), undo())).containsExactly("2", "1");
        assertThat(history.undo(first)).as("the later edits were taken back").isPresent();
    }

    @Test
    void whatUndoDoesNotGoThroughIsRefused() {
        assertThatThrownBy(() -> history.undo(1)).as("the catalogue").isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.undo(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void additionsToTheCatalogueStayWhenEarlierFiguresAreTakenBack() {
        may("1");
        history.apply(new CatalogueEdit(List.of(), List.of(), List.of(Sample.office("office.north", "bureau")), List.of(),
                List.of(), ""));
        assertThat(undo()).isEqualTo("missing");
        assertThat(ledger.snapshot().offices().find("office.north")).isPresent();
        assertThat(redo()).isEqualTo("1");
    }

    @Test
    void settingsAreSetChangedRemovedAndTakenBack() {
        history.apply(new SettingEdit("report.date", Optional.of("2024-02-05"), ""));
        history.apply(new SettingEdit("report.date", Optional.of("2024-03-01"), "延期"));
        history.apply(new SettingEdit("report.date", Optional.empty(), ""));
        assertThat(ledger.settings()).isEmpty();
        history.undo();
        assertThat(ledger.setting("report.date")).contains("2024-03-01");
        Applied undone = history.undo().orElseThrow();
        assertThat(ledger.settings()).containsExactly(Map.entry("report.date", "2024-02-05"));
        assertThat(undone.changes()).singleElement().isInstanceOf(TextChange.class);
        history.undo();
        assertThat(ledger.settings()).isEmpty();
        history.redo();
        assertThat(ledger.setting("report.date")).contains("2024-02-05");
    }

    @Test
    void anUnchangedSettingWritesNothing() {
        history.apply(new SettingEdit("report.date", Optional.of("2024-02-05"), ""));
        assertThat(history.apply(new SettingEdit("report.date", Optional.of("2024-02-05"), "")).isNothing()).isTrue();
        assertThat(history.apply(new SettingEdit("other", Optional.empty(), "")).isNothing()).isTrue();
    }

    @Test
    void aSettingChangedSinceIsNotTakenBack() {
        long first = history.apply(new SettingEdit("report.date", Optional.of("2024-02-05"), "")).edit().orElseThrow().id();
        history.apply(new SettingEdit("report.date", Optional.of("2024-03-01"), ""));
        assertThatThrownBy(() -> history.undo(first)).isInstanceOf(ChangedSinceException.class);
    }

    @Test
    void aRestoreIsPutOnRecordAndNotTakenBack() {
        assertThat(history.apply(new RestoreEdit("备份.ledger", "")).edit()).isPresent();
        assertThat(history.undo()).isEmpty();
    }
}
