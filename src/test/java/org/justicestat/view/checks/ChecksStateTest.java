package org.justicestat.view.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.justicestat.app.MonthLedger;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.MonthNotReadyException;
import org.justicestat.edit.Sample;
import org.justicestat.job.Job;
import org.justicestat.job.JobResult;
import org.justicestat.job.Progress;
import org.justicestat.model.Language;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.UserException;
import org.justicestat.rules.ExplainedFinding;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.text.Messages;
import org.justicestat.view.control.WorkContext;

/** The logic of the Checks screen on a real ledger, without a window. */
class ChecksStateTest {

    private static final Month FEBRUARY = new Month(2024, 2);

    @TempDir
    private Path folder;
    private Workbench workbench;
    private WorkContext context;
    private ChecksState state;

    @BeforeEach
    void open() {
        workbench = Workbench.open(MonthLedger.write(folder), Access.WRITE, Sample.CLERK,
                Clock.fixed(Sample.NOON, ZoneOffset.UTC));
        context = new WorkContext(workbench.snapshot().offices().get("office.east"), FEBRUARY);
        state = new ChecksState(workbench, context);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static <T> T run(Job<T> job) throws Exception {
        return job.run(Progress.NONE);
    }

    private Checked ask() throws Exception {
        Checked checked = run(state.question());
        state.answered(new JobResult.Done<>(checked));
        return checked;
    }

    private ExplainedFinding warning() throws Exception {
        return ask().findings().getFirst();
    }

    private List<String> rows() throws Exception {
        return new CheckTable(new Messages(Language.ZH)).rows(ask(), state.looks()).stream()
                .map(row -> row.kind() + "|" + row.answer() + "|" + row.words().text()).toList();
    }

    private String says() throws Exception {
        MonthWords words = new MonthWords(new Messages(Language.ZH), ZoneOffset.UTC);
        MonthStatus month = ask().month();
        return words.state(month) + "|" + words.next(month) + "|" + words.last(month);
    }

    @Test
    void a_warning_waits_for_its_explanation_and_takes_it() throws Exception {
        assertThat(rows()).containsExactly("||警告，待说明（1）", "警告|待说明|受理数偏少，请核实");
        assertThat(says()).isEqualTo("草稿|还须处理：错误0处、待说明的警告1条、缺报0项|");
        run(state.explain(warning().finding(), "窗口停业一周"));
        assertThat(rows()).containsExactly("||警告，已说明（1）", "警告|已说明|受理数偏少，请核实");
        assertThat(says()).isEqualTo("草稿|没有待处理的问题，可以提交|");
        state.openOnlyProperty().set(true);
        assertThat(rows()).isEmpty();
    }

    @Test
    void an_explanation_of_other_numbers_is_stale_and_one_withdrawn_is_gone() throws Exception {
        run(state.explain(warning().finding(), "窗口停业一周"));
        workbench.apply(FigureEdit.entry(List.of(Sample.accepted("2024-02", "4"))));
        assertThat(rows()).containsExactly("||警告，待说明（1）", "警告|数字已变|受理数偏少，请核实");
        run(state.withdraw(warning().finding()));
        assertThat(warning().explanation()).isEmpty();
    }

    @Test
    void what_was_seen_is_outdated_once_the_ledger_changes() throws Exception {
        assertThat(state.isOutdated()).as("nothing was asked yet").isTrue();
        ask();
        assertThat(state.isOutdated()).isFalse();
        workbench.apply(FigureEdit.entry(List.of(Sample.accepted("2024-02", "4"))));
        assertThat(state.isOutdated()).isTrue();
        ask();
        assertThat(state.isOutdated()).isFalse();
    }

    @Test
    void the_steps_follow_the_state_and_the_last_one_says_who_and_why() throws Exception {
        run(state.explain(warning().finding(), "窗口停业一周"));
        assertThat(ask().month().steps()).containsExactly(MonthStep.SUBMIT);
        run(state.take(ask().month(), MonthStep.SUBMIT, ""));
        assertThat(says()).isEqualTo("已提交|没有待处理的问题，可以审核|王芳于2024-03-05 04:00提交");
        assertThat(ask().month().steps()).containsExactly(MonthStep.APPROVE, MonthStep.RETURN);
        run(state.take(ask().month(), MonthStep.RETURN, "金额有误"));
        assertThat(says()).isEqualTo("草稿|没有待处理的问题，可以提交|王芳于2024-03-05 04:00退回：金额有误");
        run(state.take(ask().month(), MonthStep.SUBMIT, ""));
        run(state.take(ask().month(), MonthStep.APPROVE, ""));
        assertThat(ask().month().steps()).containsExactly(MonthStep.LOCK, MonthStep.RETURN);
        run(state.take(ask().month(), MonthStep.LOCK, ""));
        assertThat(ask().month().steps()).isEmpty();
        assertThat(ask().month().state()).isEqualTo(MonthState.LOCKED);
    }

    @Test
    void a_month_with_an_open_warning_is_not_ready_and_the_ledger_refuses_it_too() throws Exception {
        assertThat(ask().month().isReadyFor(MonthStep.SUBMIT)).isFalse();
        assertThatThrownBy(() -> run(state.take(ask().month(), MonthStep.SUBMIT, "x")))
                .isInstanceOf(MonthNotReadyException.class);
    }

    @Test
    void a_month_short_of_a_figure_asks_for_the_reason() throws Exception {
        context.officeProperty().set(workbench.snapshot().offices().get("office.west"));
        assertThat(says()).isEqualTo("草稿|应报未报1项；请补齐，或在提交时说明未报原因|");
        MonthStatus month = ask().month();
        assertThat(month.isReadyFor(MonthStep.SUBMIT)).isTrue();
        assertThat(month.needsReason(MonthStep.SUBMIT)).isTrue();
        assertThat(month.needsReason(MonthStep.RETURN)).isTrue();
        run(state.take(month, MonthStep.SUBMIT, "联络员出差，5日补报"));
        assertThat(says()).contains("已提交", "联络员出差，5日补报");
        assertThatThrownBy(() -> state.take(month, MonthStep.RETURN, " ")).isInstanceOf(IllegalArgumentException.class);
        MonthStatus submitted = ask().month();
        assertThatThrownBy(() -> state.take(submitted, MonthStep.RETURN, " ")).isInstanceOf(UserException.class);
    }

    @Test
    void an_office_without_a_sheet_has_nothing_to_hand_in() throws Exception {
        context.officeProperty().set(workbench.snapshot().offices().root());
        assertThat(says()).isEqualTo("草稿|本机构本月没有需要上报的数据|");
        assertThat(ask().month().steps()).isEmpty();
    }

    @Test
    void findings_are_put_together_by_rule_or_by_office() throws Exception {
        state.orderProperty().set(CheckOrder.RULE);
        assertThat(rows()).first().isEqualTo("||W-01（1）");
        state.orderProperty().set(CheckOrder.OFFICE);
        assertThat(rows()).first().isEqualTo("||东街司法所（1）");
    }

    @Test
    void what_is_missing_is_to_be_filled_in() throws Exception {
        context.officeProperty().set(workbench.snapshot().offices().root());
        state.listProperty().set(CheckList.MISSING);
        assertThat(rows()).containsExactly("缺数|须补报|受理数");
    }
}
