package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue is edited in the window: an indicator from its addition to its end, a rule refused and tried, a file added. */
class CatalogueJourneyTest extends WindowTest {

    @BeforeEach
    void openCatalogue() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railCatalogue");
        waitUntilShown("#lines");
    }

    private void type(String column, String text) {
        interact(() -> node("#field_" + column, TextInputControl.class).setText(text));
    }

    private void waitForOutcome(String text) {
        waitUntil(() -> lookup("#outcomeText").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(text)), text);
    }

    private String under(String column) {
        Node field = node("#field_" + column, Node.class);
        return ((Label) field.getParent().getChildrenUnmodifiable().get(1)).getText();
    }

    private void find(String text) {
        interact(() -> node("#filter", TextField.class).setText(text));
        interact(() -> node("#lines", TableView.class).getSelectionModel().selectFirst());
    }

    @Test
    void an_indicator_is_added_edited_retired_and_the_last_step_is_undone() {
        clickOn("#add");
        type("code", "local.visits.firms");
        type("name_zh", "走访企业数");
        clickOn("#save");
        assertThat(under("domain_zh")).isNotEmpty();
        type("domain_zh", "自有业务");
        type("unit_zh", "家");
        clickOn("#save");
        waitForOutcome("已保存");
        find("local.visits.firms");
        assertThat(node("#title", Label.class).getText()).isEqualTo("走访企业数");
        clickOn("#edit");
        type("name_zh", "走访服务企业数");
        clickOn("#save");
        waitUntil(() -> node("#title", Label.class).getText().equals("走访服务企业数"), "the new name");
        clickOn("#retire");
        type("retired_from", "2025-01");
        clickOn("#save");
        waitUntil(() -> node("#facts", Node.class).lookupAll(".fact-value").stream()
                .anyMatch(fact -> ((Label) fact).getText().contains("2025年1月")), "retired");
        clickOn("#undo");
        waitForOutcome("已撤销");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void an_impossible_rule_is_refused_with_its_place_and_a_possible_one_is_tried_before_it_is_saved() {
        clickOn("#kindRule");
        clickOn("#add");
        type("rule_code", "LOCAL-01");
        type("left", "legal_aid.accepted + legal_aid.none");
        type("right", "legal_aid.accepted +");
        type("message_zh", "受理数检查");
        clickOn("#save");
        assertThat(under("right")).contains("21");
        type("right", "1");
        clickOn("#save");
        assertThat(under("left")).contains("第22个字符", "legal_aid.none");
        type("left", "legal_aid.accepted");
        clickOn("#tryRule");
        waitUntilShown("#trial");
        assertThat(node("#trialText", Label.class).getText()).contains("不成立");
        assertThat(node("#findings", TableView.class).getItems().size()).isPositive();
        clickOn("#save");
        waitForOutcome("已保存");
    }

    @Test
    void the_form_of_an_office_goes_out_to_excel_and_pdf_and_comes_back() {
        clickOn("#kindOffice");
        find("dept.legal_aid");
        Path excel = folder.resolve("form.xlsx");
        dialogs.answer(excel);
        clickOn("#formExcel");
        waitForForm("form.xlsx");
        Path pdf = folder.resolve("form.pdf");
        dialogs.answer(pdf);
        clickOn("#formPdf");
        waitForForm("form.pdf");
        clickOn("#formPrint");
        waitForForm("没有可用的打印机");
        assertThat(dialogs.printedPages()).isPositive();
        dialogs.answer(excel);
        clickOn("#takeBack");
        waitUntilShown("#preview");
        assertThat(node("#previewText", Label.class).getText()).contains("新增0、更改0、相同11、有误0行");
        clickOn("#takeIn");
        waitForForm("已导入0项");
        assertThat(excel).exists();
        assertThat(pdf).exists();
    }

    private void waitForForm(String text) {
        waitUntil(() -> lookup("#formOutcomeText").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(text)), text);
    }

    @Test
    void offices_from_a_file_are_shown_before_they_are_added_and_a_bad_file_names_row_and_column() throws IOException {
        clickOn("#kindOffice");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "code,name_zh,name_en,kind,parent\noffice.x,某所,,office,none\n");
        dialogs.answer(bad);
        clickOn("#addFile");
        waitForOutcome("第2行");
        Path good = Files.writeString(folder.resolve("good.csv"),
                "code,name_zh,name_en,kind,parent\noffice.x.sub,某站,,office,office.x\noffice.x,某所,,office,bureau\n");
        dialogs.answer(good);
        clickOn("#addFile");
        waitUntilShown("#proposal");
        assertThat(node("#proposalText", Label.class).getText()).contains("某所", "2");
        clickOn("#accept");
        waitForOutcome("已保存");
        find("office.x.sub");
        assertThat(node("#title", Label.class).getText()).isEqualTo("某站");
    }
}
