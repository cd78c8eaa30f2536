package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Language;
import org.justicestat.view.control.Screen;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A screen of 1366×768 pixels has room for 911×512 at a scale of 150 %, and for 1093×614 at 125 %: everything has to be seen
 * there, in both languages.
 */
class TightWindowTest extends WindowTest {

    private final List<String> faults = new ArrayList<>();

    @Test
    void everything_fits_at_150_percent_on_the_smallest_screen() {
        walk(911, 512);
    }

    @Test
    void everything_fits_at_125_percent_on_the_smallest_screen() {
        walk(1093, 614);
    }

    private void walk(double width, double height) {
        interact(() -> {
            stage().setWidth(width);
            stage().setHeight(height);
        });
        look("start");
        openLedger(SampleLedger.write(folder.resolve("sample.ledger")));
        for (Language language : Language.values()) {
            interact(() -> tools().window().languageProperty().set(language));
            for (Screen screen : Screen.values()) {
                go(screen);
                look(language + " " + screen);
                visitParts(language, screen);
            }
            push(KeyCode.F1);
            look(language + " guide");
            push(KeyCode.F1);
            look(language + " shortcuts");
            push(KeyCode.ESCAPE);
        }
        assertThat(faults).isEmpty();
        assertThat(dialogs.failures()).isEmpty();
    }

    private void visitParts(Language language, Screen screen) {
        List<String> parts = switch (screen) {
            case ENTRY -> List.of("spanYear", "spanMonth");
            case TRENDS -> List.of("kindYearToDate", "kindComposition", "kindHeatmap", "kindContribution", "kindYearOnYear");
            case CATALOGUE -> List.of("kindRule", "kindOffice", "kindDuty", "kindIndicator");
            case LEDGER -> List.of("sectionRevisions", "sectionFile", "sectionMonths");
            case OVERVIEW, CHECKS, REPORT, SETTINGS -> List.of();
        };
        for (String part : parts) {
            interact(() -> node("#" + part, ToggleButton.class).fire());
            settle();
            selectFirst();
            look(language + " " + screen + " " + part);
        }
        if (screen == Screen.ENTRY) {
            visitLayers(language);
        }
        if (screen == Screen.REPORT) {
            visitTabs(language);
        }
    }

    private void visitTabs(Language language) {
        TabPane tabs = node("#tabs", TabPane.class);
        for (Tab tab : tabs.getTabs()) {
            interact(() -> tabs.getSelectionModel().select(tab));
            look(language + " " + tab.getId());
        }
    }

    /** What lies over the sheet: the panel beside the grid, and the preview of a block whose every line has something to say. */
    private void visitLayers(Language language) {
        interact(() -> {
            node("#asideToggle", ToggleButton.class).fire();
            node("#grid", TableView.class).requestFocus();
            ClipboardContent block = new ClipboardContent();
            block.putString("指标\t本月\n法律援助申请数\t-\n没有的指标\t2\n");
            Clipboard.getSystemClipboard().setContent(block);
        });
        look(language + " panel");
        push(KeyCode.CONTROL, KeyCode.V);
        waitUntilShown("#pasteTable");
        look(language + " paste");
        push(KeyCode.ESCAPE);
        interact(() -> node("#asideToggle", ToggleButton.class).fire());
    }

    /** What is told of a line has to fit too. */
    private void selectFirst() {
        interact(() -> {
            lookup("#lines").<TableView<?>>queryAll().forEach(table -> table.getSelectionModel().select(0));
            lookup("#browser .list-view").<ListView<?>>queryAll().forEach(list -> list.getSelectionModel().select(1));
        });
        settle();
    }

    private void go(Screen screen) {
        interact(() -> tools().window().screenProperty().set(screen));
        if (screen == Screen.ENTRY) {
            waitUntil(() -> !node("#grid", TableView.class).getItems().isEmpty(), "the sheet");
        }
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        waitUntil(() -> lookup("#busy").queryAll().stream().noneMatch(TightWindowTest::isSeen), "the end of work");
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private void look(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        interactAndGet(() -> LayoutFaults.of(stage().getScene())).forEach(fault -> faults.add(where + ": " + fault));
    }
}
