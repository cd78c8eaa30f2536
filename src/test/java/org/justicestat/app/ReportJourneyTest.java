package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.justicestat.PlainDocx;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.model.Cell;
import org.justicestat.model.CellState;
import org.justicestat.model.Month;
import org.justicestat.report.ReadBack;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;

/** The Report screen on a real ledger: what the report would say, what is in the way, placeholders, a starter template. */
class ReportJourneyTest extends WindowTest {

    /** Stands below what is seen at first. */
    private static final int LATER = 60;

    private void openReport() {
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        clickOn("#railReport");
        waitUntilShown("#reportText");
        waitUntil(() -> !node("#reportText", VBox.class).getChildren().isEmpty(), "the text");
    }

    @Test
    void the_text_stands_beside_its_outline_and_a_number_leads_to_its_cell() throws Exception {
        openReport();
        assertThat(node("#outline", ListView.class).getItems().size()).isGreaterThan(5);
        assertThat(node("#gateText", Label.class).getText()).isNotBlank();
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report");
        }
        Text figure = lookup(node -> node instanceof Text && node.getStyleClass().contains("report-figure"))
                .queryAllAs(Text.class).iterator().next();
        clickOn(figure);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void the_keyboard_goes_from_figure_to_figure_and_scrolls_to_it() throws Exception {
        openReport();
        interact(() -> node("#outline", ListView.class).requestFocus());
        type(KeyCode.TAB);
        List<Text> figures = figures();
        assertThat(focused()).isSameAs(figures.getFirst());
        assertThat(focused().getAccessibleText()).startsWith(figures.getFirst().getText() + " ").contains("2024年", "Enter");
        type(KeyCode.LEFT);
        assertThat(focused()).as("there is none before the first").isSameAs(figures.getFirst());
        assertThat(isInView(figures.get(LATER))).as("is to be scrolled to").isFalse();
        for (int step = 0; step < LATER; step++) {
            type(KeyCode.RIGHT);
        }
        assertThat(focused()).isSameAs(figures.get(LATER));
        assertThat(isInView(focused())).isTrue();
        assertRingAround(figures.get(LATER));
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report-figure");
        }
        type(KeyCode.LEFT);
        assertRingAround(figures.get(LATER - 1));
        push(KeyCode.F1);
        assertThat(focused()).as("the list of keys lies over the report").isNotSameAs(figures.get(LATER - 1));
        push(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(figures.get(LATER - 1));
    }

    @Test
    void tab_stops_at_the_first_figure_below_the_chosen_heading() {
        openReport();
        ListView<?> outline = node("#outline", ListView.class);
        interact(() -> {
            outline.requestFocus();
            outline.getSelectionModel().select(2);
        });
        String heading = outline.getItems().get(2).toString();
        type(KeyCode.TAB);
        List<Node> paragraphs = node("#reportText", VBox.class).getChildren();
        int from = paragraphs.indexOf(paragraphs.stream().filter(paragraph -> words(paragraph).equals(heading)).findFirst()
                .orElseThrow());
        Node first = figures().stream().filter(figure -> paragraphs.indexOf(figure.getParent()) >= from).findFirst()
                .orElseThrow();
        assertThat(focused()).isSameAs(first).isNotSameAs(figures().getFirst());
        assertThat(isInView(first)).isTrue();
    }

    @Test
    void enter_and_space_open_the_cell_and_the_way_back_leads_to_the_figure() {
        openReport();
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
            Text left = figures().get(LATER);
            interact(left::requestFocus);
            type(key);
            waitUntilShown("#entry");
            type(KeyCode.TAB);
            push(KeyCode.CONTROL, KeyCode.DIGIT5);
            waitUntilShown("#reportText");
            assertThat(focused()).as("after " + key).isSameAs(left);
            assertThat(isInView(left)).isTrue();
            assertRingAround(left);
        }
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_figure_that_was_mended_is_shown_anew_and_still_has_the_keyboard() {
        openReport();
        Text left = figures().get(LATER);
        interact(left::requestFocus);
        String figure = left.getAccessibleText();
        type(KeyCode.ENTER);
        waitUntilShown("#entry");
        Workbench workbench = tools().desk().ledgerProperty().get().orElseThrow().workbench();
        List<CellWrite> doubled = workbench.snapshot().figures().figures().filter(of -> of.key().period().year() == 2024)
                .flatMap(of -> of.cell().value().stream()
                        .map(value -> CellWrite.put(of.key(), Cell.reported(value.add(value))))).toList();
        interact(() -> workbench.apply(FigureEdit.entry(doubled)));
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        waitUntil(() -> left.getScene() == null, "the text as it is now");
        assertThat(focused()).isSameAs(figures().get(LATER));
        assertThat(focused().getAccessibleText()).isNotEqualTo(figure)
                .endsWith(figure.substring(figure.indexOf(' ')));
    }

