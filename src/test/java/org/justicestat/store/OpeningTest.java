package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.Sample;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Language;
import org.justicestat.text.Messages;

/** Whatever is not a ledger is told apart, and neither it nor its folder is changed by trying. */
class OpeningTest {

    private static final FigureKey MAY = Sample.key("office.east", "aid.accepted", "2023-05");

    @TempDir
    Path folder;

    private Path ledger() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "12"))));
            return ledger.path();
        }
    }

    /** Tries to open, expects the failure, and that every file of the folder is as before and no file is new. */
    private <T extends LedgerException> T refused(Path path, Access access, Class<T> type, String key) {
        Map<String, String> before = Ledgers.contents(folder);
        T failure = catchThrowableOfType(type, () -> LedgerFile.open(path, access, Duration.ZERO));
        assertThat(failure).isNotNull();
        assertThat(failure.key()).isEqualTo(key);
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
        for (Language language : Language.values()) {
            assertThat(new Messages(language).of(failure)).contains(path.getFileName().toString());
        }
        return failure;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aMissingFileIsNotCreated(Access access) {
        refused(folder.resolve("无.ledger"), access, LedgerException.NotFound.class, "store.notFound");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aFolderIsNoLedger(Access access) throws IOException {
        refused(Files.createDirectory(folder.resolve("a.ledger")), access, LedgerException.NotALedger.class, "store.folder");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void anEmptyFileIsNoLedger(Access access) throws IOException {
        refused(file("a.ledger", new byte[0]), access, LedgerException.NotALedger.class, "store.empty");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aTextIsNoLedger(Access access) throws IOException {
        refused(file("a.ledger", "office,indicator\n".repeat(500).getBytes()), access,
                LedgerException.NotALedger.class, "store.notADatabase");
        refused(file("b.ledger", "x".getBytes()), access, LedgerException.NotALedger.class, "store.notADatabase");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void encryptedBytesAreNoLedger(Access access) throws IOException {
        byte[] noise = new byte[8192];
        new Random(7).nextBytes(noise);
        refused(file("a.ledger", noise), access, LedgerException.NotALedger.class, "store.notADatabase");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void anotherProgramsDatabaseIsNoLedger(Access access) throws SQLException {
        Path other = folder.resolve("a.ledger");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA journal_mode = WAL; CREATE TABLE figure (a); PRAGMA user_version = 1");
        }
        refused(other, access, LedgerException.NotALedger.class, "store.otherDatabase");
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aLedgerCutOffAnywhereIsDamaged(Access access) throws IOException {
        byte[] whole = Files.readAllBytes(ledger());
        for (int length : new int[] {50, 99, 100, 1000, 4096, whole.length / 2, whole.length - 5000, whole.length - 1}) {
            refused(file("cut.ledger", Arrays.copyOf(whole, length)), access, LedgerException.Damaged.class, "store.damaged");
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aLedgerOfANewerVersionIsNotTouched(Access access) {
        Path path = ledger();
        Ledgers.tamper(path, false, "PRAGMA user_version = 99");
        LedgerException.Newer failure = refused(path, access, LedgerException.Newer.class, "store.newer");
        assertThat(failure.arguments()).endsWith(99, Schema.current().version());
    }

    @Test
    void aReadOnlyFileIsReadButNotOpenedForWriting() throws IOException {
        Path path = ledger();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        refused(path, Access.WRITE, LedgerException.ReadOnly.class, "store.readOnly");
        readsWithoutATrace(path);
    }

    @Test
    void aReadOnlyFolderIsReadButNotWrittenTo() throws IOException {
        Path path = ledger();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused(path, Access.WRITE, LedgerException.ReadOnly.class, "store.readOnlyFolder");
            readsWithoutATrace(path);
            assertThatThrownBy(() -> LedgerFile.create(folder.resolve("new.ledger"), _ -> { }))
                    .isInstanceOf(LedgerException.ReadOnly.class);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void readsWithoutATrace(Path path) {
        Map<String, String> before = Ledgers.contents(folder);
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            assertThat(ledger.snapshot().figures().cell(MAY)).isPresent();
            assertThat(Ledgers.contents(folder)).isEqualTo(before);
        }
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
    }

    @Test
    void aReaderLeavesTheFolderAsItWas() {
        Path path = ledger();
        Map<String, String> before = Ledgers.contents(folder);
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            assertThat(ledger.figureCount()).isEqualTo(1);
        }
        assertThat(Ledgers.contents(folder)).isEqualTo(before);
    }

    @Test
    void aReaderWhoMayNotWriteTheFolderSeesWhatTheWriterCommits() throws IOException {
        Path path = ledger();
        try (LedgerFile writer = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
            try (LedgerFile reader = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
                Sample.history(writer).apply(FigureEdit.entry(List.of(Sample.accepted("2023-06", "1"))));
                assertThat(reader.figureCount()).isEqualTo(2);
            } finally {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger");
    }

    @Test
    void aLedgerLeftOpenByACrashIsNotReadWithoutItsLogFromAReadOnlyFolder() throws IOException {
        Path path = ledger();
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "13"))));
            for (String name : List.of("示范.ledger", "示范.ledger-wal")) {
                ledger.withSession(_ -> Ledgers.copy(folder.resolve(name), crashed.resolve(name)));
            }
        }
        Files.setPosixFilePermissions(crashed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Path copy = crashed.resolve(path.getFileName());
            Map<String, String> before = Ledgers.contents(crashed);
            assertThatThrownBy(() -> LedgerFile.open(copy, Access.READ, Duration.ZERO))
                    .isInstanceOfSatisfying(LedgerException.ReadOnly.class,
                            e -> assertThat(e.key()).isEqualTo("store.unfinished"));
            assertThat(Ledgers.contents(crashed)).isEqualTo(before);
        } finally {
            Files.setPosixFilePermissions(crashed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aCrashedLedgerIsOpenedWithWhatItsLogHolds() throws IOException {
        Path path = ledger();
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "13"))));
            for (String name : List.of("示范.ledger", "示范.ledger-wal")) {
                ledger.withSession(_ -> Ledgers.copy(folder.resolve(name), crashed.resolve(name)));
            }
        }
        try (LedgerFile ledger = LedgerFile.open(crashed.resolve(path.getFileName()), Access.READ, Duration.ZERO)) {
            assertThat(ledger.snapshot().figures().cell(MAY).orElseThrow().value().orElseThrow()).isEqualByComparingTo("13");
        }
    }

    @Test
    void aGarbageLogBesideALedgerIsIgnored() throws IOException {
        Path path = ledger();
        file(path.getFileName() + "-wal", HexFormat.of().parseHex("00ff".repeat(3000)));
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.figureCount()).isEqualTo(1);
        }
    }

    @Test
    void aPathWithEveryAwkwardCharacterIsOpened() throws IOException {
        Path awkward = Files.createDirectory(folder.resolve("a b#%20中文;?cache=x"));
        try (LedgerFile ledger = LedgerFile.create(awkward.resolve("表 ?mode=memory&x=%41#.ledger"), _ -> { })) {
            assertThat(ledger.path()).exists();
        }
        assertThat(Ledgers.contents(awkward)).containsOnlyKeys("表 ?mode=memory&x=%41#.ledger");
    }
}
