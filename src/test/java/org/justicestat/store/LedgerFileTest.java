package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.Sample;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureSet;
import org.justicestat.model.Snapshot;
import org.justicestat.model.UserException;

class LedgerFileTest {

    @TempDir
    Path folder;

    @Test
    void aNewLedgerIsFoundUnderItsNameAloneAndOpenForWriting() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            assertThat(ledger.access()).isEqualTo(Access.WRITE);
            assertThat(ledger.snapshot().offices().root().code()).isEqualTo("bureau");
        }
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger");
    }

    @Test
    void aFileOfTheNameIsNeverOverwritten() throws IOException {
        Path path = Files.writeString(folder.resolve("a.ledger"), "mine");
        assertThatThrownBy(() -> LedgerFile.create(path, _ -> { })).isInstanceOf(LedgerException.Exists.class);
        assertThat(path).hasContent("mine");
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("a.ledger");
    }

    /** The file appears while the draft is being filled, after the first look at the name. */
    @Test
    void aFileThatAppearsMeanwhileIsNotOverwrittenEither() {
        Path path = folder.resolve("a.ledger");
        assertThatThrownBy(() -> LedgerFile.create(path, _ -> Ledgers.write(path, "mine")))
                .isInstanceOf(LedgerException.Exists.class);
        assertThat(path).hasContent("mine");
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("a.ledger");
    }

    @Test
    void aLedgerWhoseFillingFailsLeavesNothing() {
        assertThatThrownBy(() -> LedgerFile.create(folder.resolve("a.ledger"), ledger -> {
            Sample.history(ledger).apply(Sample.catalogue());
            throw new UserException("office.unknown", "x");
        })).isInstanceOf(UserException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLedgerIsNotMadeInAFolderThatIsNotThere() {
        assertThatThrownBy(() -> LedgerFile.create(folder.resolve("none/a.ledger"), _ -> { }))
                .isInstanceOf(LedgerException.NotFound.class);
    }

    @Test
    void theConnectionHasTheSettingsOnWhichDurabilityRests() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            assertThat(pragma(ledger, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(ledger, "synchronous")).isEqualTo("2");
            assertThat(pragma(ledger, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(ledger, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(ledger, "cache_size")).isEqualTo("-65536");
            assertThat(pragma(ledger, "application_id")).isEqualTo("1246975041");
            assertThat(pragma(ledger, "user_version")).isEqualTo("3");
        }
    }

    private static String pragma(LedgerFile ledger, String name) {
        return ledger.withSession(t -> t.session.first("PRAGMA " + name, row -> row.text(1)).orElseThrow());
    }

    @Test
    void aReaderCannotWrite() {
        Sample.ledger(folder).close();
        try (LedgerFile ledger = LedgerFile.open(folder.resolve("示范.ledger"), Access.READ, Duration.ZERO)) {
            assertThatThrownBy(() -> ledger.inTransaction(_ -> 0)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ledger.withSession(t -> t.session.update("DELETE FROM duty")))
                    .isInstanceOf(LedgerException.ReadOnly.class);
        }
    }

    @Test
    void aReaderSeesWhatAWriterCommittedButNothingBefore() {
        try (LedgerFile writer = Sample.ledger(folder);
                LedgerFile reader = LedgerFile.open(writer.path(), Access.READ, Duration.ZERO)) {
            assertThat(reader.snapshot().figures().size()).isZero();
            Sample.history(writer).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "1"))));
            writer.inTransaction(transaction -> {
                EditRecord edit = transaction.begin(Sample.NOON, Sample.CLERK, EditKind.CATALOGUE, "", OptionalLong.empty());
                transaction.add(edit, List.of(Sample.office("office.north", "bureau")));
                assertThat(reader.snapshot().offices().find("office.north")).isEmpty();
                return 0;
            });
            assertThat(reader.snapshot().figures().size()).isEqualTo(1);
            assertThat(reader.snapshot().offices().find("office.north")).isPresent();
        }
    }

    @Test
    void whatThrowsWithinATransactionLeavesNothing() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            assertThatThrownBy(() -> ledger.inTransaction(transaction -> {
                EditRecord edit = transaction.begin(Sample.NOON, Sample.CLERK, EditKind.CATALOGUE, "", OptionalLong.empty());
                transaction.add(edit, List.of(Sample.office("office.north", "bureau")));
                throw new IllegalArgumentException("stop");
            })).isInstanceOf(IllegalArgumentException.class).hasMessage("stop");
            assertThat(ledger.snapshot().offices().find("office.north")).isEmpty();
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }

    @Test
    void aTransactionWithinATransactionIsRefused() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            assertThatThrownBy(() -> ledger.inTransaction(_ -> ledger.inTransaction(_ -> 0)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(ledger.figureCount()).isZero();
        }
    }

    @Test
    void aClosedLedgerSaysSoAndMayBeClosedAgain() {
        LedgerFile ledger = Sample.ledger(folder);
        ledger.close();
        ledger.close();
        assertThatThrownBy(ledger::snapshot).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void figuresOfSomeYearsAndOfOneOfficeAreTheOnesOfTheWhole() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            Sample.history(ledger).apply(FigureEdit.entry(Stream.of("2021-12", "2022", "2022-01", "2022-Q4", "2022-01/2022-11",
                    "2023-12", "2024").map(period -> Sample.accepted(period, "7")).toList()));
            Sample.history(ledger).apply(FigureEdit.entry(List.of(
                    CellWrite.put(Sample.key("bureau", "aid.amount", "2022"), Cell.reported("1.50").withNote("含补报")))));
            Snapshot whole = ledger.snapshot();
            assertThat(whole.figures().size()).isEqualTo(8);
            FigureSet two = ledger.inTransaction(work -> work.snapshot(2022, 2023)).figures();
            assertThat(two.figures().toList()).containsExactlyInAnyOrderElementsOf(whole.figures().figures()
                    .filter(figure -> figure.key().period().year() == 2022 || figure.key().period().year() == 2023).toList());
            assertThat(ledger.figures("office.east").figures().toList()).hasSize(7);
            assertThat(ledger.figures("bureau").figures().toList()).singleElement()
                    .satisfies(figure -> assertThat(figure.cell().note()).isEqualTo("含补报"));
            assertThat(ledger.figures("nowhere").isEmpty()).isTrue();
        }
    }

    @Test
    void threadsTakeTurns() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            History history = Sample.history(ledger);
            IntStream.range(0, 40).parallel().forEach(i -> {
                history.apply(FigureEdit.entry(List.of(Sample.accepted(2000 + i + "-01", Integer.toString(i)))));
                assertThat(ledger.figureCount()).isPositive();
            });
            assertThat(ledger.figureCount()).isEqualTo(40);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noFileStaysOpenAfterClosing() throws IOException {
        try (LedgerFile ledger = Sample.ledger(folder);
                LedgerFile reader = LedgerFile.open(ledger.path(), Access.READ, Duration.ZERO)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "1"))));
            reader.snapshot();
            Backup.write(ledger, folder.resolve("copy.ledger"));
            assertThat(openFiles()).isNotEmpty();
        }
        assertThat(openFiles()).isEmpty();
    }

    private List<Path> openFiles() throws IOException {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(Files::isSymbolicLink).map(Ledgers::linkTarget)
                    .filter(file -> file.startsWith(folder)).toList();
        }
    }

    /** A full disk, as SQLite knows it: the file may have no more pages. */
    @Test
    void aFullDiskLeavesNothingHalfWrittenAndTheLedgerUsable() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            History history = Sample.history(ledger);
            history.apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "1"))));
            ledger.withSession(t -> t.session.first("PRAGMA max_page_count = 1", row -> row.text(1)));
            List<CellWrite> many = IntStream.rangeClosed(1950, 2999)
                    .mapToObj(year -> Sample.accepted(year + "-05", "2")).toList();
            assertThatThrownBy(() -> history.apply(FigureEdit.importing(many, "big.csv")))
                    .isInstanceOfSatisfying(LedgerException.Storage.class, e -> assertThat(e.key()).isEqualTo("store.full"));
            assertThat(ledger.figureCount()).isEqualTo(1);
            assertThat(Integrity.verify(ledger)).isEmpty();
            history.apply(FigureEdit.importing(many, "big.csv"));
            assertThat(ledger.figureCount()).isEqualTo(1050);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }

    /** What no figure's writer may do, whoever writes the SQL. */
    @Test
    void triggersRefuseWhatWouldBreakTheAudit() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "1"))));
            for (String sql : List.of("UPDATE audit SET new_value = 2", "DELETE FROM audit", "UPDATE edit SET reason = 'x'",
                    "DELETE FROM edit", "INSERT OR REPLACE INTO edit SELECT * FROM edit WHERE id = 1",
                    "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE office_id = 1 AND seq = 1",
                    "INSERT INTO edit SELECT id + 5, at, os_user, user_name, kind, reason, undoes FROM edit WHERE id = 1",
                    "UPDATE figure SET value = 2", "UPDATE figure SET rev = rev + 1", "DELETE FROM figure",
                    "INSERT OR REPLACE INTO figure SELECT office_id, indicator_id, period, 5, status, rev, note FROM figure",
                    "INSERT INTO figure SELECT office_id, indicator_id, 202306, value, status, rev, note FROM figure")) {
                assertThatThrownBy(() -> ledger.withSession(t -> t.session.update(sql))).as(sql)
                        .isInstanceOf(IllegalStateException.class).hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
            }
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }
}
