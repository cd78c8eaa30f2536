package org.justicestat.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs each benchmark beside its floor and prints the ratio of the two; times alone mean nothing on another machine. */
public final class Benchmarks {

    private static final String PRODUCT = "product";
    private static final String FLOOR = "floor";

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder().include("org\\.justicestat\\.bench\\.(" + arguments[0] + ").*")
                .forks(1).warmupIterations(5).warmupTime(TimeValue.seconds(1))
                .measurementIterations(7).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow")
                .addProfiler(GCProfiler.class).build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, RunResult>> byClass = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            byClass.computeIfAbsent(name.substring(name.lastIndexOf('.', method - 1) + 1, method), c -> new TreeMap<>())
                    .put(name.substring(method + 1), result);
        }
        System.out.printf(Locale.ROOT, "%n%-22s %14s %14s %7s %14s %14s%n", "benchmark", "product ms", "floor ms", "ratio",
                "product MB/op", "floor MB/op");
        byClass.forEach((name, pair) -> {
            double product = score(pair.get(PRODUCT));
            double floor = score(pair.get(FLOOR));
            System.out.printf(Locale.ROOT, "%-22s %14.3f %14.3f %7.2f %14.3f %14.3f%n", name, product, floor, product / floor,
                    allocated(pair.get(PRODUCT)), allocated(pair.get(FLOOR)));
        });
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / (1 << 20);
    }
}
