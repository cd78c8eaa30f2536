package org.justicestat.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.SnapshotBuilder;
import org.justicestat.exchange.ClipboardBlock;
import org.justicestat.job.JobRunner;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.service.ErrorReporter;
import org.justicestat.text.Messages;
import org.justicestat.text.TimeText;
import org.justicestat.view.UiTest;
import org.justicestat.view.control.Activities;

/** What is said where figures could not be checked: silence would pass for "nothing was found". */
class UncheckedTest extends UiTest {

    private static final Messages ZH = new Messages(Language.ZH);
    private static final Month MAY = new Month(2024, 5);
    private static final String UNCHECKED = "未能与历年数据和规则核对：";

    @TempDir
    private Path folder;
    private EntryDesk desk;
    private JobRunner runner;
    private Activities activities;

    @BeforeEach
    void open() {
        desk = EntryDesk.of(folder.resolve("small.ledger"), new SnapshotBuilder().flow("a.done"), MAY);
        runner = new JobRunner(Platform::runLater);
        activities = new Activities(runner);
    }

    @AfterEach
    void close() {
        runner.close();
        desk.close();
    }

    @Test
    void a_judgement_that_fails_while_a_text_is_typed_is_told() {
        RuntimeException cause = new IllegalStateException("no rules");
        List<Throwable> told = new ArrayList<>();
        interact(() -> new LiveCheck(desk.state(), activities.latest(), told::add).ask(_ -> {
            throw cause;
        }));
        waitUntil(() -> !told.isEmpty(), "the failure");
        assertThat(told).containsExactly(cause);
    }

    /** The block is one of another ledger, where the figure has two decimals. */
    @Test
    void the_preview_of_a_paste_says_that_nobody_could_judge_it_and_where_the_log_says_why() {
        SnapshotBuilder wider = new SnapshotBuilder().amount("a.done");
        try (EntryDesk other = EntryDesk.of(folder.resolve("other.ledger"), wider, MAY)) {
            PastePlan plan = new PastePlan(other.state(), ClipboardBlock.ofText("7.25"), List.of(other.row("a.done")), List.of(0),
                    SignReading.UNDECIDED);
            EntryWords words = new EntryWords(ZH, new TimeText(ZoneOffset.UTC), new ErrorReporter(ZH));
            PastePane pane = show(() -> new PastePane(words, desk.state(), activities.latest(), _ -> plan, _ -> { }, () -> { }));
            Label summary = (Label) pane.lookup("#pasteSummary");
            waitUntil(() -> summary.getText().contains(UNCHECKED), "the end of the judgement");
            assertThat(summary.getText())
                    .matches("按位置对应：更改1个，有误0个，不采用0个；" + UNCHECKED + "程序内部错误 E[0-9A-F]{8}（.*）.*");
        }
    }
}
