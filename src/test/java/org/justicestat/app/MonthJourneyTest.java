package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.justicestat.edit.ExplanationEdit;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.MonthEdit;
import org.justicestat.edit.Sample;
import org.justicestat.model.Month;
import org.justicestat.model.OfficeMonth;
import org.justicestat.rules.RuleCheck;
import org.justicestat.view.control.OfficePicker;

/** A month on its way through the window: a warning explained, submitted, sent back, approved, locked; late ones, revisions. */
class MonthJourneyTest extends WindowTest {

    private static final Month FEBRUARY = new Month(2024, 2);
    private static final List<OfficeMonth> EAST = List.of(new OfficeMonth("office.east", FEBRUARY));

    private void openChecks(Path ledger) {
        openLedger(ledger);
        clickOn("#railChecks");
        waitUntilShown("#monthBar");
        choose("office.east");
    }

    private void choose(String code) {
        OfficePicker office = node("#office", OfficePicker.class);
        interact(() -> office.setValue(office.getItems().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow()));
        waitUntil(() -> !node("#busy", Node.class).isVisible(), "the check");
    }

    private TableView<?> table() {
        return node("#table", TableView.class);
    }

    private void waitForState(String state) {
        waitUntil(() -> node("#monthState", Label.class).getText().equals(state), state);
    }

    @Test
    void a_month_is_submitted_once_its_warning_is_explained_and_goes_on_to_its_lock() {
        openChecks(MonthLedger.write(folder));
        waitUntil(() -> table().getItems().size() == 2, "the warning under its heading");
        waitUntil(() -> node("#stepSUBMIT", Button.class).isDisabled(), "submission to wait for the explanation");
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#explanation").write("窗口停业一周");
        clickOn("#explanationSave");
        waitUntil(() -> !node("#stepSUBMIT", Button.class).isDisabled(), "submission");
        clickOn("#stepSUBMIT");
        waitForState("已提交");
        clickOn("#stepRETURN");
        write("金额有误").push(KeyCode.ENTER);
        waitForState("草稿");
        assertThat(node("#monthLast", Label.class).getText()).endsWith("退回：金额有误");
        clickOn("#stepSUBMIT");
        waitForState("已提交");
        clickOn("#stepAPPROVE");
        waitForState("已审核");
        clickOn("#stepLOCK");
        waitForState("已锁定");
        assertThat(lookup("#stepRETURN").tryQuery()).isEmpty();
        assertThat(node("#monthNext", Label.class).getText()).contains("订正");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void what_is_missing_is_accounted_for_before_the_month_goes() {
        openChecks(MonthLedger.write(folder));
        choose("office.west");
        waitUntil(() -> node("#monthNext", Label.class).getText().contains("应报未报1项"), "the missing figure");
        clickOn("#stepSUBMIT");
        waitUntilShown("#monthReason");
        assertThat(node("#monthConfirm", Button.class).isDisabled()).isTrue();
        clickOn("#monthReason").write("联络员出差");
        clickOn("#monthConfirm");
        waitForState("已提交");
        assertThat(node("#monthLast", Label.class).getText()).endsWith("联络员出差");
    }

    /** The figure of the locked month was put right by somebody else; from the list one gets to its cell. */
    @Test
    void a_revision_is_listed_with_old_new_and_reason_and_leads_to_its_cell() {
        Path ledger = MonthLedger.write(folder);
        MonthLedger.with(ledger, SampleLedger.CLOCK, (file, history) -> {
            history.apply(ExplanationEdit.explain(new RuleCheck(file.snapshot()).check(FEBRUARY).warnings().getFirst(), "属实"));
            history.apply(MonthEdit.submit(EAST, ""));
            history.apply(MonthEdit.approve(EAST));
            history.apply(MonthEdit.lock(EAST));
            history.apply(FigureEdit.revision(List.of(Sample.accepted("2024-02", "13")), "复核卷宗，漏登十件"));
        });
        openLedger(ledger);
        clickOn("#railLedger");
        clickOn("#sectionRevisions");
        waitUntil(() -> revisions().getItems().size() == 1, "the revision");
        for (String text : List.of("李明", "东街司法所", "受理数", "2024年2月", "3", "13", "复核卷宗，漏登十件")) {
            assertThat(lookup(text).tryQuery()).as(text).isPresent();
        }
        interact(() -> revisions().getSelectionModel().select(0));
        clickOn("#toCell");
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    private TableView<?> revisions() {
        return from(lookup("#revisions")).lookup("#table").queryAs(TableView.class);
    }

    @Test
    void the_late_months_are_copied_as_text_and_a_cell_leads_to_its_sheet() {
        openLedger(MonthLedger.write(folder));
        clickOn("#railLedger");
        TableView<?> matrix = node("#matrix", TableView.class);
        waitUntil(() -> matrix.getItems().size() == 2, "both offices");
        clickOn("#copy");
        assertThat(interactAndGet(() -> Clipboard.getSystemClipboard().getString()))
                .contains("西街司法所：已填0/1项，缺1项", "2024年2月");
        interact(() -> matrix.getSelectionModel().clearAndSelect(1));
        assertThat(node("#toEntry", Button.class).isDisabled()).as("the name of an office is no sheet").isTrue();
        clickOn(lookup(".table-cell").match(cell -> cell instanceof TableCell<?, ?> c && "逾期 0/1".equals(c.getText()))
                .<Node>queryAll().iterator().next());
        clickOn("#toEntry");
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_finding_leads_to_its_cell() {
        openChecks(MonthLedger.write(folder));
        waitUntil(() -> table().getItems().size() == 2, "the warning under its heading");
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#toEntry");
        waitUntilShown("#entry");
    }
}
