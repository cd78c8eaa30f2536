package org.justicestat.view.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.justicestat.text.Messages;
import org.justicestat.view.control.Appearance;

/** Dialogs over the stage of the workbench, in the language the window has at that moment. */
public final class StageDialogs implements Dialogs {

    private static final int LETTERS = 14;

    private final Stage stage;
    private final Appearance appearance;
    private final Supplier<Messages> messages;
    private final Consumer<Path> fileManager;
    private Optional<Path> lastFolder = Optional.empty();

    /** @param fileManager shows a folder outside the program */
    public StageDialogs(Stage stage, Appearance appearance, Supplier<Messages> messages, Consumer<Path> fileManager) {
        this.stage = stage;
        this.appearance = appearance;
        this.messages = messages;
        this.fileManager = fileManager;
    }

    @Override
    public Optional<Path> chooseToOpen(FileType type) {
        FileChooser chooser = chooser(type, "dialog.open");
        return remember(chooser.showOpenDialog(stage));
    }

    @Override
    public Optional<Path> chooseToWrite(FileType type, Path proposed) {
        FileChooser chooser = chooser(type, "dialog.write");
        folder(proposed).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        chooser.setInitialFileName(proposed.getFileName().toString());
        return remember(chooser.showSaveDialog(stage)).map(type::complete);
    }

    private FileChooser chooser(FileType type, String titleKey) {
        Messages words = messages.get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(titleKey));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(words.get("dialog.fileType." + type.name()), "*." + type.extension()));
        lastFolder.filter(Files::isDirectory).ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private static Optional<Path> folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).filter(Files::isDirectory);
    }

    private Optional<Path> remember(File chosen) {
        Optional<Path> path = Optional.ofNullable(chosen).map(File::toPath);
        path.ifPresent(file -> lastFolder = folder(file));
        return path;
    }

    @Override
    public PrintEnding print(List<Image> pages) {
        return PaperPrinter.print(pages, stage);
    }

    @Override
    public boolean agrees(String question, String yes, String no) {
        ButtonType agreeing = new ButtonType(yes, ButtonBar.ButtonData.OTHER);
        ButtonType leaving = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, agreeing, leaving);
        alert.setTitle(stage.getTitle());
        alert.setHeaderText(null);
        ((Button) alert.getDialogPane().lookupButton(leaving)).setDefaultButton(true);
        return ask(alert).filter(agreeing::equals).isPresent();
    }

    @Override
    public void failure(String sentence) {
        Messages words = messages.get();
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence,
                new ButtonType(words.get("dialog.close"), ButtonBar.ButtonData.OK_DONE));
        alert.setTitle(words.get("dialog.failure"));
        alert.setHeaderText(words.get("dialog.failure"));
        ask(alert);
    }

    private Optional<ButtonType> ask(Alert alert) {
        alert.initOwner(stage);
        dress(alert.getDialogPane().getScene());
        return alert.showAndWait();
    }

    /** As the window; an alert finds its size by its letters. */
    private void dress(Scene scene) {
        appearance.themeProperty().get().applyTo(scene);
        scene.getStylesheets().add("data:text/css,.dialog-pane{-fx-font-size:" + LETTERS * appearance.zoomProperty().get() / 100
                + "px}");
    }

    @Override
    public void showFolderOf(Path file) {
        folder(file).ifPresent(fileManager);
    }
}
