package org.justicestat.view.trends;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.justicestat.chart.ChartSheet;
import org.justicestat.view.dialog.FileType;

/** The ways of what is shown out of the window. Nothing leaves while nothing is shown. */
public final class OutputsController {

    private final TrendsOutput output;
    private Optional<ChartSheet> sheet = Optional.empty();
    private Runnable copyTable;
    private SavedNote note;

    @FXML private MenuButton outputs;
    @FXML private CheckMenuItem printRemarks;

    public OutputsController(TrendsOutput output) {
        this.output = output;
    }

    /**
     * @param copyCells copies the table as it is on the screen
     * @param savedNote tells what became of a file
     */
    void connect(Runnable copyCells, SavedNote savedNote) {
        copyTable = copyCells;
        note = savedNote;
        printRemarks.selectedProperty().bindBidirectional(output.state().printsRemarksProperty());
    }

    void close() {
        printRemarks.selectedProperty().unbindBidirectional(output.state().printsRemarksProperty());
    }

    void show(ChartSheet shown) {
        sheet = Optional.of(shown);
        outputs.setDisable(false);
    }

    void showNothing() {
        sheet = Optional.empty();
        outputs.setDisable(true);
    }

    @FXML
    private void savePicture() {
        save(FileType.PICTURE);
    }

    @FXML
    private void saveSlide() {
        sheet.ifPresent(shown -> output.saveSlide(shown, note::tell));
    }

    @FXML
    private void saveSvg() {
        save(FileType.SVG);
    }

    @FXML
    private void savePdf() {
        save(FileType.PDF);
    }

    @FXML
    private void saveData() {
        save(FileType.CSV);
    }

    @FXML
    private void saveWorkbook() {
        save(FileType.WORKBOOK);
    }

    @FXML
    private void saveWord() {
        save(FileType.WORD);
    }

    private void save(FileType type) {
        sheet.ifPresent(shown -> output.save(shown, type, note::tell));
    }

    @FXML
    private void copyPicture() {
        sheet.ifPresent(shown -> output.copyPicture(shown, note::tell));
    }

    @FXML
    private void print() {
        sheet.ifPresent(shown -> output.print(shown, note::tell));
    }

    @FXML
    private void copyCells() {
        copyTable.run();
    }
}
