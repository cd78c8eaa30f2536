package org.justicestat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.view.entry.EntryController;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The Entry screen from nothing to its painted year sheet, read from the snapshot. Floor: a bare table of the same size. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GridOpening {

    private Path file;
    private Workbench workbench;
    private Window window;

    @Setup
    public void open() throws InterruptedException {
        Window.startToolkit();
        file = LargeLedger.make(1);
        workbench = Workbench.open(file, Access.WRITE, new Actor("bench", ""), Clock.systemUTC());
        workbench.snapshot();
        window = new Window();
    }

    @Benchmark
    public int product() throws InterruptedException, ExecutionException {
        return opened(window, workbench);
    }

    /** Opens the screen, waits until it is painted and closes it. */
    static int opened(Window window, Workbench workbench) throws InterruptedException, ExecutionException {
        CountDownLatch painted = new CountDownLatch(1);
        EntryController controller = Window.onWindowThread(() -> window.openEntry(workbench, painted::countDown));
        painted.await();
        return Window.onWindowThread(() -> {
            int rows = window.table().getItems().size();
            controller.close();
            window.close();
            return rows;
        });
    }

    @Benchmark
    public int floor() throws InterruptedException, ExecutionException {
        CountDownLatch painted = new CountDownLatch(1);
        Window.onWindowThread(() -> {
            window.open(BareTable.make(), painted::countDown);
            return null;
        });
        painted.await();
        return Window.onWindowThread(() -> {
            int rows = window.table().getItems().size();
            window.close();
            return rows;
        });
    }

    @TearDown
    public void close() {
        window.end();
        workbench.close();
        LargeLedger.delete(file);
    }
}
