package org.justicestat.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.store.Access;
import org.justicestat.store.LedgerFile;
import org.justicestat.view.control.OfficePicker;

/** A clerk fills in a month. */
class EntryJourneyTest extends WindowTest {

    private static final Month JANUARY = new Month(2025, 1);

    private Path ledger;

    private void openEntry() {
        ledger = SampleLedger.write(folder.resolve("sample.ledger"));
        openLedger(ledger);
        press(CONTROL, DIGIT1).release(DIGIT1, CONTROL);
        waitUntilShown("#grid");
        OfficePicker office = node("#office", OfficePicker.class);
        interact(() -> office.setValue(office.getItems().stream().filter(o -> o.code().equals("dept.legal_aid")).findFirst()
                .orElseThrow()));
        waitUntil(() -> grid().getItems().size() > 10, "the sheet");
        press(CONTROL, PAGE_DOWN).release(PAGE_DOWN, CONTROL);
        waitUntil(() -> node("#filled", Label.class).getText().startsWith("已填 0"), "the sheet of January");
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
        try (LedgerFile file = LedgerFile.open(ledger, Access.READ, Duration.ZERO)) {
            return file.snapshot().figures().cell(new FigureKey("dept.legal_aid", indicator, JANUARY));
        }
    }

    @Test
    void a_month_is_entered_with_the_keyboard_alone() throws Exception {
        openEntry();
        enter(DIGIT1, DIGIT2);
        enter(SLASH);
        enter(X);
        enter(DIGIT3);
        assertThat(List.of(stored("legal_aid.applied"), stored("legal_aid.accepted"), stored("legal_aid.accepted_criminal"),
                stored("legal_aid.accepted_civil"))).containsExactly(Optional.of(Cell.reported("12")),
                Optional.of(Cell.notApplicable()), Optional.empty(), Optional.of(Cell.reported("3")));
        saveScreenshot("entry-month");
        press(CONTROL, Z).release(Z, CONTROL);
        assertThat(stored("legal_aid.accepted_civil")).isEmpty();
    }
}
