package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.justicestat.view.control.OfficePicker;

/** A month on its way through the window: a warning explained, submitted, sent back, approved, locked. */
class MonthJourneyTest extends WindowTest {

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

    @Test
    void a_finding_leads_to_its_cell() {
        openChecks(MonthLedger.write(folder));
        waitUntil(() -> table().getItems().size() == 2, "the warning under its heading");
        interact(() -> table().getSelectionModel().select(1));
        clickOn("#toEntry");
        waitUntilShown("#entry");
    }
}
