package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.Sample;
import org.justicestat.store.Census.Head;

class BackupTest {

    @TempDir
    Path folder;

    private LedgerFile ledger;
    private Path copy;

    @BeforeEach
    void fill() {
        ledger = Sample.ledger(folder);
        copy = folder.resolve("copy.ledger");
        put("2023-05", "12");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void put(String period, String value) {
        Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted(period, value))));
    }

    private static long figures(Path path) {
        try (LedgerFile opened = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            assertThat(Integrity.verify(opened)).isEmpty();
            return opened.figureCount();
        }
    }

    @Test
    void aCopyHoldsEverythingAndStandsAlone() {
        Backup.write(ledger, copy);
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("copy.ledger", "示范.ledger", "示范.ledger-shm", "示范.ledger-wal",
                "示范.ledger.lock");
        assertThat(figures(copy)).isEqualTo(1);
        try (LedgerFile opened = LedgerFile.open(copy, Access.READ, Duration.ZERO)) {
            assertThat(opened.snapshot().catalogue().indicators())
                    .containsExactlyElementsOf(ledger.snapshot().catalogue().indicators());
        }
    }

    @Test
    void aReaderMakesACopyWhileTheWriterHoldsTheLedger() {
        try (LedgerFile reader = LedgerFile.open(ledger.path(), Access.READ, Duration.ZERO)) {
            put("2023-06", "1");
            Backup.write(reader, copy);
        }
        assertThat(figures(copy)).isEqualTo(2);
    }

    @Test
    void anEarlierCopyIsReplaced() {
        Backup.write(ledger, copy);
        put("2023-06", "1");
        Backup.write(ledger, copy);
        assertThat(figures(copy)).isEqualTo(2);
    }

    @Test
    void aLedgerIsNotReplacedByItsOwnCopyNorIsAnotherInUse() {
        assertThatThrownBy(() -> Backup.write(ledger, ledger.path())).isInstanceOf(LedgerException.Exists.class);
        try (LedgerFile other = LedgerFile.create(copy, _ -> { })) {
            assertThatThrownBy(() -> Backup.write(ledger, copy)).isInstanceOf(LedgerException.Exists.class);
            assertThat(other.figureCount()).isZero();
        }
    }

    @Test
    void aRestoredLedgerIsTheCopyAndNeverReplacesAFile() {
        Backup.write(ledger, copy);
        Path restored = folder.resolve("restored.ledger");
        Backup.restore(copy, restored);
        assertThat(figures(restored)).isEqualTo(1);
        Map<String, String> before = Ledgers.contents(folder);
        assertThatThrownBy(() -> Backup.restore(copy, restored)).isInstanceOf(LedgerException.Exists.class);
        assertThatThrownBy(() -> Backup.restore(copy, ledger.path())).isInstanceOf(LedgerException.Exists.class);
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
    }

    @Test
    void aBrokenCopyIsNotRestored() throws IOException {
        Backup.write(ledger, copy);
        byte[] bytes = Files.readAllBytes(copy);
        Path cut = Files.write(folder.resolve("cut.ledger"), Arrays.copyOf(bytes, bytes.length - 9000));
        Arrays.fill(bytes, 5 * 4096, 20 * 4096, (byte) 0x5a);
        Path spoilt = Files.write(folder.resolve("spoilt.ledger"), bytes);
        Map<String, String> before = Ledgers.contents(folder);
        for (Path broken : List.of(cut, spoilt)) {
            assertThatThrownBy(() -> Backup.restore(broken, folder.resolve("restored.ledger")))
                    .isInstanceOf(LedgerException.Damaged.class);
        }
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
    }

    @Test
    void aCopyInAFolderThatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Backup.write(ledger, folder.resolve("none/copy.ledger")))
                .isInstanceOf(LedgerException.NotFound.class);
    }

    @Test
    void aCopyMadeWhileAnotherWritesLiesBetweenTheTwoMoments() {
        Census before = new Census(Map.of("figure", 1L), Map.of(1L, new Head(4, "a"), 2L, new Head(1, "b")));
        Census after = new Census(Map.of("figure", 3L), Map.of(1L, new Head(6, "c"), 2L, new Head(1, "b"), 3L, new Head(1, "d")));
        assertThat(new Census(Map.of("figure", 2L), Map.of(1L, new Head(5, "e"), 2L, new Head(1, "b"))).isBetween(before, after))
                .isTrue();
        assertThat(new Census(Map.of(), Map.of(1L, new Head(3, "e"), 2L, new Head(1, "b"))).isBetween(before, after)).isFalse();
        assertThat(new Census(Map.of(), Map.of(1L, new Head(5, "e"))).isBetween(before, after)).isFalse();
        assertThat(new Census(Map.of(), Map.of(1L, new Head(5, "e"), 2L, new Head(2, "f"))).isBetween(before, after)).isFalse();
    }
}
