package org.justicestat.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.Sample;
import org.justicestat.model.FigureKey;

/** A process that writes is killed at any moment: what it said was saved is there, whole and audited. */
class CrashTest {

    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAndNothingIsHalf() throws IOException {
        Path path;
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
        }
        Random random = new Random(7);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Integer> acknowledged = writeAndKill(path, next, 1 + random.nextInt(60));
            next = acknowledged.getLast() + 2;
            checkAfterKill(path, acknowledged.getLast());
        }
    }

    /** The child writes on while its lines are read, so the kill falls anywhere; the last line may be cut off. */
    private static List<Integer> writeAndKill(Path path, int first, int lines) throws IOException {
        Process process = ChildProcess.start("loop", path.toString(), Integer.toString(first));
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                acknowledged.add(Integer.parseInt(out.readLine()));
            }
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); Integer.toString(acknowledged.getLast() + 1).equals(line); line = out.readLine()) {
                acknowledged.add(Integer.parseInt(line));
            }
        }
        return acknowledged;
    }

    private static void checkAfterKill(Path path, int last) {
        try (LedgerFile ledger = LedgerFile.open(path, Access.WRITE, Duration.ofSeconds(10))) {
            assertThat(Integrity.verify(ledger)).isEmpty();
            Map<FigureKey, String> figures = ledger.snapshot().figures().figures().collect(Collectors.toMap(
                    figure -> figure.key(), figure -> figure.cell().value().orElseThrow().toString()));
            for (CellWrite write : ChildProcess.pair(last).writes()) {
                assertThat(figures).containsEntry(write.key(), Integer.toString(last));
                assertThat(ledger.history(write.key())).isNotEmpty();
            }
            figures.forEach((key, value) -> assertThat(figures.get(new FigureKey(
                    key.office().equals("office.east") ? "office.west" : "office.east", key.indicator(), key.period())))
                    .as("the other half of %s", key).isEqualTo(value));
        }
    }
}
