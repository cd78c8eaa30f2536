package org.justicestat.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.Sample;
import org.justicestat.model.Cell;

/** A second process that works with a ledger; what it did it says on standard output, a line each. */
public final class ChildProcess {

    private ChildProcess() {
    }

    public static void main(String... args) {
        Path path = Path.of(args[1]);
        switch (args[0]) {
            case "read" -> read(path);
            case "write" -> write(path);
            case "loop" -> loop(path, Integer.parseInt(args[2]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void read(Path path) {
        try (LedgerFile ledger = LedgerFile.open(path, Access.READ, Duration.ZERO)) {
            System.out.println("figures " + ledger.figureCount());
        }
    }

    private static void write(Path path) {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ofMillis(100))) {
            Sample.history(ledger).apply(FigureEdit.entry(List.of(Sample.accepted("2023-12", "1"))));
            System.out.println("wrote");
        } catch (LedgerException.InUse e) {
            System.out.println("in use by " + e.arguments().get(1) + " " + e.arguments().get(3));
        }
    }

    /** Writes two cells at a time, for ever; says each pair once it is committed. */
    private static void loop(Path path, int first) {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ZERO)) {
            History history = Sample.history(ledger);
            for (int value = first; ; value++) {
                history.apply(pair(value));
                System.out.println(value);
            }
        }
    }

    /** The value in a month that follows from it, at both offices. */
    static FigureEdit pair(int value) {
        String period = "%04d-%02d".formatted(2000 + value / 12 % 100, value % 12 + 1);
        return FigureEdit.entry(List.of("office.east", "office.west").stream()
                .map(office -> CellWrite.put(Sample.key(office, "aid.accepted", period), Cell.reported(Integer.toString(value))))
                .toList());
    }

    static Process start(String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), ChildProcess.class.getName());
        builder.command().addAll(List.of(args));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Runs to its end. */
    static List<String> run(String task, Path path) throws IOException {
        Process process = start(task, path.toString());
        try (var lines = process.inputReader().lines()) {
            return lines.toList();
        }
    }
}
