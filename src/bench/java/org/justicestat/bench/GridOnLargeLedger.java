package org.justicestat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The Entry screen on a ledger of 1.08 million figures. Floor: the same screen on a ledger without any. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GridOnLargeLedger {

    private static final int YEARS = 10;

    private Path largeFile;
    private Path emptyFile;
    private Workbench large;
    private Workbench empty;
    private Window window;

    @Setup
    public void open() throws InterruptedException {
        Window.startToolkit();
        largeFile = LargeLedger.make(YEARS);
        emptyFile = LargeLedger.make(0);
        large = read(largeFile);
        empty = read(emptyFile);
        window = new Window();
    }

    private static Workbench read(Path file) {
        Workbench workbench = Workbench.open(file, Access.WRITE, new Actor("bench", ""), Clock.systemUTC());
        workbench.snapshot();
        return workbench;
    }

    @Benchmark
    public int product() throws InterruptedException, ExecutionException {
        return GridOpening.opened(window, large);
    }

    @Benchmark
    public int floor() throws InterruptedException, ExecutionException {
        return GridOpening.opened(window, empty);
    }

    @TearDown
    public void close() {
        window.end();
        large.close();
        empty.close();
        LargeLedger.delete(largeFile);
        LargeLedger.delete(emptyFile);
    }
}
