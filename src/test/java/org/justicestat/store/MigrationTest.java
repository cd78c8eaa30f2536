package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.Sample;
import org.justicestat.model.MonthStates;

/** The next version of the format, made up, against a ledger of this one. */
class MigrationTest {

    private static final Schema NOW = Schema.current();
    private static final String BACKUP = "示范.v" + NOW.version() + ".ledger";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void fill() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "12"))));
        }
    }

    private static Schema with(String... more) {
        return new Schema(Stream.concat(NOW.scripts().stream(), Stream.of(more)).toList());
    }

    private static String phones(LedgerFile ledger) {
        return ledger.withSession(t -> t.session.list("SELECT phone FROM office ORDER BY id", row -> row.text(1))).toString();
    }

    @Test
    void anOlderLedgerIsBackedUpAndBroughtUpToDateWithItsFigures() {
        Schema next = with("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT '0'", "UPDATE office SET phone = id; "
                + "CREATE TRIGGER phone BEFORE UPDATE ON office WHEN NEW.phone = '' BEGIN SELECT RAISE(ABORT, 'x'); END;");
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO, next)) {
            assertThat(phones(ledger)).isEqualTo("[1, 2, 3]");
            assertThat(ledger.figureCount()).isEqualTo(1);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger", BACKUP);
        try (LedgerFile before = LedgerFile.open(folder.resolve(BACKUP), Access.READ, Duration.ZERO)) {
            assertThat(before.figureCount()).isEqualTo(1);
            assertThat(Integrity.verify(before)).isEmpty();
        }
    }

    /** V1.sqlite was written by the program that knew version 1 alone: figures, an undo, a setting. */
    @Test
    void aLedgerOfTheFirstVersionKeepsItsFiguresAndItsHistory() throws IOException {
        Path old = folder.resolve("old.ledger");
        try (InputStream first = MigrationTest.class.getResourceAsStream("V1.sqlite")) {
            Files.copy(first, old);
        }
        try (LedgerFile ledger = LedgerFile.open(old, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.snapshot().figures().figures().map(f -> f.key().period() + "=" + f.cell().value().orElseThrow()))
                    .containsExactlyInAnyOrder("2023-05=13", "2023-06=0", "2023-07=7");
            assertThat(ledger.snapshot().months()).isEqualTo(MonthStates.EMPTY);
            assertThat(ledger.history(Sample.key("office.east", "aid.accepted", "2023-06")))
                    .extracting(entry -> entry.edit().kind()).containsExactly(EditKind.ENTRY, EditKind.ENTRY, EditKind.UNDO);
            assertThat(Integrity.verify(ledger)).isEmpty();
            Sample.history(ledger).undo();
            assertThat(ledger.figureCount()).isEqualTo(2);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
        assertThat(folder.resolve("old.v1.ledger")).exists();
    }

    @Test
    void anUpToDateLedgerIsNotBackedUpAgain() {
        Schema next = with("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT '0'");
        LedgerFile.open(path, Access.WRITE, Duration.ZERO, next).close();
        LedgerFile.open(path, Access.WRITE, Duration.ZERO, next).close();
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger", BACKUP);
    }

    @Test
    void anEarlierBackupIsNeverOverwritten() {
        Ledgers.write(folder.resolve(BACKUP), "mine");
        LedgerFile.open(path, Access.WRITE, Duration.ZERO, with("CREATE TABLE more (a) ")).close();
        assertThat(folder.resolve(BACKUP)).hasContent("mine");
        assertThat(folder.resolve("示范.v" + NOW.version() + "-2.ledger")).exists();
    }

    @Test
    void aMigrationThatFailsChangesNothing() {
        failsWithoutChange(with("ALTER TABLE office ADD COLUMN phone TEXT; SELECT nonsense"));
    }

    @Test
    void aLaterStepThatFailsTakesTheEarlierOnesBack() {
        failsWithoutChange(with("CREATE TABLE more (a)", "INSERT INTO nowhere VALUES (1)"));
    }

    @Test
    void aMigrationThatLeavesABrokenReferenceChangesNothing() {
        failsWithoutChange(with("DROP TRIGGER figure_delete; DELETE FROM office WHERE code = 'office.east'"));
    }

    private void failsWithoutChange(Schema broken) {
        String before = Ledgers.contents(folder).get("示范.ledger");
        assertThatThrownBy(() -> LedgerFile.open(path, Access.WRITE, Duration.ZERO, broken))
                .isInstanceOf(IllegalStateException.class);
        Map<String, String> after = Ledgers.contents(folder);
        assertThat(after).containsOnlyKeys("示范.ledger", BACKUP).containsEntry("示范.ledger", before);
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.figureCount()).isEqualTo(1);
            assertThat(Integrity.verify(ledger)).isEmpty();
        }
    }

    @Test
    void aReaderOfAnOlderLedgerIsToldToOpenItForWriting() {
        Map<String, String> before = Ledgers.contents(folder);
        assertThatThrownBy(() -> LedgerFile.open(path, Access.READ, Duration.ZERO, with("CREATE TABLE more (a)")))
                .isInstanceOfSatisfying(LedgerException.Older.class,
                        e -> assertThat(e.arguments()).endsWith(NOW.version(), NOW.version() + 1));
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
    }

    /** Two programs of different versions on one ledger: the older one stops. */
    @Test
    void aLedgerBroughtUpToDateIsNewerToTheOlderProgram() {
        LedgerFile.open(path, Access.WRITE, Duration.ZERO, with("CREATE TABLE more (a)")).close();
        for (Access access : Access.values()) {
            assertThatThrownBy(() -> LedgerFile.open(path, access, Duration.ZERO)).isInstanceOf(LedgerException.Newer.class);
        }
    }
}
