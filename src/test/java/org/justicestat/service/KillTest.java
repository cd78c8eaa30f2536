package org.justicestat.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.edit.Sample;
import org.justicestat.model.FigureKey;
import org.justicestat.model.PendingInput;
import org.justicestat.store.Access;
import org.justicestat.store.Integrity;
import org.justicestat.store.LedgerFile;

/**
 * The program is killed at any moment while a robot types: every figure that was shown as saved is there, and so is every text
 * that was no figure. {@code -Djusticestat.kills=200} runs the long form.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("justicestat.kills", 10);
    private static final int MOST_DEEDS = 80;
    private static final long MOST_NANOS = 4_000_000;

    @TempDir
    private Path folder;

    private final Map<FigureKey, String> figures = new HashMap<>();
    private final Map<FigureKey, String> texts = new HashMap<>();

    @Test
    void whatWasShownAsSavedBeforeAKillIsThereAfterIt() throws IOException {
        Path path;
        try (LedgerFile ledger = Sample.ledger(folder)) {
            path = ledger.path();
        }
        Random random = new Random(20240305);
        int next = 1;
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = typeUntilKilled(path, next, random);
            for (int deed = next; deed <= last; deed++) {
                remember(deed);
            }
            acknowledged += last - next + 1;
            check(path, last + 1);
            next = last + 2;
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
    }

    private static int typeUntilKilled(Path path, int first, Random random) throws IOException {
        Process robot = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), TypingRobot.class.getName(), path.toString(),
                Integer.toString(first)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        StringBuilder said = new StringBuilder();
        try (InputStream out = robot.getInputStream()) {
            for (int lines = 1 + random.nextInt(MOST_DEEDS); lines > 0; ) {
                int c = out.read();
                assertThat(c).as("the robot stopped by itself").isNotNegative();
                said.append((char) c);
                lines -= c == '\n' ? 1 : 0;
            }
            long until = System.nanoTime() + random.nextLong(MOST_NANOS);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            robot.toHandle().destroyForcibly();
            said.append(new String(out.readAllBytes(), StandardCharsets.US_ASCII));
        }
        List<String> whole = said.substring(0, said.lastIndexOf("\n")).lines().toList();
        assertThat(whole).as("deeds in their order").hasSize(Integer.parseInt(whole.getLast()) - first + 1);
        return Integer.parseInt(whole.getLast());
    }

    private void remember(int deed) {
        FigureKey place = TypingRobot.place(deed);
        switch (TypingRobot.kind(deed)) {
            case FIGURE -> figures.put(place, Integer.toString(deed));
            case TEXT -> texts.put(place, TypingRobot.text(deed));
            case DROP -> texts.remove(place);
        }
    }

    /** @param unsaid the deed that may have been done without being said */
    private void check(Path path, int unsaid) {
        try (Workbench workbench = Workbench.open(path, Access.WRITE, Sample.CLERK, Clock.systemUTC())) {
            Map<FigureKey, String> stored = workbench.snapshot().figures().figures()
                    .collect(Collectors.toMap(figure -> figure.key(), figure -> figure.cell().value().orElseThrow().toString()));
            Map<FigureKey, String> kept = workbench.pendingInputs().stream()
                    .collect(Collectors.toMap(PendingInput::place, PendingInput::text));
            if (!stored.equals(figures) || !kept.equals(texts)) {
                remember(unsaid);
            }
            assertThat(stored).isEqualTo(figures);
            assertThat(kept).isEqualTo(texts);
            assertThat(Integrity.verify(workbench.ledger())).isEmpty();
        }
    }
}
