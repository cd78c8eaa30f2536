package org.justicestat.view.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.app.MonthLedger;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.MonthEdit;
import org.justicestat.edit.Sample;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.Office;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.SheetProgress;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.text.Messages;
import org.justicestat.view.control.WorkContext;

/** Who is late with what, on 5 and 6 March 2024 with the usual deadline: the fifth of the next month. */
class ChaseStateTest {

    private static final Month FEBRUARY = new Month(2024, 2);
    private static final Clock FIFTH = Clock.fixed(Instant.parse("2024-03-05T23:00:00Z"), ZoneOffset.UTC);
    private static final Clock SIXTH = Clock.fixed(Instant.parse("2024-03-06T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Workbench workbench;
    private WorkContext context;

    @BeforeEach
    void open() {
        workbench = Workbench.open(MonthLedger.write(folder), Access.WRITE, Sample.CLERK, SIXTH);
        context = new WorkContext(workbench.snapshot().offices().root(), FEBRUARY);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.run(Progress.NONE);
    }

    private ChaseList list(Clock clock) throws Exception {
        return run(new ChaseState(workbench, context, clock).question());
    }

    private String cell(ChaseList list, String office, int month) {
        return new ChaseWords(new Messages(Language.ZH)).cell(list,
                list.sheet(workbench.snapshot().offices().get(office), new Month(2024, month))).text();
    }

    private void submit(String office) {
        workbench.apply(MonthEdit.submit(List.of(new OfficeMonth(office, FEBRUARY)), "x"));
    }

    @Test
    void a_month_is_late_the_day_after_its_deadline() throws Exception {
        assertThat(list(FIFTH).deadline(FEBRUARY)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(cell(list(FIFTH), "office.west", 2)).isEqualTo("草稿 0/1");
        assertThat(cell(list(SIXTH), "office.west", 2)).isEqualTo("逾期 0/1");
        assertThat(cell(list(SIXTH), "office.east", 2)).as("complete and not handed in").isEqualTo("逾期 2/2");
        assertThat(cell(list(SIXTH), "office.west", 3)).isEqualTo("草稿 0/1");
        assertThat(list(SIXTH).offices()).extracting(Office::code).containsExactly("office.east", "office.west");
    }

    @Test
    void what_was_handed_in_is_late_no_more_and_still_tells_what_it_lacks() throws Exception {
        submit("office.west");
        assertThat(cell(list(SIXTH), "office.west", 2)).isEqualTo("已提交 0/1");
        assertThat(list(SIXTH).late().get(FEBRUARY)).extracting(sheet -> sheet.office().code()).containsExactly("office.east");
    }

    @Test
    void december_is_due_in_the_next_year() throws Exception {
        assertThat(list(SIXTH).deadline(new Month(2024, 12))).isEqualTo(LocalDate.of(2025, 1, 5));
    }

    @Test
    void the_deadline_is_a_setting_of_the_ledger() throws Exception {
        ChaseState state = new ChaseState(workbench, context, SIXTH);
        run(state.setDeadlineDay(25));
        assertThat(cell(run(state.question()), "office.west", 2)).isEqualTo("草稿 0/1");
        assertThat(workbench.ledger().settings()).containsEntry("deadline.day", "25");
    }

    @Test
    void the_reminder_names_office_and_gap_by_month() throws Exception {
        ChaseWords words = new ChaseWords(new Messages(Language.ZH));
        assertThat(words.letter(list(SIXTH))).isEqualTo("""
                截至2024年3月6日，下列单位尚未提交2024年1月报表（应于2024年2月5日前提交）：
                东街司法所：已填0/3项，缺3项
                西街司法所：已填0/1项，缺1项
                截至2024年3月6日，下列单位尚未提交2024年2月报表（应于2024年3月5日前提交）：
                东街司法所：2项已填齐，只差提交
                西街司法所：已填0/1项，缺1项
                """);
        context.monthProperty().set(new Month(2025, 1));
        assertThat(words.letter(list(SIXTH))).isEqualTo("截至2024年3月6日，2025年没有逾期未交的报表。\n");
        assertThat(new ChaseWords(new Messages(Language.EN)).summary(list(SIXTH))).contains("late 0");
    }

    @Test
    void chosen_sheets_are_approved_and_locked_where_they_stand_before_that() throws Exception {
        workbench.apply(FigureEdit.entry(List.of(CellWrite.put(
                Sample.key("office.west", "aid.accepted", "2024-02"), Cell.reported("20")))));
        submit("office.west");
        ChaseState state = new ChaseState(workbench, context, SIXTH);
        List<SheetProgress> all = List.copyOf(run(state.question()).sheets().values());
        List<OfficeMonth> ready = ChaseState.ready(all, MonthState.APPROVED);
        assertThat(ready).containsExactly(new OfficeMonth("office.west", FEBRUARY));
        run(state.approve(ready));
        run(state.lock(ready));
        assertThat(cell(list(SIXTH), "office.west", 2)).isEqualTo("已锁定");
        assertThat(ChaseState.ready(List.copyOf(list(SIXTH).sheets().values()), MonthState.LOCKED)).isEmpty();
    }

    @Test
    void a_chosen_sheet_is_the_one_at_hand_on_every_screen() throws Exception {
        ChaseState state = new ChaseState(workbench, context, SIXTH);
        state.goTo(run(state.question()).sheets().get(new OfficeMonth("office.west", new Month(2024, 1))));
        assertThat(context.office().code()).isEqualTo("office.west");
        assertThat(context.month()).isEqualTo(new Month(2024, 1));
    }

    @Test
    void what_was_seen_is_outdated_once_a_month_moves() throws Exception {
        ChaseState state = new ChaseState(workbench, context, SIXTH);
        assertThat(state.isOutdated()).isTrue();
        state.answered(new JobResult.Done<>(run(state.question())));
        assertThat(state.isOutdated()).isFalse();
        submit("office.west");
        assertThat(state.isOutdated()).isTrue();
    }

    @Test
    void the_month_just_over_can_be_chosen_before_it_has_a_figure() {
        Clock january = Clock.fixed(Instant.parse("2026-02-03T00:00:00Z"), ZoneOffset.UTC);
        assertThat(new ChaseState(workbench, context, january).years()).containsExactly(2024, 2026);
    }
}
