package org.justicestat.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.scene.layout.StackPane;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;

/**
 * What an open Entry screen holds of the heap, with the sheet it shows, beyond what an empty window holds. Floor: a bare table of
 * the same size.
 */
final class GridHeap {

    private static final int SCREENS = 8;
    private static final int COLLECTIONS = 4;

    private GridHeap() {
    }

    static void print() throws Exception {
        Window.startToolkit();
        Path file = LargeLedger.make(1);
        try (Workbench workbench = Workbench.open(file, Access.WRITE, new Actor("bench", ""), Clock.systemUTC())) {
            workbench.snapshot();
            Opening screen = (window, painted) -> window.openEntry(workbench, painted);
            Opening bare = (window, painted) -> window.open(BareTable.make(), painted);
            // The first of each loads what all share.
            List<Window> shared = List.of(opened(screen), opened(bare));
            double nothing = held((window, painted) -> window.open(new StackPane(), painted));
            double floor = held(bare) - nothing;
            double product = held(screen) - nothing;
            System.out.printf(Locale.ROOT, "%n%-22s %12s %12s %7s%n%-22s %12.3f %12.3f %7.2f%n", "benchmark", "product MB",
                    "floor MB", "ratio", "GridHeap", product, floor, product / floor);
            shared.forEach(Window::end);
        }
        LargeLedger.delete(file);
    }

    private interface Opening {
        void open(Window window, Runnable painted) throws Exception;
    }

    private static Window opened(Opening opening) throws Exception {
        Window window = new Window();
        CountDownLatch painted = new CountDownLatch(1);
        Window.onWindowThread(() -> {
            opening.open(window, painted::countDown);
            return window;
        });
        painted.await();
        return window;
    }

    /** @return MB of one */
    private static double held(Opening opening) throws Exception {
        long before = used();
        List<Window> open = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            open.add(opened(opening));
        }
        double held = (used() - before) / (double) SCREENS / (1 << 20);
        open.forEach(Window::end);
        return held;
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
