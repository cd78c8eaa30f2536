package org.justicestat.app;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT8;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.edit.History;
import org.justicestat.edit.MonthEdit;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.MonthState;
import org.justicestat.model.OfficeMonth;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;
import org.justicestat.store.LedgerFile;
import org.justicestat.view.control.OfficePicker;

/** A clerk fills in a month. */
class EntryJourneyTest extends WindowTest {

    private static final Month JANUARY = new Month(2025, 1);

    private Path ledger;

    private void openEntry() {
        ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        openEntry(ledger);
    }

    private void openEntry(Path file) {
        openLedger(file);
        press(CONTROL, DIGIT2).release(DIGIT2, CONTROL);
        waitUntilShown("#grid");
        OfficePicker office = node("#office", OfficePicker.class);
        interact(() -> office.setValue(office.getItems().stream().filter(o -> o.code().equals("dept.legal_aid")).findFirst()
                .orElseThrow()));
        waitUntil(() -> grid().getItems().size() > 10, "the sheet");
        if (!node("#context", Label.class).getText().endsWith("2025年1月")) {
            press(CONTROL, PAGE_DOWN).release(PAGE_DOWN, CONTROL);
        }
        waitUntil(() -> node("#context", Label.class).getText().endsWith("2025年1月") && !lookup("#busy").query().isVisible(),
                "the sheet of January");
        press(CONTROL, HOME).release(HOME, CONTROL);
    }

    private TableView<?> grid() {
        return node("#grid", TableView.class);
    }

    private void enter(KeyCode... keys) {
        for (KeyCode key : keys) {
            type(key);
        }
        type(ENTER);
    }

    private Optional<Cell> stored(String indicator) {
        return stored(indicator, JANUARY);
    }

    private Optional<Cell> stored(String indicator, Month month) {
        try (LedgerFile file = LedgerFile.open(ledger, Access.READ, Duration.ZERO)) {
            return file.snapshot().figures().cell(new FigureKey("dept.legal_aid", indicator, month));
        }
    }

    @Test
    void a_month_is_entered_with_the_keyboard_alone() {
        openEntry();
        enter(DIGIT1, DIGIT2);
        enter(SLASH);
        enter(X);
        enter(DIGIT3);
        assertThat(List.of(stored("legal_aid.applied"), stored("legal_aid.accepted"), stored("legal_aid.accepted_criminal"),
                stored("legal_aid.accepted_civil"))).containsExactly(Optional.of(Cell.reported("12")),
                Optional.of(Cell.notApplicable()), Optional.empty(), Optional.of(Cell.reported("3")));
        press(CONTROL, Z).release(Z, CONTROL);
        assertThat(stored("legal_aid.accepted_civil")).isEmpty();
    }

    /** The wheel takes the cursor out of sight; the key must not be lost with it. */
    @Test
    void a_key_typed_while_the_cursor_is_out_of_sight_goes_to_its_cell() {
        openEntry();
        clickOn("#scopeAll");
        waitUntil(() -> grid().getItems().size() > 100, "every indicator");
        interact(() -> grid().requestFocus());
        press(CONTROL, HOME).release(HOME, CONTROL);
        interact(() -> grid().scrollTo(grid().getItems().size() - 1));
        enter(DIGIT1, DIGIT2);
        assertThat(stored("legal_aid.applied")).contains(Cell.reported("12"));
    }

    /** All keys come in one go, before the sheets that they ask for can be there. */
    @Test
    void what_is_typed_while_the_sheet_of_another_month_is_on_its_way_is_for_that_month() {
        openEntry();
        interact(() -> {
            Robot keyboard = new Robot();
            strike(keyboard, CONTROL, PAGE_DOWN);
            List.of(DIGIT1, DIGIT2, ENTER).forEach(key -> strike(keyboard, key));
            strike(keyboard, CONTROL, PAGE_DOWN);
            List.of(DIGIT3, ENTER).forEach(key -> strike(keyboard, key));
        });
        waitUntil(() -> node("#context", Label.class).getText().endsWith("2025年3月")
                && stored("legal_aid.accepted", new Month(2025, 3)).isPresent(), "the figure of March");
        assertThat(stored("legal_aid.applied", new Month(2025, 2))).contains(Cell.reported("12"));
        assertThat(stored("legal_aid.accepted", new Month(2025, 3))).contains(Cell.reported("3"));
        assertThat(List.of(stored("legal_aid.applied"), stored("legal_aid.accepted"))).containsOnly(Optional.empty());
    }

    private static void strike(Robot keyboard, KeyCode... keys) {
        List.of(keys).forEach(keyboard::keyPress);
        List.of(keys).reversed().forEach(keyboard::keyRelease);
    }

