package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.Sample;

/** One writer, in this process or another; readers beside it. */
class WriterLockTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
        }
    }

    @Test
    void aSecondWriterOfThisProcessIsToldWhoHoldsTheLedger() {
        try (LedgerFile first = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            LedgerException.InUse failure = catchThrowableOfType(LedgerException.InUse.class,
                    () -> LedgerFile.open(path, Access.WRITE, Duration.ofMillis(1)));
            Holder me = Holder.current();
            assertThat(failure.arguments()).endsWith(me.user(), me.host(), me.pid());
            assertThat(first.figureCount()).isZero();
        }
    }

    @Test
    void anotherProcessIsToldWhoHoldsTheLedgerAndReadsItMeanwhile() throws IOException {
        try (LedgerFile held = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            Sample.history(held).apply(FigureEdit.entry(List.of(Sample.accepted("2023-05", "12"))));
            assertThat(ChildProcess.run("write", path)).containsExactly("in use by " + System.getProperty("user.name") + " "
                    + ProcessHandle.current().pid());
            assertThat(ChildProcess.run("read", path)).containsExactly("figures 1");
            assertThat(ChildProcess.run("write", path)).as("trying and reading did not break the lock").hasSize(1)
                    .first().asString().startsWith("in use by ");
        }
        assertThat(ChildProcess.run("write", path)).containsExactly("wrote");
    }

    @Test
    void aReaderOfTheSameProcessDoesNotBreakTheLock() throws IOException {
        try (LedgerFile held = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            LedgerFile.open(path, Access.READ, Duration.ZERO).close();
            assertThatThrownBy(() -> LedgerFile.open(path, Access.WRITE, Duration.ZERO))
                    .isInstanceOf(LedgerException.InUse.class);
            assertThat(WriterLock.isHeld(held.path())).isTrue();
            assertThat(ChildProcess.run("write", path)).first().asString().startsWith("in use by ");
        }
    }

    @Test
    void aWriterWaitsForTheOtherToEnd() {
        LedgerFile first = LedgerFile.open(path, Access.WRITE, Duration.ZERO);
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> {
            started.countDown();
            try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ofSeconds(30))) {
                return ledger.figureCount();
            }
        });
        assertThat(started).satisfies(latch -> latch.await());
        assertThat(second).isNotDone();
        first.close();
        assertThat(second.join()).isZero();
    }

    @Test
    void theLockFileIsGoneAfterClosing() {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            assertThat(WriterLock.beside(ledger.path())).exists();
        }
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger");
    }

    @Test
    void aLockFileWithoutItsProcessDoesNotHinder() throws IOException {
        Files.writeString(WriterLock.beside(path), "li\nhost\n123\n");
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.access()).isEqualTo(Access.WRITE);
        }
        assertThat(Ledgers.contents(folder)).containsOnlyKeys("示范.ledger");
    }

    @Test
    void aLinkLeadsToTheSameLock() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.ledger"), path);
        try (LedgerFile ledger = LedgerFile.open(link, Access.WRITE, Duration.ZERO)) {
            assertThat(ledger.path()).isEqualTo(path);
            assertThatThrownBy(() -> LedgerFile.open(path, Access.WRITE, Duration.ZERO))
                    .isInstanceOf(LedgerException.InUse.class);
        }
    }

    @Test
    void aHolderIsReadAsItWasWrittenAndWhateverIsLackingIsUnknown() {
        Holder holder = new Holder("wang", "窗口1", 4711);
        assertThat(Holder.parse(holder.toText())).isEqualTo(holder);
        assertThat(Holder.parse("")).isEqualTo(new Holder("", "", 0));
        assertThat(Holder.parse("wang\nhost\nnot a number\n")).isEqualTo(new Holder("wang", "host", 0));
    }
}
