package org.justicestat.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.app.SampleLedger;
import org.justicestat.model.Figure;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.PendingInput;
import org.justicestat.service.Settings;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.Integrity;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WorkContext;

/**
 * The program is killed at any moment while a robot types in its window: every figure and every text that a cell showed is
 * there, and the grid opens again at the cell where the cursor was. {@code -Djusticestat.kills=200} runs the long form.
 */
class GridKillTest {

    private static final int KILLS = Integer.getInteger("justicestat.kills", 4);
    private static final int MOST_DEEDS = 24;
    private static final long MOST_NANOS = 60_000_000;
    private static final String OFFICE = "dept.legal_aid";
    private static final Month MONTH = new Month(2025, 1);

    @TempDir
    private Path folder;

    private final Map<FigureKey, BigDecimal> figures = new HashMap<>();
    private final Map<FigureKey, String> texts = new HashMap<>();
    private List<String> column = List.of();
    private String cursor = "legal_aid.applied";

    @Test
    void whatACellShowedIsThereAfterAKillAndTheGridOpensWhereItWas() throws IOException {
        Path ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        settings().setUserName("王芳");
        settings().setLastScreen(Screen.ENTRY.id());
        settings().setPlace(ledger, String.join(" ", OFFICE, MONTH.toString(), "MONTH", cursor, MONTH.toString()));
        Random random = new Random(20240305);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int last = typeUntilKilled(ledger, next, random);
            check(ledger, last + 1);
            next = last + 2;
        }
    }

    private Settings settings() {
        return Settings.load(folder.resolve("justicestat/settings.properties"));
    }

    /** @return the last deed that the robot said */
    private int typeUntilKilled(Path ledger, int first, Random random) throws IOException {
        Process robot = start(ledger, first);
        List<String> said = new ArrayList<>();
        try (BufferedReader out = robot.inputReader()) {
            for (int lines = 3 + random.nextInt(MOST_DEEDS); lines > 0; lines--) {
                String line = out.readLine();
                assertThat(line).as("the robot stopped by itself").isNotNull();
                said.add(line);
            }
            long until = System.nanoTime() + random.nextLong(MOST_NANOS);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            robot.toHandle().destroyForcibly();
            out.lines().filter(line -> line.split(" ").length == 5).forEach(said::add);
        }
        column = List.of(said.get(0).split(" "));
        assertThat(said.get(1)).as("the cell at which the grid opens").isEqualTo(cursor);
        cursor = column.contains(cursor) ? cursor : column.getFirst();
        for (int deed = first; deed < first + said.size() - 2; deed++) {
            hear(deed, said.get(deed - first + 2).split(" "));
        }
        return first + said.size() - 3;
    }

    private Process start(Path ledger, int first) throws IOException {
        ProcessBuilder robot = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dglass.platform=Wide",
                "-Dprism.order=sw", "-Dtestfx.robot=glass", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), GridRobot.class.getName(), ledger.toString(), Integer.toString(first));
        for (String place : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")) {
            robot.environment().put(place, folder.toString());
        }
        return robot.redirectError(ProcessBuilder.Redirect.to(folder.resolve("robot.log").toFile())).start();
    }

    /** Takes what the robot saw: the deed, the place, the mark, the text, and where the cursor went. */
    private void hear(int deed, String... seen) {
        String text = GridRobot.text(deed);
        assertThat(seen).as("a deed as the screen shows it").startsWith(Integer.toString(deed), cursor,
                GridRobot.isFigure(deed) ? "saved" : "invalid");
        assertThat(seen[3]).as("what stands in the cell").matches(GridRobot.isFigure(deed) ? text + "([.]0+)?" : text);
        remember(deed);
        assertThat(seen[4]).as("where the cursor is after deed %d", deed).isEqualTo(cursor);
    }

    private void remember(int deed) {
        FigureKey place = key(cursor);
        if (GridRobot.isFigure(deed)) {
            figures.put(place, new BigDecimal(GridRobot.text(deed)));
            texts.remove(place);
        } else {
            texts.put(place, GridRobot.text(deed));
        }
        cursor = after(cursor);
    }

    private String after(String place) {
        return column.get((column.indexOf(place) + 1) % column.size());
    }

    private static FigureKey key(String indicator) {
        return new FigureKey(OFFICE, indicator, MONTH);
    }

    /** @param unsaid the deed that may have been done, and its step of the cursor taken, without being said */
    private void check(Path ledger, int unsaid) {
        try (Workbench workbench = Workbench.open(ledger, Access.WRITE, new Actor("wang", "王芳"), Clock.systemUTC())) {
            Map<FigureKey, BigDecimal> stored = workbench.snapshot().figures().figures()
                    .filter(figure -> figure.key().office().equals(OFFICE) && figure.key().period().equals(MONTH))
                    .collect(Collectors.toMap(Figure::key, figure -> figure.cell().value().orElseThrow().stripTrailingZeros()));
            Map<FigureKey, String> kept = workbench.pendingInputs().stream()
                    .collect(Collectors.toMap(PendingInput::place, PendingInput::text));
            String place = cursorOf(workbench, ledger);
            if (!stored.equals(plain()) || !kept.equals(texts)) {
                String before = cursor;
                remember(unsaid);
                boolean isBelow = before.equals(column.getLast()) && !column.contains(place);
                cursor = place.equals(cursor) || isBelow ? place : before;
            }
            assertThat(stored).isEqualTo(plain());
            assertThat(kept).isEqualTo(texts);
            assertThat(place).as("the cell where the cursor was").isEqualTo(cursor);
            assertThat(Integrity.verify(workbench.ledger())).isEmpty();
        }
    }

    private Map<FigureKey, BigDecimal> plain() {
        return figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stripTrailingZeros()));
    }

    /** Where the screen of a new start puts the cursor. */
    private String cursorOf(Workbench workbench, Path ledger) {
        EntryState state = new EntryState(workbench, new WorkContext(workbench.snapshot().offices().root(), MONTH));
        state.recall(settings().place(ledger).orElseThrow());
        assertThat(state.context().office().code()).isEqualTo(OFFICE);
        assertThat(state.context().month()).isEqualTo(MONTH);
        return state.placeProperty().get().indicator();
    }
}