    /** Lays the sheet out anew between two digits, as a window that is still opening or resized does. */
    @ParameterizedTest
    @EnumSource
    void a_figure_is_whole_though_the_sheet_is_laid_out_anew_while_it_is_typed(Upset upset) {
        openEntry();
        type(DIGIT1);
        interact(() -> {
            upset.deed.accept(grid());
            grid().getScene().getRoot().applyCss();
            grid().getScene().getRoot().layout();
        });
        type(DIGIT2);
        type(ENTER);
        assertThat(stored("legal_aid.applied")).contains(Cell.reported("12"));
        enter(DIGIT3);
        assertThat(stored("legal_aid.accepted")).contains(Cell.reported("3"));
    }

    /** The note is another cell of the same place. */
    @Test
    void a_click_on_the_note_keeps_the_figure_that_is_being_typed() {
        openEntry();
        type(DIGIT1, DIGIT2);
        clickOn(lookup(".entry-cell").<TableCell<?, ?>>queryAll().stream().filter(cell -> cell.isVisible()
                && cell.getIndex() == grid().getFocusModel().getFocusedCell().getRow()
                && cell.getTableColumn() == grid().getColumns().getLast()).findFirst().orElseThrow());
        enter(DIGIT3);
        assertThat(stored("legal_aid.applied")).contains(Cell.reported("12").withNote("3"));
    }

    enum Upset {
        ROWS_BUILT_ANEW(TableView::refresh),
        SCROLLED_AWAY_AND_BACK(grid -> {
            rows(grid).scrollTo(grid.getItems().size() - 1);
            rows(grid).scrollTo(0);
        }),
        SCROLLED_TO_THE_CURSOR(grid -> rows(grid).scrollTo(grid.getFocusModel().getFocusedCell().getRow())),
        LOWER_WINDOW(grid -> grid.getScene().getWindow().setHeight(500)),
        NARROWER_WINDOW(grid -> grid.getScene().getWindow().setWidth(911));

        private final Consumer<TableView<?>> deed;

        Upset(Consumer<TableView<?>> deed) {
            this.deed = deed;
        }

        private static VirtualFlow<?> rows(TableView<?> grid) {
            return (VirtualFlow<?>) grid.lookup(".virtual-flow");
        }
    }

    /** LA-03 says accepted <= applied; January 2025 has no figures yet. */
    @Test
    void while_a_figure_is_typed_the_rules_say_what_they_think_of_it() {
        openEntry();
        enter(DIGIT1, DIGIT2);
        type(DIGIT1, DIGIT3);
        waitUntil(() -> node("#notice", Label.class).getText().contains("13件"), "the rule with its live numbers");
        assertThat(node("#cellEditor", TextField.class).getPseudoClassStates()).extracting(PseudoClass::getPseudoClassName)
                .contains("doubtful");
        type(BACK_SPACE, DIGIT2);
        waitUntil(() -> node("#notice", Label.class).getText().startsWith("符合"), "the rules that hold");
        type(ENTER);
        assertThat(stored("legal_aid.accepted")).contains(Cell.reported("12"));
    }

    @Test
    void the_panel_beside_the_grid_folds_by_its_key_and_its_button() {
        openEntry();
        assertThat(node("#side", Node.class).isVisible()).isTrue();
        type(F4);
        assertThat(node("#side", Node.class).isVisible()).isFalse();
        clickOn("#asideToggle");
        assertThat(node("#side", Node.class).isVisible()).isTrue();
    }

    @Test
    void the_text_that_is_no_figure_and_the_last_edit_to_undo_are_there_after_a_restart() {
        openEntry();
        enter(DIGIT1, DIGIT2);
        enter(X);
        clickOn("#ledgerMenu").clickOn("#closeLedger");
        waitUntilShown("#open");
        openLedger(ledger);
        press(CONTROL, DIGIT2).release(DIGIT2, CONTROL);
        waitUntil(() -> node("#context", Label.class).getText().equals("法律援助中心 · 2025年1月") && grid().getItems().size() > 10,
                "the sheet where the clerk was");
        assertThat(grid().getFocusModel().getFocusedCell().getRow()).as("the row where the clerk was").isEqualTo(3);
        assertThat(cellText(1)).isEqualTo("12");
        assertThat(cellText(2)).isEqualTo("x");
        press(CONTROL, Z).release(Z, CONTROL);
        assertThat(stored("legal_aid.applied")).isEmpty();
        assertThat(cellText(1)).isEqualTo("…");
    }

