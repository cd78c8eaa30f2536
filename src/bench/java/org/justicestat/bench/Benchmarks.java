package org.justicestat.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.MemPoolProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs each benchmark beside its floor and prints the ratio of the two; times alone mean nothing on another machine. */
public final class Benchmarks {

    private static final String PRODUCT = "product";
    private static final String FLOOR = "floor";
    /** Each in a program of its own, once. */
    private static final String FIRST = GridFirstOpening.class.getSimpleName();
    private static final String REPORT = ReportFile.class.getSimpleName();
    private static final int COLD_FORKS = 5;
    /** Name of the property that names the folder with what {@link LargeReport#prepare} wrote. */
    static final String FOLDER = "justicestat.bench.folder";

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        try {
            LargeReport.prepare(folder);
            List<RunResult> results = new ArrayList<>(run(options(arguments[0], folder).exclude(FIRST).forks(1)
                    // After fewer a report is written faster each time still.
                    .warmupIterations(10).warmupTime(TimeValue.seconds(1))
                    .measurementIterations(7).measurementTime(TimeValue.seconds(1))));
            if (FIRST.matches(arguments[0])) {
                results.addAll(run(once(FIRST, folder).forks(7)));
            }
            print(results);
            if (REPORT.matches(arguments[0])) {
                System.out.printf("%n%s does%n%s", REPORT, ReportFile.WORK);
                printFirst(run(once(REPORT, folder).forks(COLD_FORKS)));
            }
            if (GridHeap.class.getSimpleName().matches(arguments[0])) {
                GridHeap.print();
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(Path::toFile).forEach(File::delete);
            }
            Files.delete(folder);
        }
        System.exit(0);
    }

    private static ChainedOptionsBuilder options(String pattern, Path folder) {
        return new OptionsBuilder().include("org\\.justicestat\\.bench\\.(" + pattern + ")\\..*")
                // A small nursery, so that the peak shows what is held at once and not how lazily garbage is collected.
                .jvmArgsAppend("-Xmx2g", "-Xmn64m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", "-D" + FOLDER + "=" + folder)
                .addProfiler(GCProfiler.class).addProfiler(MemPoolProfiler.class);
    }

    /** In a program of its own, not warmed. */
    private static ChainedOptionsBuilder once(String pattern, Path folder) {
        return options(pattern, folder).mode(Mode.SingleShotTime).warmupIterations(0).measurementIterations(1);
    }

    private static void printFirst(Collection<RunResult> results) {
        System.out.printf(Locale.ROOT, "%nthe first report of a new program, median of %d%n", COLD_FORKS);
        results.forEach(result -> {
            String name = result.getParams().getBenchmark();
            System.out.printf(Locale.ROOT, "  %-20s %12.0f ms%n", name.substring(name.lastIndexOf('.') + 1), score(result));
        });
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        try {
            return new Runner(options.build()).run();
        } catch (NoBenchmarksException none) {
            return List.of();
        }
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> byClass = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            byClass.computeIfAbsent(name.substring(name.lastIndexOf('.', method - 1) + 1, method), c -> new TreeMap<>())
                    .put(name.substring(method + 1), result);
        }
        System.out.printf(Locale.ROOT, "%n%-22s %12s %12s %7s %14s %14s %14s %14s%n", "benchmark", "product ms", "floor ms",
                "ratio", "product MB/op", "floor MB/op", "product MB max", "floor MB max");
        byClass.forEach((name, pair) -> {
            RunResult product = pair.get(PRODUCT);
            RunResult floor = pair.get(FLOOR);
            System.out.printf(Locale.ROOT, "%-22s %12.3f %12.3f %7.2f %14.3f %14.3f %14.0f %14.0f%n", name, score(product),
                    score(floor), score(product) / score(floor), allocated(product), allocated(floor), heap(product),
                    heap(floor));
            pair.forEach((method, peer) -> printPeer(method, peer, score(floor)));
        });
    }

    /** Another library that does the same. */
    private static void printPeer(String method, RunResult peer, double floor) {
        if (!method.equals(PRODUCT) && !method.equals(FLOOR)) {
            System.out.printf(Locale.ROOT, "  %-20s %12.3f %12s %7.2f %14.3f %14s %14.0f%n", method, score(peer), "",
                    score(peer) / floor, allocated(peer), "", heap(peer));
        }
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / (1 << 20);
    }

    /** The most the heap held, in MB; its generations may have peaked at different moments. */
    private static double heap(RunResult result) {
        return Stream.of("Eden Space", "Survivor Space", "Tenured Gen")
                .mapToDouble(pool -> result.getSecondaryResults().get("mempool." + pool + ".used").getScore()).sum() / 1024;
    }
}
