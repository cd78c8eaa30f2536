package org.justicestat.view.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.justicestat.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the last writing ended, and the way to the file; takes no room as long as none did. */
public final class OutcomeNote extends VBox {

    static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Button folder = new Button();

    public OutcomeNote() {
        getStyleClass().addAll("note", "outcome");
        text.setId("outcomeText");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        folder.setId("showFolder");
        folder.setGraphic(new FontIcon("fth-folder"));
        getChildren().addAll(new HBox(10, icon, text), folder);
        managedProperty().bind(visibleProperty());
        folder.managedProperty().bind(folder.visibleProperty());
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void tellFailure(String sentence) {
        tell("fth-alert-circle", sentence, true);
    }

    void tell(String sentence) {
        tell("fth-check-circle", sentence, false);
    }

    /** Tells where the file is, and what to know about it. */
    void tellWritten(Written written, Messages messages, Consumer<Path> showFolder) {
        Path file = written.file();
        tell(messages.get("report.screen.written", file) + String.join("",
                written.preview().report().remarks().stream().map(key -> "\n" + messages.get(key)).toList()));
        folder.setText(messages.get("report.screen.showFolder"));
        folder.setOnAction(_ -> showFolder.accept(file));
        folder.setVisible(true);
    }

    private void tell(String iconLiteral, String sentence, boolean failed) {
        icon.setIconLiteral(iconLiteral);
        text.setText(sentence);
        pseudoClassStateChanged(FAILED, failed);
        folder.setVisible(false);
        setVisible(true);
    }
}