    /** As Excel puts a range on the clipboard; one zero is the letter O. */
    @Test
    void a_block_from_excel_is_previewed_and_its_one_bad_cell_waits_marked() throws IOException {
        openEntry();
        interact(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putHtml("""
                    <table><tr><td>指标</td><td>本月</td></tr><tr><td>法律援助申请数</td><td>1,024</td></tr>
                    <tr><td>民事法律援助案件数（件）</td><td>4O</td></tr>
                    <tr height=0 style='display:none'><td>刑事法律援助案件数</td><td>7</td></tr>
                    <tr><td>合计</td><td>1064</td></tr></table>""");
            Clipboard.getSystemClipboard().setContent(copied);
        });
        press(CONTROL, V).release(V, CONTROL);
        waitUntilShown("#pasteTable");
        saveScreenshot("paste-preview");
        assertThat(stored("legal_aid.applied")).as("nothing is written by looking").isEmpty();
        type(ENTER);
        waitUntil(() -> lookup("#pasteTable").queryAll().isEmpty(), "the end of the preview");
        assertThat(stored("legal_aid.applied")).contains(Cell.reported("1024"));
        assertThat(stored("legal_aid.accepted_civil")).isEmpty();
        assertThat(stored("legal_aid.accepted_criminal")).isEmpty();
        assertThat(cellText(4)).isEqualTo("4O");
        press(CONTROL, Z).release(Z, CONTROL);
        assertThat(stored("legal_aid.applied")).isEmpty();
        assertThat(cellText(4)).isEqualTo("…");
    }

    @Test
    void a_locked_month_refuses_typing_and_takes_a_revision_with_its_reason() {
        ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        lock(ledger);
        openEntry(ledger);
        enter(DIGIT3);
        assertThat(stored("legal_aid.applied")).isEqualTo(Optional.of(Cell.reported("7")));
        assertThat(node("#notice", Label.class).getText()).startsWith("法律援助中心 2025年1月 已锁定").contains("订正");
        type(UP);
        press(CONTROL, R).release(R, CONTROL);
        waitUntilShown("#revisionFigure");
        type(DIGIT8);
        type(ENTER);
        assertThat(stored("legal_aid.applied")).as("no reason yet").isEqualTo(Optional.of(Cell.reported("7")));
        type(TAB);
        write("原数漏计一件");
        type(TAB);
        assertThat(node("#revisionLeave", Button.class).isFocused()).as("a tab is no part of a reason").isTrue();
        type(TAB);
        type(ENTER);
        assertThat(stored("legal_aid.applied")).isEqualTo(Optional.of(Cell.reported("8")));
        assertThat(cellText(1)).isEqualTo("8");
    }

    @Test
    void what_was_said_of_a_cell_is_not_said_of_the_next() {
        openEntry();
        type(F4);
        enter(X);
        type(UP);
        assertThat(node("#notice", Label.class).getText()).contains("x");
        type(DOWN);
        assertThat(node("#notice", Label.class).getText()).startsWith("直接输入");
    }

    @Test
    void why_one_sheet_refused_is_not_told_on_the_next() {
        ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        lock(ledger);
        openEntry(ledger);
        enter(DIGIT3);
        assertThat(node("#notice", Label.class).getText()).contains("已锁定");
        press(CONTROL, PAGE_DOWN).release(PAGE_DOWN, CONTROL);
        waitUntil(() -> node("#context", Label.class).getText().endsWith("2025年2月"), "February");
        assertThat(node("#notice", Label.class).getText()).startsWith("直接输入");
    }

    /** One figure of January, and the month locked over it. */
    private static void lock(Path file) {
        try (LedgerFile open = LedgerFile.open(file, Access.WRITE, Duration.ZERO)) {
            History history = new History(open, new Actor("tester", ""), SampleLedger.CLOCK);
            FigureKey key = new FigureKey("dept.legal_aid", "legal_aid.applied", JANUARY);
            history.apply(FigureEdit.entry(List.of(CellWrite.put(key, Cell.reported("7")))));
            OfficeMonth sheet = new OfficeMonth("dept.legal_aid", JANUARY);
            history.apply(new MonthEdit(List.of(sheet), MonthState.DRAFT, MonthState.SUBMITTED, "试用"));
            history.apply(new MonthEdit(List.of(sheet), MonthState.SUBMITTED, MonthState.APPROVED, ""));
            history.apply(new MonthEdit(List.of(sheet), MonthState.APPROVED, MonthState.LOCKED, ""));
        }
    }

    /** What the figure column of January shows in a row; row 0 is a heading. */
    private String cellText(int row) {
        return lookup(".entry-cell").<TableCell<?, ?>>queryAll().stream()
                .filter(cell -> cell.getIndex() == row && cell.getTableView() == grid()
                        && cell.getTableColumn() == grid().getColumns().get(2))
                .map(TableCell::getText).findFirst().orElseThrow();
    }
}
