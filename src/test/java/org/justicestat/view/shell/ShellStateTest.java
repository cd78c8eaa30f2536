package org.justicestat.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.job.JobRunner;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.UserException;
import org.justicestat.service.LedgerCreation;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Activities;
import org.justicestat.view.control.Activity;
import org.justicestat.view.control.Appearance;
import org.justicestat.view.control.Look;
import org.justicestat.view.control.Screen;
import org.justicestat.view.control.WindowState;
import org.justicestat.view.control.WorkContext;

class ShellStateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T08:00:00Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("tester", "");

    @TempDir
    Path folder;

    private final Messages zh = new Messages(Language.ZH);
    private final Queue<Runnable> windowThread = new ArrayDeque<>();
    private final JobRunner runner = new JobRunner(windowThread::add);
    private final Activities activities = new Activities(runner);
    private Path file;

    @BeforeEach
    void makeLedger() {
        file = folder.resolve("2024.示范.ledger");
        new LedgerCreation(ACTOR, CLOCK).create(file, "示范区司法局", true, LedgerCreation.Files.NONE);
    }

    @AfterEach
    void endJobs() {
        runner.close();
    }

    private ShellState state(Workbench workbench, Optional<UserException> why) {
        return new ShellState(new OpenLedger(workbench, why), new WorkContext(workbench.snapshot().offices().root(),
                new Month(2024, 5)), new WindowState(Language.ZH, Screen.ENTRY,
                        new Appearance(Look.LIGHT, 100, new SimpleBooleanProperty())), activities);
    }

    @Test
    void the_ledger_is_called_by_its_file_without_the_extension() {
        try (Workbench workbench = Workbench.open(file, Access.READ, ACTOR, CLOCK)) {
            assertThat(state(workbench, Optional.empty()).ledgerName()).isEqualTo("2024.示范");
            assertThat(ShellState.nameOf(Path.of("noextension"))).isEqualTo("noextension");
        }
    }

    @Test
    void the_bureau_itself_is_not_named_again_beside_the_month() {
        try (Workbench workbench = Workbench.open(file, Access.READ, ACTOR, CLOCK)) {
            assertThat(state(workbench, Optional.empty()).contextText(zh)).isEqualTo("2024年5月");
        }
    }

    @Test
    void a_ledger_open_for_writing_has_no_reason_not_to_be_changed() {
        try (Workbench workbench = Workbench.open(file, Access.WRITE, ACTOR, CLOCK)) {
            assertThat(state(workbench, Optional.empty()).whyReadOnly(zh)).isEmpty();
        }
    }

    @Test
    void a_ledger_that_can_only_be_read_says_why_if_it_is_known() {
        try (Workbench workbench = Workbench.open(file, Access.READ, ACTOR, CLOCK)) {
            UserException why = new UserException("office.unknown", "x");
            assertThat(state(workbench, Optional.of(why)).whyReadOnly(zh)).contains(zh.of(why));
            assertThat(state(workbench, Optional.empty()).whyReadOnly(zh)).contains(zh.get("shell.readOnly.text"));
        }
    }

    @Test
    void the_status_bar_names_the_oldest_job_how_many_more_and_that_it_is_being_cancelled() {
        CountDownLatch end = new CountDownLatch(1);
        try (Workbench workbench = Workbench.open(file, Access.READ, ACTOR, CLOCK)) {
            ShellState state = state(workbench, Optional.empty());
            assertThat(state.activityTitle(zh)).isEmpty();
            Activity oldest = activities.start("trends.saving", _ -> await(end), _ -> { });
            activities.start("trends.saving", _ -> await(end), _ -> { });
            String title = zh.get("trends.saving");
            assertThat(state.activityTitle(zh)).isEqualTo(zh.get("shell.activity.more", title, 1));
            oldest.cancel();
            assertThat(state.activityTitle(zh))
                    .isEqualTo(zh.get("shell.activity.more", zh.get("shell.activity.cancelling", title), 1));
        } finally {
            end.countDown();
        }
    }

    private static Void await(CountDownLatch end) throws InterruptedException {
        end.await();
        return null;
    }
}