    private List<Text> figures() {
        return node("#reportText", VBox.class).getChildren().stream()
                .flatMap(paragraph -> ((TextFlow) paragraph).getChildren().stream())
                .filter(words -> words.getStyleClass().contains("report-figure")).map(Text.class::cast).toList();
    }

    private static String words(Node paragraph) {
        return ((TextFlow) paragraph).getChildren().stream().filter(Text.class::isInstance).map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining());
    }

    private Node focused() {
        return interactAndGet(() -> node("#reportText", VBox.class).getScene().getFocusOwner());
    }

    private boolean isInView(Node node) {
        Node view = node("#reportText", VBox.class);
        while (!(view instanceof ScrollPane)) {
            view = view.getParent();
        }
        return view.localToScene(view.getLayoutBounds()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    private void assertRingAround(Text figure) {
        Bounds ring = lookup(".figure-ring").query().getBoundsInParent();
        assertThat(lookup(".figure-ring").query().getParent()).isSameAs(figure.getParent());
        assertThat(ring.getCenterX()).isCloseTo(figure.getBoundsInParent().getCenterX(), within(2.0));
        assertThat(ring.getCenterY()).isCloseTo(figure.getBoundsInParent().getCenterY(), within(3.0));
    }

    private void select(String tab) {
        interact(() -> {
            TabPane tabs = node("#tabs", TabPane.class);
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(one -> tab.equals(one.getId())).findFirst()
                    .orElseThrow());
        });
    }

    @Test
    void the_months_that_an_office_has_not_locked_are_one_line_that_leads_to_its_check() {
        openReport();
        select("problemsTab");
        TableView<?> obstacles = node("#obstacleTable", TableView.class);
        List<ObstacleLine> lines = lines(obstacles);
        List<ObstacleLine> unlocked = lines.stream().filter(line -> line.kind().equals("未锁定")).toList();
        assertThat(unlocked).extracting(ObstacleLine::office).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(unlocked.getFirst().period()).isEqualTo("2024年1—12月");
        assertThat(unlocked.getFirst().text()).isEqualTo("月表12张未锁定");
        interact(() -> {
            obstacles.requestFocus();
            obstacles.getSelectionModel().select(lines.indexOf(unlocked.get(1)));
        });
        type(KeyCode.ENTER);
        waitUntilShown("#checks");
        assertThat(unlocked.get(1).period()).isEqualTo("2024年3月、6月、9月、12月");
        assertThat(node("#context", Label.class).getText()).isEqualTo(unlocked.get(1).office() + " · 2024年3月");
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(focused()).isSameAs(obstacles);
    }

    /** A line as it is printed. */
    private record ObstacleLine(String kind, String office, String period, String text) {
    }

    private static List<ObstacleLine> lines(TableView<?> obstacles) {
        return IntStream.range(0, obstacles.getItems().size()).mapToObj(row -> obstacles.getColumns().stream()
                .map(column -> column.getCellData(row).toString()).toList())
                .map(cells -> new ObstacleLine(cells.get(0), cells.get(1), cells.get(2), cells.get(3))).toList();
    }

    @Test
    void a_warning_leads_to_where_it_is_explained() {
        openLedger(MonthLedger.write(folder));
        clickOn("#railReport");
        TableView<?> obstacles = node("#obstacleTable", TableView.class);
        waitUntil(() -> lines(obstacles).stream().anyMatch(line -> line.kind().equals("警告")), "the warning");
        select("problemsTab");
        interact(() -> {
            obstacles.requestFocus();
            obstacles.getSelectionModel().select(lines(obstacles).stream().map(ObstacleLine::kind).toList().indexOf("警告"));
        });
        type(KeyCode.ENTER);
        waitUntilShown("#explanation");
        assertThat(node("#context", Label.class).getText()).isEqualTo("东街司法所 · 2024年2月");
        assertThat(node("#detailsTitle", Label.class).getText()).isEqualTo("受理数偏少，请核实");
        type(KeyCode.TAB);
        write("窗口停业一周").push(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> node("#explanationSays", Label.class).getText().endsWith("说明"), "the explanation");
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        waitUntil(() -> lines(obstacles).stream().noneMatch(line -> line.kind().equals("警告")), "no warning any more");
        assertThat(dialogs.failures()).isEmpty();
    }

    @Test
    void a_placeholder_that_nobody_knows_is_written_out_with_what_it_may_have_meant() throws Exception {
        openReport();
        Path template = folder.resolve("模板.docx");
        PlainDocx.write(template, List.of("受理法律援助案件【法律援助案件受里数】件。"));
        select("problemsTab");
        TableView<?> obstacles = node("#obstacleTable", TableView.class);
        assertThat(node("#obstacleDetails", Label.class).getText()).as("no line is chosen").contains("Enter");
        interact(() -> node("#template", TextField.class).setText(template.toString()));
        waitUntil(() -> lines(obstacles).stream().anyMatch(line -> line.kind().equals("模板")), "the problem");
        interact(() -> obstacles.getSelectionModel().selectFirst());
        assertThat(node("#obstacleDetails", Label.class).getText()).contains("【法律援助案件受里数】", "是否指：法律援助案件受理数",
                "受理法律援助案件", "Word");
        interact(() -> node("#template", TextField.class).setText("没有.docx"));
        waitUntil(() -> obstacles.getItems().isEmpty(), "the template to be missed");
        assertThat(node("#gateText", Label.class).getText()).contains("没有.docx");
        assertThat(node("#tabs", TabPane.class).getTabs().get(1).getText()).isEqualTo("问题（—）");
    }

    @Test
    void a_mark_leads_to_the_next_figure_that_carries_it() {
        openLedger(estimated());
        clickOn("#railReport");
        waitUntil(() -> !node("#reportText", VBox.class).getChildren().isEmpty(), "the text");
        List<Text> marked = figures().stream().filter(figure -> figure.getStyleClass().contains("figure-estimated")).toList();
        assertThat(marked).hasSizeBetween(3, LATER);
        clickOn(".legend-mark.figure-estimated");
        assertThat(focused()).isSameAs(marked.getFirst());
        assertThat(isInView(focused())).isTrue();
        type(KeyCode.F3);
        assertThat(focused()).isSameAs(marked.get(1));
        interact(marked.getLast()::requestFocus);
        type(KeyCode.F3);
        assertThat(focused()).as("after the last one the first").isSameAs(marked.getFirst());
        type(KeyCode.ENTER);
        waitUntilShown("#entry");
        assertThat(node("#context", Label.class).getText()).as("the sheet with the estimate").isEqualTo("法律援助中心 · 2024年3月");
    }

    /** One indicator of the report has an estimate in it. */
    private Path estimated() {
        Path file = SampleLedger.write(folder.resolve("sample.ledger"));
        try (Workbench workbench = Workbench.open(file, Access.WRITE, new Actor("zhang", "张敏"), SampleLedger.CLOCK)) {
            workbench.apply(FigureEdit.entry(workbench.snapshot().figures().figures()
                    .filter(of -> of.key().indicator().equals("legal_aid.accepted"))
                    .filter(of -> of.key().period().equals(new Month(2024, 3)))
                    .map(of -> CellWrite.put(of.key(), Cell.of(of.cell().value().orElseThrow(), CellState.ESTIMATED)))
                    .toList()));
        }
        return file;
    }

    @Test
    void a_draft_is_offered_another_file_than_the_final_report() {
        openReport();
        TextField out = node("#out", TextField.class);
        assertThat(out.getText()).isEqualTo("2024年法治政府建设年度报告（草稿）.docx");
        clickOn("#finalReport");
        assertThat(out.getText()).isEqualTo("2024年法治政府建设年度报告.docx");
        clickOn("English");
        clickOn("#draft");
        assertThat(node("#out", TextField.class).getText()).as("offered in another language")
                .isEqualTo("Annual report 2024 (draft).docx");
        interact(() -> node("#out", TextField.class).setText("报市局.docx"));
        clickOn("#finalReport");
        assertThat(node("#out", TextField.class).getText()).as("a name of one's own").isEqualTo("报市局.docx");
    }

    @Test
    void a_final_report_against_its_conditions_needs_a_reason_and_prints_it() throws Exception {
        openReport();
        Path report = folder.resolve("定稿.docx");
        interact(() -> node("#out", TextField.class).setText(report.getFileName().toString()));
        assertThat(lookup("#override").query().getParent().isVisible()).as("a draft needs none").isFalse();
        clickOn("#finalReport");
        interact(() -> node("#override", TextField.class).setText("  "));
        clickOn("#write");
        waitUntilShown("#outcome");
        assertThat(node("#outcomeText", Label.class).getText()).contains("不能生成正式报告");
        assertThat(report).doesNotExist();
        assertThat(node("#tabs", TabPane.class).getSelectionModel().getSelectedItem().getId()).isEqualTo("problemsTab");
        interact(() -> node("#override", TextField.class).setText("市局要求提前报送"));
        clickOn("#write");
        waitUntilShown("#showFolder");
        assertThat(String.join("", ReadBack.of(Files.readAllBytes(report)).body("//w:t"))).contains("【未达定稿条件（",
                "经说明理由后定稿：市局要求提前报送】");
        select("editionsTab");
        waitUntil(() -> node("#editionTable", TableView.class).getItems().size() == 1, "the edition");
        clickOn("#showFolder");
        assertThat(dialogs.shownFolders()).containsExactly(report);
    }

    @Test
    void a_writing_that_is_cancelled_leaves_the_older_file() throws Exception {
        openReport();
        Path report = Files.writeString(folder.resolve("旧.docx"), "what was there");
        interact(() -> {
            node("#out", TextField.class).setText(report.getFileName().toString());
            node("#write", Button.class).fire();
            node("#cancel", Button.class).fire();
        });
        waitUntilShown("#outcome");
        assertThat(node("#outcomeText", Label.class).getText()).isEqualTo("已取消，没有生成报告");
        assertThat(report).hasContent("what was there");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing half written").noneMatch(file -> file.toString().contains("旧") && !file.equals(report));
        }
        assertThat(node("#write", Button.class).isDisabled()).isFalse();
        clickOn("#write");
        waitUntilShown("#showFolder");
        assertThat(ReadBack.of(Files.readAllBytes(report)).body("//w:t")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"法律援助案件受理", "legal_aid.accepted", "flyzajsl"})
    void a_placeholder_is_found_by_name_code_or_initials_and_copied_by_enter(String query) {
        openReport();
        select("placeholdersTab");
        interact(() -> {
            node("#indicatorSearch", TextField.class).requestFocus();
            node("#indicatorSearch", TextField.class).setText(query);
        });
        type(KeyCode.ENTER);
        type(KeyCode.TAB);
        assertThat(focused()).isSameAs(node("#placeholderTable", TableView.class));
        for (int step = 0; step < 3; step++) {
            type(KeyCode.DOWN);
        }
        type(KeyCode.ENTER);
        assertThat(interactAndGet(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("【法律援助案件受理数·同比】");
        assertThat(node("#copied", Label.class).getText()).contains("【法律援助案件受理数·同比】");
    }

    @Test
    void a_starter_template_is_made_and_filled_in_at_once() throws Exception {
        openReport();
        Path template = folder.resolve("模板.docx");
        dialogs.answer(template);
        clickOn("#starter");
        waitUntil(() -> template.toFile().exists(), "the template");
        waitUntil(() -> !node("#template", TextField.class).getText().isEmpty(), "its name");
        select("problemsTab");
        waitUntilShown("#obstacles");
        if (System.getProperty("pictures") != null) {
            saveScreenshot("report-problems");
        }
        select("placeholdersTab");
        waitUntilShown("#placeholders");
        assertThat(dialogs.failures()).isEmpty();
    }
}
