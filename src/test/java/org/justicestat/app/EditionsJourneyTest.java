package org.justicestat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.justicestat.edit.CellWrite;
import org.justicestat.edit.FigureEdit;
import org.justicestat.job.Progress;
import org.justicestat.model.Cell;
import org.justicestat.model.FigureKey;
import org.justicestat.model.Month;
import org.justicestat.model.Year;
import org.justicestat.report.DocumentOptions;
import org.justicestat.report.Falsified;
import org.justicestat.service.ReportOrder;
import org.justicestat.service.Workbench;
import org.justicestat.store.Access;
import org.justicestat.store.Actor;

/** The issued reports on the Report screen: an empty list, a list whose report is falsified, its correction and its file. */
class EditionsJourneyTest extends WindowTest {

    private static final String INDICATOR = "legal_aid.accepted";

    private void openEditions(Path file) {
        openLedger(file);
        clickOn("#railReport");
        waitUntilShown("#reportText");
        interact(() -> {
            TabPane tabs = node("#tabs", TabPane.class);
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(tab -> "editionsTab".equals(tab.getId())).findFirst()
                    .orElseThrow());
        });
        waitUntilShown("#editions");
    }

    @Test
    void without_an_edition_the_screen_says_what_one_is() {
        openEditions(SampleLedger.write(folder.resolve("sample.ledger")));
        waitUntilShown("#noEditions");
        assertThat(node("#editionsFound", VBox.class).isVisible()).isFalse();
        assertThat(dialogs.failures()).isEmpty();
    }

    /** A report is issued, and a figure of it changed afterwards. */
    private Path falsified(Path out) {
        Path file = SampleLedger.write(folder.resolve("sample.ledger"));
        try (Workbench workbench = Workbench.open(file, Access.WRITE, new Actor("zhang", "张敏"), SampleLedger.CLOCK)) {
            workbench.reports().write(new ReportOrder(new Year(2024), Optional.empty(), false, Optional.of("先行报送"),
                    Optional.empty(), DocumentOptions.PLAIN), out, Progress.NONE);
            FigureKey key = workbench.snapshot().figures().figures().map(figure -> figure.key())
                    .filter(of -> of.indicator().equals(INDICATOR) && of.period().equals(new Month(2024, 3)))
                    .findFirst().orElseThrow();
            workbench.apply(FigureEdit.entry(List.of(CellWrite.put(key, Cell.reported("999")))));
        }
        return file;
    }

    @Test
    void a_falsified_edition_lists_its_places_is_corrected_and_written_again() {
        Path issued = folder.resolve("issued.docx");
        openEditions(falsified(issued));
        waitUntilShown("#editionTable");
        TableView<?> editions = node("#editionTable", TableView.class);
        waitUntil(() -> editions.getItems().size() == 1, "the edition");
        @SuppressWarnings("unchecked")
        TableView<Falsified> places = node("#places", TableView.class);
        assertThat(places.getItems()).isNotEmpty().allMatch(place -> !place.now().equals(place.printed().shown()))
                .anyMatch(place -> place.printed().place().indicator().equals(INDICATOR));
        clickOn("#copyCorrection");
        assertThat(interactAndGet(() -> Clipboard.getSystemClipboard().getString())).contains("第1版")
                .contains("表中“法律援助案件受理数”一行，原为“").doesNotContain(" | ");
        Path correction = folder.resolve("correction.docx");
        dialogs.answer(correction);
        clickOn("#correction");
        waitUntil(() -> correction.toFile().exists(), "the correction");
        Path again = folder.resolve("again.docx");
        dialogs.answer(again);
        clickOn("#writeAgain");
        waitUntil(() -> again.toFile().exists(), "the file of the edition");
        assertThat(again).hasSameBinaryContentAs(issued);
        interact(() -> {
            places.requestFocus();
            places.getSelectionModel().selectFirst();
        });
        type(KeyCode.ENTER);
        waitUntilShown("#entry");
        assertThat(dialogs.failures()).isEmpty();
    }
}
