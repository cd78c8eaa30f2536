package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.justicestat.PlainDocx;
import org.justicestat.job.Progress;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.view.control.CellText;
import org.justicestat.view.control.YearPicker;

/** A report of last year becomes a template by the keyboard: every number is decided on, and what stays as typed is listed. */
class OldReportJourneyTest extends WindowTest {

    private TableView<?> proposals;

    private void openOld(Path report, int year) {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railReport");
        waitUntilShown("#reportText");
        interact(() -> {
            TabPane tabs = node("#tabs", TabPane.class);
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(tab -> "oldTab".equals(tab.getId())).findFirst()
                    .orElseThrow());
        });
        waitUntilShown("#oldReport");
        interact(() -> node("#oldYear", YearPicker.class).setValue(year));
        dialogs.answer(report);
        clickOn("#openOld");
        proposals = node("#proposals", TableView.class);
        waitUntil(() -> !proposals.getItems().isEmpty(), "the numbers");
    }

    private Path typed(String... paragraphs) throws IOException {
        return PlainDocx.write(folder.resolve("旧报告.docx"), List.of(paragraphs));
    }

    private List<String> decisions() {
        return interactAndGet(() -> proposals.getItems().stream().map(row -> text(0, row)).toList());
    }

    private String selected() {
        return text(1, proposals.getSelectionModel().getSelectedItem());
    }

    private String text(int column, Object row) {
        return ((CellText) proposals.getColumns().get(column).getCellData(proposals.getItems().indexOf(row))).text();
    }

    private String count() {
        return interactAndGet(() -> node("#oldCount", Label.class).getText());
    }

    @Test
    void the_keyboard_takes_leaves_takes_back_and_saves_and_what_stays_is_listed() throws Exception {
        openOld(typed("2023年工作情况。", "到2024年，新设窗口7777个，走访群众300余户，2023年底完成。"), 2023);
        assertThat(decisions()).containsExactly("未定", "未定", "无占位符", "无占位符", "未定");
        type(KeyCode.DELETE);
        assertThat(decisions().getFirst()).isEqualTo("照原样");
        type(KeyCode.BACK_SPACE);
        assertThat(decisions().getFirst()).isEqualTo("未定");
        type(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(decisions()).containsExactly("采用", "采用", "无占位符", "无占位符", "采用");
        assertThat(count()).contains("已采用3处").contains("照原样留下2个数");
        assertThat(node("#onlyTyped", CheckBox.class).getText()).contains("2");
        Path template = folder.resolve("模板.docx");
        dialogs.answer(template);
        push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> template.toFile().exists(), "the template");
        waitUntil(() -> proposals.getItems().size() == 2, "only what stays as typed");
        assertThat(count()).contains("下列2个数照原样");
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report-old-typed");
        }
        assertThat(PlainDocx.text(template)).isEqualTo("【年份】年工作情况。\n到【下年份】年，新设窗口7777个，走访群众300余户，【年份】年底完成。");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void what_was_taken_is_not_thrown_away_without_a_question() throws Exception {
        openOld(typed("2023年工作情况。"), 2023);
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        waitUntilShown("#discardQuestion");
        type(KeyCode.ESCAPE);
        waitUntil(() -> !node("#discardQuestion", HBox.class).isVisible(), "the question is gone");
        assertThat(decisions()).containsExactly("采用");
        type(KeyCode.ESCAPE);
        waitUntilShown("#discardQuestion");
        clickOn("#discard");
        waitUntil(() -> proposals.getItems().isEmpty(), "nothing is left");
        assertThat(dialogs.failures()).isEmpty();
    }

    /** The way out of the screen keeps what was taken; the way out of the window or the ledger asks, in the window's language. */
    @Test
    void the_window_and_the_ledger_close_over_unsaved_work_only_after_a_question() throws Exception {
        openOld(typed("2023年工作情况。"), 2023);
        closeByFrame();
        assertThat(dialogs.questions()).as("nothing was taken yet").isEmpty();
        interact(stage()::show);
        interact(proposals::requestFocus);
        type(KeyCode.ENTER);
        clickOn("#railTrends");
        assertThat(dialogs.questions()).isEmpty();
        closeByFrame();
        assertThat(stage().isShowing()).isTrue();
        assertThat(dialogs.questions()).containsExactly("已采用的1处还没有存成模板，要丢掉吗？");
        clickOn("#ledgerMenu").clickOn("#closeLedger");
        waitUntil(() -> dialogs.questions().size() == 2, "the question for the ledger");
        interact(() -> tools().desk().open(SampleLedger.write(folder.resolve("other.ledger"))));
        assertThat(dialogs.questions()).hasSize(3);
        clickOn("English");
        clickOn("#railReport");
        waitUntilShown("#oldReport");
        assertThat(node("#proposals", TableView.class).getItems().size()).isPositive();
        dialogs.agree(true);
        closeByFrame();
        assertThat(dialogs.questions().getLast())
                .isEqualTo("Placeholders taken and not yet saved as a template: 1. Throw them away?");
        assertThat(stage().isShowing()).isFalse();
    }

    /** An indicator is added while placeholders wait to be saved: every screen begins anew, and they are still there. */
    @Test
    void a_change_of_the_catalogue_keeps_what_was_taken() throws Exception {
        openOld(typed("2023年工作情况，2024年计划。"), 2023);
        type(KeyCode.ENTER);
        clickOn("#railCatalogue");
        waitUntilShown("#lines");
        clickOn("#add");
        List.of("code", "local.visits", "name_zh", "走访数", "domain_zh", "自有业务", "unit_zh", "家").stream()
                .gather(Gatherers.windowFixed(2)).forEach(field -> interact(() ->
                        node("#field_" + field.getFirst(), TextInputControl.class).setText(field.getLast())));
        clickOn("#save");
        waitUntil(() -> tools().desk().ledgerProperty().get().orElseThrow().workbench().snapshot().catalogue()
                .find("local.visits").isPresent(), "the indicator");
        clickOn("#railReport");
        waitUntilShown("#oldReport");
        proposals = node("#proposals", TableView.class);
        assertThat(decisions()).containsExactly("采用", "未定");
        closeByFrame();
        assertThat(dialogs.questions()).containsExactly("已采用的1处还没有存成模板，要丢掉吗？");
        assertThat(dialogs.failures()).isEmpty();
    }

    private void closeByFrame() {
        interact(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** The report the workbench wrote itself: its tables and charts are known as a whole, and what is in them goes with them. */
    @Test
    void a_table_and_a_chart_are_taken_as_a_whole() throws Exception {
        Path report = folder.resolve("r.docx");
        try (Workbench workbench = Workbench.open(SampleLedger.write(folder.resolve("own.ledger")), Access.READ,
                new Actor("zhang", "张敏"), SampleLedger.CLOCK)) {
            workbench.reports().write(new ReportOrder(new Year(2024), Optional.empty(), true, Optional.empty(), Optional.empty(),
                    DocumentOptions.PLAIN), report, Progress.NONE);
        }
        openOld(report, 2024);
        int all = interactAndGet(() -> proposals.getItems().size());
        assertThat(all).isGreaterThan(300);
        selectLast("［整张表］", "report-old");
        type(KeyCode.ENTER);
        assertThat(proposals.getItems()).hasSizeLessThan(all - 100);
        selectLast("［图］图1　", "report-old-chart");
        type(KeyCode.ENTER);
        assertThat(decisions()).filteredOn("采用"::equals).hasSize(2);
        Path template = folder.resolve("模板.docx");
        dialogs.answer(template);
        push(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> template.toFile().exists(), "the template");
        assertThat(PlainDocx.text(template).lines()).filteredOn(line -> line.startsWith("【图：")).singleElement().asString()
                .endsWith("·近五年】");
        assertThat(PlainDocx.text(template)).doesNotContain("图1　");
        assertThat(dialogs.failures()).isEmpty();
    }

    private void selectLast(String start, String picture) throws IOException {
        interact(() -> {
            proposals.getSelectionModel().selectLast();
            while (!selected().startsWith(start) && proposals.getSelectionModel().getSelectedIndex() > 0) {
                proposals.getSelectionModel().selectPrevious();
            }
            proposals.scrollTo(proposals.getSelectionModel().getSelectedIndex() - 3);
        });
        if (System.getProperty("pictures") != null) {
            saveScreenshot(picture);
        }
    }
}
